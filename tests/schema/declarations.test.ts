import { schema } from '@khuyencong/schema';
import { isIntrospectionType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

/** What the compiler writes itself, and what a computed field returns. */
const withoutDeclarations = /^(?:\w+Connection|\w+Edge|PageInfo|NormCheck)$/;

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
