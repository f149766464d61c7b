import SchemaBuilder, { type EnumRef } from '@pothos/core';
import { is } from 'drizzle-orm';
import { PgEnumColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';
import compiledReads from './compile/field-builder.ts';
import type { Context } from './context.ts';

interface Scalar<Value> {
  Input: Value;
  Output: Value;
}

/** The one builder of the graph. It defines no type; the folders beside it do. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    VND: Scalar<string>;
    Decimal: Scalar<string>;
    BigInt: Scalar<string>;
    Date: Scalar<string>;
    DateTime: Scalar<string>;
  };
}>({
  plugins: [compiledReads],
  defaultFieldNullability: false,
  compiledReads: { columnType },
});

const enums = new Map<string, EnumRef<any, any, any>>();

/** Makes a graph enum the type of all columns of a database enum. */
export function registerColumnEnum(databaseName: string, ref: EnumRef<any, any, any>): void {
  enums.set(databaseName, ref);
}

/** The graph's type for a column of the database. */
function columnType(column: AnyPgColumn): EnumRef<any, any, any> | string {
  if (is(column, PgEnumColumn)) return enumOfColumn(column);
  switch (column.columnType) {
    case 'PgInteger':
      return 'Int';
    case 'PgBoolean':
      return 'Boolean';
    case 'PgBigInt64':
      return column.name.endsWith('_vnd') ? 'VND' : 'BigInt';
    case 'PgNumeric':
      return 'Decimal';
    case 'PgDateString':
      return 'Date';
    default:
      return 'String';
  }
}

export function enumOfColumn(column: AnyPgColumn): EnumRef<any, any, any> {
  if (!is(column, PgEnumColumn)) throw new Error(`${column.name} is no enum`);
  const ref = enums.get(column.enum.enumName);
  if (!ref) throw new Error(`No graph enum is registered for ${column.enum.enumName}`);
  return ref;
}

export { columnType };
