import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { proposal } from '../tables/index.ts';
import type { Entry, FactKind } from './facts.ts';
import type { Division } from './rollups.ts';

/** Where a dimension reads its key: the proposal and, where its money has the key, one of its entries. */
export interface Facts {
  readonly proposal: typeof proposal;
  readonly entry: Entry;
}

/** A group's key in one dimension; `of` reads a column of the record that the key is the id of. */
export interface KeyValue {
  readonly value: SQL;
  readonly of: (column: AnyPgColumn) => SQL;
}

/** How the periods between two keys are found, for groups that nothing falls into. */
export interface Periods {
  readonly between: (from: SQL, to: SQL) => SQL;
  /** The key of a day. */
  readonly at: (day: SQL) => SQL;
}

export interface JoinedRows {
  readonly relation: SQL;
  readonly alias: string;
  readonly on: (row: typeof proposal) => SQL;
  /** True where a proposal may have several. */
  readonly several: boolean;
}

export interface Dimension {
  readonly description: string;
  /**
   * Which facts bear the key; without it the proposal does. With it, or with several rows joined, a proposal falls
   * into as many buckets as it has keys, so counts of proposals do not add.
   */
  readonly carriers?: readonly FactKind[];
  /** How the roll-ups are divided to tell its groups; one with carriers and without this is read from the facts. */
  readonly division?: Division;
  /** Rows that the key is read from. */
  readonly joined?: JoinedRows;
  /** False where the money of one proposal counts under several keys, so that not even sums add. */
  readonly additive?: boolean;
  readonly key: (facts: Facts) => AnyPgColumn | SQL;
  /** VALUE, SEVERAL, UNKNOWN or OTHERS, where a null key has more than one meaning; without it null is UNKNOWN. */
  readonly state?: (facts: Facts) => SQL;
  /** The table whose `id` the key is. */
  readonly entity?: PgTable & { readonly id: AnyPgColumn };
  /** The public code of a key. */
  readonly code: (key: KeyValue) => SQL;
  /** Text that puts keys in order bytewise. */
  readonly sort: (key: KeyValue) => SQL;
  /** Of a time. */
  readonly periods?: Periods;
}

/** A dimension with what the question says of it. */
export interface Grouping<Name extends string = string> {
  readonly name: Name;
  readonly dimension: Dimension;
}

/** Whether the units of a question change when the dimension is left out of it. */
export const isFine = ({ carriers, joined }: Dimension): boolean => carriers !== undefined || joined?.several === true;

/** Whether money falls under the key by the day that it moved. */
export const isDated = ({ carriers }: Dimension): boolean => carriers?.length === 1 && carriers[0] === 'FLOW';
