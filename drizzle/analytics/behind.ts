import { and, eq, is, sql, type SQL } from 'drizzle-orm';
import { PgColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { proposal } from '../tables/index.ts';
import { isFine, type Grouping } from './dimension.ts';
import { entry } from './facts.ts';
import { facts, factsBy, keyName, keyOf, stateName, UnitParts, type KeyAndState, type UnitSource } from './units.ts';

interface Behind {
  readonly groupings: readonly Grouping[];
  readonly source: UnitSource;
  /** The row's own relation, with its keys and states. */
  readonly group: SQL;
  /** True where every row has a key of its own in every grouping. */
  readonly onlyGroups: boolean;
}

/**
 * Whether a proposal is one of those behind a group: its keys are the group's. Where it may have several keys, or the
 * groups behind the first few are one, it is sought among the facts that the group was made of.
 */
export function behindGroup(row: typeof proposal, behind: Behind): SQL | undefined {
  const { groupings, source } = behind;
  if (groupings.length === 0) return undefined;
  if (source.fate || groupings.some(({ dimension }) => isFine(dimension) || dimension.joined)) {
    const all = groupings.map((_, index) => index);
    const { from, keys } = factsBy(groupings, all, new UnitParts(), source);
    const same = keys.map((key, index) => sameKey(key, index, behind));
    return sql`${row.id} in (select ${facts.proposal.id} ${from} where ${and(...same)})`;
  }
  return and(
    ...groupings.map((grouping, index) => {
      const column = grouping.dimension.key({ proposal: row, entry });
      if (behind.onlyGroups && isNeverNull(column)) return eq(column, sql`${behind.group}.${keyName(index)}`);
      return sameKey(keyOf(grouping, { proposal: row, entry }), index, behind);
    }),
  );
}

function sameKey({ key, state }: KeyAndState, index: number, { group, onlyGroups }: Behind): SQL {
  const own = { key: sql`${group}.${keyName(index)}`, state: sql`${group}.${stateName(index)}` };
  const equal = sql`(${state} = ${own.state} and ${key} is not distinct from ${own.key})`;
  return onlyGroups ? equal : sql`(${own.state} = 'ALL' or ${equal})`;
}

const isNeverNull = (column: AnyPgColumn | SQL): column is AnyPgColumn => is(column, PgColumn) && column.notNull;
