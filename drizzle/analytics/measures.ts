import { sql, type SQL } from 'drizzle-orm';
import type { amount } from '../tables/index.ts';

/** What one proposal says of its money at a stage and from a set of sources; null where it says nothing. */
export type Part = 'amount' | 'floor' | 'ceiling' | 'exact';

/** The parts over the amounts in force of one proposal that meet a condition. */
export const parts: Readonly<Record<Part, (row: typeof amount, condition: SQL) => SQL>> = {
  amount: (row, condition) => sql`sum(${row.amountVnd}) filter (where ${condition})`,
  floor: (row, condition) =>
    sql`sum(coalesce(${row.floorVnd}, 0)) filter (where ${row.amountVnd} is not null and ${condition})`,
  ceiling: (row, condition) =>
    sql`case when bool_and(${row.ceilingVnd} is not null) filter (where ${condition}) then sum(${row.ceilingVnd}) filter (where ${condition}) end`,
  exact: (row, condition) =>
    sql`bool_and(${row.amountVnd} is not null and ${row.qualifier} = 'EXACT') filter (where ${condition})`,
};

export interface MoneyMeasure {
  readonly unit: 'VND' | 'PROPOSAL';
  /** True when the values of the groups of an additive dimension add to the value of the whole. */
  readonly additive: boolean;
  readonly description: string;
  /** The aggregate over proposals; `level` is the level of the proposal's programme. */
  readonly of: (part: (name: Part) => SQL, level: () => SQL) => SQL;
}

const define = <Names extends string>(measures: Readonly<Record<Names, MoneyMeasure>>) => measures;

/** What can be asked of money. Every measure first adds up the amounts of a proposal, then aggregates proposals. */
export const moneyMeasures = define({
  sum: {
    unit: 'VND',
    additive: true,
    description: 'All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0.',
    of: (part) => sql`sum(${part('amount')})`,
  },
  average: {
    unit: 'VND',
    additive: false,
    description:
      'The mean of the proposals with a known amount, rounded to whole đồng, halves away from zero; null when there is none.',
    of: (part) => sql`round(avg(${part('amount')}))`,
  },
  minimum: {
    unit: 'VND',
    additive: false,
    description: 'The money of the proposal with least, among those with a known amount; null when there is none.',
    of: (part) => sql`min(${part('amount')})`,
  },
  maximum: {
    unit: 'VND',
    additive: false,
    description: 'The money of the proposal with most, among those with a known amount; null when there is none.',
    of: (part) => sql`max(${part('amount')})`,
  },
  known: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many proposals have a known amount in force at this stage from these sources.',
    of: (part) => sql`count(${part('amount')})`,
  },
  missing: {
    unit: 'PROPOSAL',
    additive: true,
    description:
      'How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`.',
    of: (part) => sql`count(*) - count(${part('amount')})`,
  },
  approximate: {
    unit: 'PROPOSAL',
    additive: true,
    description:
      'How many of the known ones are not exact: an amount is stated as "over", "about" and the like, or one of several amounts is not known.',
    of: (part) => sql`count(${part('amount')}) filter (where not ${part('exact')})`,
  },
  floor: {
    unit: 'VND',
    additive: true,
    description:
      'The least that the known proposals can have together, by the words of their amounts; equals `sum` when all are exact. Null when none is known.',
    of: (part) => sql`sum(${part('floor')})`,
  },
  ceiling: {
    unit: 'VND',
    additive: false,
    description:
      'The most that the known proposals can have together, by the words of their amounts; null when one of them has no upper bound, such as an unknown amount beside a known one.',
    of: (part) => sql`case when count(${part('ceiling')}) = count(${part('amount')}) then sum(${part('ceiling')}) end`,
  },
  national: {
    unit: 'VND',
    additive: true,
    description: 'The part of `sum` in national programmes; null when none is known.',
    of: (part, level) => sql`sum(${part('amount')}) filter (where ${level()} = 'NATIONAL')`,
  },
  local: {
    unit: 'VND',
    additive: true,
    description: 'The part of `sum` in local programmes; null when none is known.',
    of: (part, level) => sql`sum(${part('amount')}) filter (where ${level()} = 'LOCAL')`,
  },
});

export type MoneyMeasureName = keyof typeof moneyMeasures;
