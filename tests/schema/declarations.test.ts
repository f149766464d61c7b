import { schema } from '@khuyencong/schema';
import { isEnumType, isIntrospectionType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

/** What the compiler writes itself, and what a computed field returns. */
const withoutDeclarations = /^(?:\w+Connection|\w+Edge|PageInfo|NormCheck|HighlightPiece)$/;

test('every field of a record says where its value comes from, for a resolver alone is never asked', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type) && !withoutDeclarations.test(type.name))
    .flatMap((type) =>
      Object.values(type.getFields()).map(({ name, extensions }) => ({
        coordinate: `${type.name}.${name}`,
        isDeclared: 'compile' in extensions,
      })),
    );
  expect(fields).toContainEqual({ coordinate: 'Proposal.planYear', isDeclared: true });
  expect(fields.filter(({ isDeclared }) => !isDeclared)).toEqual([]);
});

test('every enum is stored under its own names: the database writes them into the answer as they are', () => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type));
  expect(enums.map(({ name }) => name)).toContain('BudgetStage');
  const renamed = enums
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => type.getValues().filter(({ name, value }) => name !== value));
  expect(renamed).toEqual([]);
});
