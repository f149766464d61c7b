import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { activity, place, type amount, type proposal } from '../tables/index.ts';

/** Where a dimension reads its key: the proposal and, for the grain AMOUNT, one of its amounts in force. */
export interface Facts {
  readonly proposal: typeof proposal;
  readonly amount: typeof amount;
}

/** A group's key in one dimension; `of` reads a column of the record that the key is the id of. */
export interface KeyValue {
  readonly value: SQL;
  readonly of: (column: AnyPgColumn) => SQL;
}

export interface Dimension {
  readonly description: string;
  /** AMOUNT: a proposal falls into as many buckets as its amounts have keys, so counts of proposals do not add. */
  readonly grain: 'PROPOSAL' | 'AMOUNT';
  readonly key: (facts: Facts) => AnyPgColumn;
  /** VALUE, SEVERAL or UNKNOWN, where a null key has more than one meaning; without it null is UNKNOWN. */
  readonly state?: (facts: Facts) => AnyPgColumn;
  /** The table whose `id` the key is. */
  readonly entity?: PgTable & { readonly id: AnyPgColumn };
  /** The public code of a key. */
  readonly code: (key: KeyValue) => SQL;
  /** Text that puts keys in order bytewise. */
  readonly sort: (key: KeyValue) => SQL;
}

const asText = ({ value }: KeyValue): SQL => sql`${value}::text`;

/** Codes of a closed list, in the order of their vocabulary. */
const closedList = {
  code: asText,
  sort: ({ value }: KeyValue) => sql`to_char(array_position(enum_range(${value}), ${value}), 'FM00')`,
};

const places = {
  entity: place,
  code: ({ of }: KeyValue) => of(place.code),
  sort: ({ of }: KeyValue) => of(place.sortKey),
};

const define = <Names extends string>(dimensions: Readonly<Record<Names, Dimension>>) => dimensions;

/** What money can be grouped by. A new dimension is one entry here and its bucket type in the graph. */
export const dimensions = define({
  PLAN_YEAR: {
    description: 'The year of the plan and of its budget, earliest first.',
    grain: 'PROPOSAL',
    key: ({ proposal }) => proposal.planYear,
    code: asText,
    sort: asText,
  },
  PROGRAMME_LEVEL: {
    description: 'National or local: other money, other approver.',
    grain: 'PROPOSAL',
    key: ({ proposal }) => proposal.programmeLevel,
    ...closedList,
  },
  ACTIVITY: {
    description: 'The primary content of the proposal, in the order of the clauses of the decree.',
    grain: 'PROPOSAL',
    key: ({ proposal }) => proposal.activityId,
    entity: activity,
    code: ({ of }) => of(activity.code),
    sort: ({ of }) => sql`to_char(${of(activity.clause)}, 'FM00')`,
  },
  FUNDING_SOURCE: {
    description:
      'Whose money it is. A proposal counts under each source that it has an amount of, at any stage; without any it counts under UNKNOWN. So counts of proposals do not add over sources, money does.',
    grain: 'AMOUNT',
    key: ({ amount }) => amount.fundingSource,
    ...closedList,
  },
  PROVINCE: {
    description: 'The province as it was in the plan year, in Vietnamese order.',
    grain: 'PROPOSAL',
    key: ({ proposal }) => proposal.provinceId,
    ...places,
  },
  DISTRICT: {
    description:
      'The district of implementation, in Vietnamese order. A proposal in several districts or in a whole province is not split: it counts under SEVERAL.',
    grain: 'PROPOSAL',
    key: ({ proposal }) => proposal.districtId,
    state: ({ proposal }) => proposal.districtState,
    ...places,
  },
});

export type DimensionName = keyof typeof dimensions;
