import { and, eq, is, sql, type SQL } from 'drizzle-orm';
import { PgColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { proposal } from '../tables/index.ts';
import { isFine, type Grouping } from './dimension.ts';
import { entry } from './facts.ts';
import { keyName, keyOf, stateName, type KeyAndState, type UnitSource } from './units.ts';

interface Behind {
  readonly groupings: readonly Grouping[];
  /** The row's own relation, with its keys and states. */
  readonly group: SQL;
  /** True where every row has a key of its own in every grouping. */
  readonly onlyGroups: boolean;
}

/**
 * Whether the keys of a proposal do not tell its group: it may have several, or the groups behind the first few are one.
 * Then the aggregate brings the ids of a group's proposals.
 */
export const needsIds = (groupings: readonly Grouping[], { fate }: UnitSource): boolean =>
  groupings.length > 0 &&
  (fate !== undefined || groupings.some(({ dimension }) => isFine(dimension) || dimension.joined));

/** Whether a proposal is one of those whose ids the group brings. */
export const isOneOf = (row: typeof proposal, ids: SQL): SQL => sql`${row.id} = any(${ids}::integer[])`;

/** Whether a proposal is one of those behind a group: its keys are the group's. */
export function behindGroup(row: typeof proposal, behind: Behind): SQL | undefined {
  return and(
    ...behind.groupings.map((grouping, index) => {
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
