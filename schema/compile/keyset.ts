import { sql, type SQL } from 'drizzle-orm';
import type { OrderKey } from './order.ts';

/** A position in an order: the values of its keys at one row; `undefined` stands for null. */
export type Position = readonly (SQL | undefined)[];

/**
 * The rows behind a position. The first comparison bounds the leading key alone, so that an index on it starts at the
 * position: `a <= x and (a < x or (a = x and id > y))`; without it a deep page reads all pages before it.
 */
export function after(keys: readonly OrderKey[], position: Position, inclusive = false): SQL {
  const alternatives: SQL[] = [];
  const equal: SQL[] = [];
  keys.forEach((key, index) => {
    const value = position[index];
    const behind = strictlyBehind(key, value);
    if (behind) alternatives.push(all([...equal, behind]));
    equal.push(value ? sql`${key.value} = ${value}` : sql`${key.value} is null`);
  });
  if (inclusive) alternatives.push(all(equal));
  const either = alternatives.length === 0 ? sql`false` : sql`(${sql.join(alternatives, sql` or `)})`;
  const bound = leadingBound(keys[0]!, position[0]);
  return bound ? sql`${bound} and ${either}` : either;
}

/** True when rows behind the position may have null in the leading key, so that no index range covers them all. */
export function continuesIntoNulls(keys: readonly OrderKey[], position: Position): boolean {
  const key = keys[0]!;
  return key.nullable && !key.nullsFirst && position[0] !== undefined;
}

/** Bounds the leading key where one comparison can: not across nulls. */
function leadingBound(key: OrderKey, value: SQL | undefined): SQL | undefined {
  if (value === undefined) return key.nullsFirst ? undefined : sql`${key.value} is null`;
  if (key.nullable && !key.nullsFirst) return undefined;
  return key.descending ? sql`${key.value} <= ${value}` : sql`${key.value} >= ${value}`;
}

function strictlyBehind(key: OrderKey, value: SQL | undefined): SQL | undefined {
  if (value === undefined) return key.nullsFirst ? sql`${key.value} is not null` : undefined;
  const beyond = key.descending ? sql`${key.value} < ${value}` : sql`${key.value} > ${value}`;
  return key.nullable && !key.nullsFirst ? sql`(${beyond} or ${key.value} is null)` : beyond;
}

const all = (conditions: readonly SQL[]): SQL => sql`(${sql.join([...conditions], sql` and `)})`;
