import type { OrderRegister } from '@khuyencong/drizzle/queries/register.ts';
import { is, sql, type SQL } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';
import type { Expression } from './declaration.ts';
import type { Input } from './input.ts';

/** One key of an order in force. */
export interface OrderKey {
  /** Names key, direction and null placement in cursors' signatures. */
  readonly name: string;
  readonly value: Expression;
  readonly nullable: boolean;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** The direction that a term of an order asks for. */
export const directionOf = (term: Input) => ({
  descending: term.field('direction').choose() === 'DESC',
  nullsFirst: term.field('nulls').choose() === 'FIRST',
});

/** The keys of a page: those asked for (or, in a search, the rank), then the unique one. */
export function orderKeys<Row>(
  register: OrderRegister<Row>,
  row: Row,
  orderBy: Input | undefined,
  rank: SQL | undefined,
): OrderKey[] {
  const keys: OrderKey[] = [];
  const add = (by: string, descending: boolean, nullsFirst: boolean) => {
    const value = register.fields[by]!.by(row);
    const name = `${by} ${descending ? 'desc' : 'asc'} ${nullsFirst ? 'first' : 'last'}`;
    keys.push({ name, value, nullable: isNullable(value), descending, nullsFirst });
  };
  const asked = orderBy?.isSet ? orderBy.items() : [];
  for (const item of asked) {
    const { descending, nullsFirst } = directionOf(item);
    add(item.field('by').choose<string>(), descending, nullsFirst);
  }
  if (asked.length === 0) {
    if (rank) keys.push({ name: 'rank', value: rank, nullable: false, descending: false, nullsFirst: false });
    for (const { by, direction } of register.standard) add(by, direction === 'DESC', false);
  }
  for (const column of register.unique(row)) {
    if (keys.some(({ value }) => is(value, PgColumn) && value.name === column.name)) continue;
    keys.push({ name: column.name, value: column, nullable: false, descending: false, nullsFirst: false });
  }
  return keys;
}

const isNullable = (value: Expression): boolean => is(value, PgColumn) && !value.notNull;

/** The same order read from its end. */
export function reversed(keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));
}

export function orderTerms(keys: readonly OrderKey[]): SQL[] {
  return keys.map(({ value, descending, nullable, nullsFirst }) => {
    const direction = descending ? sql` desc` : sql``;
    // Postgres puts nulls last in ascending order and first in descending order: say only what differs
    const nulls = nullable && nullsFirst !== descending ? (nullsFirst ? sql` nulls first` : sql` nulls last`) : sql``;
    return sql`${value}${direction}${nulls}`;
  });
}
