import { is } from 'drizzle-orm';
import { PgEnumColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** How the database orders two values of a column, from their texts: negative, 0 or positive. */
export function compareValues(column: AnyPgColumn, one: string, other: string): number {
  if (is(column, PgEnumColumn)) return column.enumValues.indexOf(one) - column.enumValues.indexOf(other);
  switch (column.columnType) {
    case 'PgInteger':
    case 'PgBigInt64': {
      const difference = BigInt(one) - BigInt(other);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    case 'PgNumeric': {
      // at most 20 decimals
      const scaled = (text: string) => {
        const [whole = '', decimals = ''] = text.split('.');
        return BigInt(whole + decimals.padEnd(20, '0'));
      };
      const difference = scaled(one) - scaled(other);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    default:
      return Buffer.compare(Buffer.from(one), Buffer.from(other));
  }
}
