import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { commas } from './columns.ts';
import type { Grouping } from './dimension.ts';
import { keyName, stateName } from './units.ts';

export const codeName = (index: number): SQL => sql.raw(`c${index}`);
/** Where a key's state stands in an order: values, others, several, unknown, all. */
export const rankName = (index: number): SQL => sql.raw(`r${index}`);
/** Text that orders values bytewise. */
export const sortName = (index: number): SQL => sql.raw(`o${index}`);

const stateRanks = { VALUE: 0, OTHERS: 1, SEVERAL: 2, UNKNOWN: 3, ALL: 4 } as const;

/**
 * Groups with the public codes of their keys, their places in an order, and `identity`: text of public values that no
 * two groups share.
 */
export function labelledQuery(groups: SQL, groupings: readonly Grouping[]): SQL {
  const keys = groupings.map((grouping, index) => keyColumns(grouping, index));
  const columns = keys.flatMap(({ code, rank, sort }, index) => [
    sql`${code} as ${codeName(index)}`,
    sql`${rank} as ${rankName(index)}`,
    sql`${sort} as ${sortName(index)}`,
  ]);
  const identity = sql`concat_ws(chr(1), null${sql.join(keys.map(({ rank, code }) => sql`, ${rank}, coalesce(${code}, '')`))}) as identity`;
  return sql`select ${commas([sql`grouped.*`, ...columns, identity])} from (${groups}) grouped${sql.join(keys.map(({ join }) => join))}`;
}

function keyColumns({ dimension }: Grouping, index: number): { code: SQL; rank: SQL; sort: SQL; join: SQL } {
  const value = sql`grouped.${keyName(index)}`;
  const state = sql`grouped.${stateName(index)}`;
  const entity = sql.raw(`entity${index}`);
  const key = { value, of: (column: AnyPgColumn) => sql`${entity}.${sql.identifier(column.name)}` };
  const ranks = Object.entries(stateRanks).map(([name, rank]) => sql.raw(`when '${name}' then ${rank}`));
  return {
    code: sql`case ${state} when 'VALUE' then ${dimension.code(key)} end`,
    rank: sql`case ${state} ${sql.join(ranks, sql` `)} end`,
    // chr(1) comes before every character of a key, so that a key which begins another comes before it
    sort: sql`(case ${state} when 'VALUE' then ${dimension.sort(key)} || chr(1) || ${dimension.code(key)} else '' end) collate "C"`,
    join: dimension.entity
      ? sql` left join ${dimension.entity} ${entity} on ${key.of(dimension.entity.id)} = ${value}`
      : sql``,
  };
}
