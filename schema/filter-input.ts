import type { InputObjectRef, InputFieldMap } from '@pothos/core';
import { is } from 'drizzle-orm';
import { PgEnumColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { FilterRegister, MomentFilter, RelationFilter } from '@khuyencong/drizzle/queries/register.ts';
import { builder, columnType, enumOfColumn } from './builder.ts';

type AnyInput = InputObjectRef<any, any>;

const operators: Readonly<Record<string, string>> = {
  eq: 'Equal.',
  not: 'Different, or without a value.',
  lt: 'Less; earlier.',
  lte: 'Less or equal; not later.',
  gt: 'Greater; later.',
  gte: 'Greater or equal; not earlier.',
  contains: 'Contains these characters as written; to ignore case and accents use `search`.',
  startsWith: 'Begins with these characters as written.',
  in: 'One of these.',
  isNull: 'True: without a value. False: with one.',
};

const byType: Readonly<Record<string, readonly string[]>> = {
  Int: ['eq', 'not', 'lt', 'lte', 'gt', 'gte'],
  VND: ['eq', 'not', 'lt', 'lte', 'gt', 'gte'],
  BigInt: ['eq', 'not', 'lt', 'lte', 'gt', 'gte'],
  Decimal: ['eq', 'not', 'lt', 'lte', 'gt', 'gte'],
  Date: ['eq', 'not', 'lt', 'lte', 'gt', 'gte'],
  String: ['eq', 'not', 'contains', 'startsWith'],
  Boolean: ['eq', 'not'],
};

const valueInputs = new Map<string, AnyInput>();

/** The operators of a column's type, made once a type. */
function valueInput(column: AnyPgColumn): AnyInput {
  const isEnum = is(column, PgEnumColumn);
  const type = isEnum ? enumOfColumn(column) : (columnType(column) as 'String');
  const name = isEnum ? (type as unknown as { name: string }).name : String(type);
  const known = valueInputs.get(name);
  if (known) return known;
  const ordered = byType[name];
  const input = builder.inputType(`${name}Filter`, {
    description: `Conditions on a value of type ${name}; all that are given must hold. An operator that is null is ignored.`,
    fields: (t) => {
      const field = (operator: string) => t.field({ type: type as 'String', description: operators[operator]! });
      const fields: Record<string, unknown> = {};
      for (const operator of ordered ?? ['eq', 'not']) fields[operator] = field(operator);
      if (name !== 'Boolean') fields['in'] = t.field({ type: [type as 'String'], description: operators['in']! });
      if (ordered?.includes('lt')) {
        fields['between'] = t.field({
          type: rangeInput(name, type as 'String'),
          description: 'From one value to another, both included.',
        });
      }
      fields['isNull'] = t.boolean({ description: operators['isNull']! });
      return fields as InputFieldMap;
    },
  });
  valueInputs.set(name, input);
  return input;
}

function rangeInput(name: string, type: 'String'): AnyInput {
  return builder.inputType(`${name}Range`, {
    description: 'A range with both its ends.',
    fields: (t) => ({
      from: t.field({ type, required: true, description: 'The least value.' }),
      to: t.field({ type, required: true, description: 'The greatest value.' }),
    }),
  });
}

const filterInputs = new Map<string, AnyInput>();

/** The filter input of an entity, made once from its register. */
export function filterInput(register: FilterRegister<any>): AnyInput {
  const known = filterInputs.get(register.name);
  if (known) return known;
  const self = builder.inputRef<object>(`${register.name}Filter`);
  filterInputs.set(register.name, self);
  self.implement({
    description: `Conditions on records of type ${register.name}; all that are given must hold.`,
    fields: (t: any) => {
      const fields: Record<string, unknown> = {
        and: t.field({ type: [self], description: 'All of these hold.' }),
        or: t.field({ type: [self], description: 'At least one of these holds.' }),
        not: t.field({ type: self, description: 'This does not hold.' }),
      };
      if (register.search && !register.search.argument)
        fields['search'] = t.string({ description: register.search.description });
      for (const [name, field] of Object.entries(register.fields)) {
        fields[name] = t.field({ type: fieldInput(field, register.table), description: field.description });
      }
      return fields as InputFieldMap;
    },
  });
  return self;
}

function fieldInput<Row>(field: FilterRegister<Row>['fields'][string], table: Row): AnyInput | 'Boolean' | 'Date' {
  if (field.kind === 'fact') return 'Boolean';
  if (field.kind === 'day') return 'Date';
  if (field.kind === 'moment') return momentInput(field);
  return field.kind === 'value' ? valueInput(field.column(table)) : relationInput(field);
}

const momentInputs = new Map<string, AnyInput>();

function momentInput({ name, values }: MomentFilter<any>): AnyInput {
  const known = momentInputs.get(name);
  if (known) return known;
  const input = builder.inputType(`${name}Filter`, {
    description: 'Conditions on what a record is at the end of a day; all that are given must hold.',
    fields: (t) => ({
      on: t.field({ type: 'Date', required: true, description: 'The day.' }),
      ...Object.fromEntries(
        Object.entries(values).map(([value, { like, description }]) => [
          value,
          t.field({ type: valueInput(like), description }),
        ]),
      ),
    }),
  });
  momentInputs.set(name, input);
  return input;
}

const quantifiedInputs = new Map<string, AnyInput>();

function relationInput(relation: RelationFilter<any>): AnyInput {
  const register = relation.filter();
  const filter = filterInput(register);
  if (relation.cardinality === 'one') return filter;
  const known = quantifiedInputs.get(register.name);
  if (known) return known;
  const input = builder.inputType(`${register.name}ListFilter`, {
    description: `Conditions on the related records of type ${register.name}.`,
    fields: (t) => ({
      some: t.field({ type: filter, description: 'At least one is such.' }),
      every: t.field({ type: filter, description: 'All are such; true where there is none.' }),
      none: t.field({ type: filter, description: 'None is such.' }),
    }),
  });
  quantifiedInputs.set(register.name, input);
  return input;
}
