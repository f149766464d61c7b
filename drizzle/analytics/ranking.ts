import { sql, type SQL } from 'drizzle-orm';
import type { Aggregate } from './aggregate.ts';
import { commas } from './columns.ts';
import { labelledQuery, sortName } from './labelled.ts';
import { groupKey, keyName, stateName } from './units.ts';

/** Which groups are the first: so many, or as many as reach a share of the whole. */
export interface TopOf {
  readonly column: SQL;
  readonly count?: SQL | undefined;
  readonly share?: SQL | undefined;
  readonly having?: SQL | undefined;
}

/**
 * The groups of an aggregate by `gkey` with `chosen`: true for the first within their parent, false for those that
 * become OTHERS, null for those that `having` hides. What stands for many is never ranked. Ties go by the key's order.
 */
export function rankingQuery(aggregate: Aggregate, { column, count, share, having }: TopOf): SQL {
  const { groupings } = aggregate;
  const last = groupings.length - 1;
  const parents = groupings.slice(0, last).flatMap((_, index) => [keyName(index), stateName(index)]);
  const counts = sql`coalesce(${having ?? sql`true`}, false)`;
  const partition = commas([...parents, counts]);
  const over = sql`partition by ${partition} order by ${column} desc nulls last, ${sortName(last)}`;
  const before = sql`coalesce(sum(${column}) over (${over} rows between unbounded preceding and 1 preceding), 0)`;
  const isFirst = share
    ? sql`${before} < ${share} * coalesce(sum(${column}) over (partition by ${partition}), 0)`
    : sql`row_number() over (${over}) <= ${count ?? sql`0`}`;
  const gkey = groupKey(groupings.map((_, index) => ({ key: keyName(index), state: stateName(index) })));
  return sql`select ${gkey} as gkey, case when ${counts} then ${isFirst} end as chosen from (${labelledQuery(aggregate.query(), groupings)}) labelled where ${stateName(last)} = 'VALUE'`;
}
