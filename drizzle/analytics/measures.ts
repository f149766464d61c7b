import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { completedOn, daysLate, endOn } from '../queries/lateness.ts';
import type { CellMoney, proposal } from '../tables/index.ts';
import type { Entry } from './facts.ts';

/** What one proposal says of its money in a slice; null where it says nothing. */
export type Part = 'amount' | 'floor' | 'ceiling' | 'exact';

/** The parts over the entries of one proposal that meet a condition; recoveries count against `sign`. */
export const parts: Readonly<Record<Part, (entry: Entry, condition: SQL, sign: SQL) => SQL>> = {
  amount: (entry, condition, sign) => sql`sum(${sign}${entry.amount}) filter (where ${condition})`,
  floor: (entry, condition, sign) =>
    sql`sum(${sign}coalesce(${entry.floor}, 0)) filter (where ${entry.amount} is not null and ${condition})`,
  ceiling: (entry, condition, sign) =>
    sql`case when bool_and(${entry.ceiling} is not null) filter (where ${condition}) then sum(${sign}${entry.ceiling}) filter (where ${condition}) end`,
  exact: (entry, condition) => sql`bool_and(${entry.exact}) filter (where ${condition})`,
};

/** What a measure reads of a unit: a part of its money, or a column of its proposal. */
export interface UnitColumns {
  readonly part: (name: Part) => SQL;
  readonly own: (column: (row: typeof proposal) => AnyPgColumn | SQL) => SQL;
}

/** What a measure reads of the cells of a roll-up, over those of a group. */
export interface CellColumns {
  /** A number of its slice, of the cells alone that meet a condition; null where no cell has it. */
  readonly money: (number: CellMoney, condition?: SQL) => SQL;
  readonly count: (name: 'proposals' | 'submitted' | 'approved') => SQL;
  /** A column that all proposals of a cell share. */
  readonly own: (column: (row: typeof proposal) => AnyPgColumn) => SQL;
}

export type Unit = 'VND' | 'PROPOSAL' | 'BENEFICIARY' | 'YEAR' | 'LEVEL' | 'RATIO';

export interface Measure {
  readonly unit: Unit;
  /** True when the values of the groups of an additive dimension add to the value of the whole. */
  readonly additive: boolean;
  readonly description: string;
}

export interface MoneyMeasure extends Measure {
  /** The aggregate over proposals. */
  readonly of: (unit: UnitColumns) => SQL;
  /** The same over the cells of a roll-up; without it the measure is read from the facts. */
  readonly rolled?: (cells: CellColumns) => SQL;
}

const defineMoney = <Names extends string>(measures: Readonly<Record<Names, MoneyMeasure>>) => measures;

const ofLevel = ({ part, own }: UnitColumns, level: 'NATIONAL' | 'LOCAL') =>
  sql`sum(${part('amount')}) filter (where ${own((row) => row.programmeLevel)} = ${sql.raw(`'${level}'`)})`;

const rolledOfLevel = ({ money, own }: CellColumns, level: 'NATIONAL' | 'LOCAL') =>
  money('sum', sql`${own((row) => row.programmeLevel)} = ${sql.raw(`'${level}'`)}`);

/** What can be asked of money. Every measure first adds up the amounts of a proposal, then aggregates proposals. */
export const moneyMeasures = defineMoney({
  sum: {
    unit: 'VND',
    additive: true,
    description: 'All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0.',
    of: ({ part }) => sql`sum(${part('amount')})`,
    rolled: ({ money }) => money('sum'),
  },
  average: {
    unit: 'VND',
    additive: false,
    description:
      'The mean of the proposals with a known amount, rounded to whole đồng, halves away from zero; null when there is none.',
    of: ({ part }) => sql`round(avg(${part('amount')}))`,
    rolled: ({ money }) => sql`round(${money('sum')} / nullif(${money('known')}, 0))`,
  },
  minimum: {
    unit: 'VND',
    additive: false,
    description: 'The money of the proposal with least, among those with a known amount; null when there is none.',
    of: ({ part }) => sql`min(${part('amount')})`,
    rolled: ({ money }) => money('minimum'),
  },
  maximum: {
    unit: 'VND',
    additive: false,
    description: 'The money of the proposal with most, among those with a known amount; null when there is none.',
    of: ({ part }) => sql`max(${part('amount')})`,
    rolled: ({ money }) => money('maximum'),
  },
  median: {
    unit: 'VND',
    additive: false,
    description:
      'The money of the proposal in the middle, among those with a known amount; between two of them their mean, rounded to whole đồng. Null when there is none.',
    of: ({ part }) =>
      sql`round((percentile_disc(0.5) within group (order by ${part('amount')}) + percentile_disc(0.5) within group (order by ${part('amount')} desc)) / 2)`,
  },
  known: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many proposals have a known amount in force at this stage from these sources.',
    of: ({ part }) => sql`count(${part('amount')})`,
    rolled: ({ money }) => sql`coalesce(${money('known')}, 0)`,
  },
  missing: {
    unit: 'PROPOSAL',
    additive: true,
    description:
      'How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`.',
    of: ({ part }) => sql`count(*) - count(${part('amount')})`,
    rolled: ({ money, count }) => sql`${count('proposals')} - coalesce(${money('known')}, 0)`,
  },
  approximate: {
    unit: 'PROPOSAL',
    additive: true,
    description:
      'How many of the known ones are not exact: an amount is stated as "over", "about" and the like, or one of several amounts is not known.',
    of: ({ part }) => sql`count(${part('amount')}) filter (where not ${part('exact')})`,
    rolled: ({ money }) => sql`coalesce(${money('approximate')}, 0)`,
  },
  floor: {
    unit: 'VND',
    additive: true,
    description:
      'The least that the known proposals can have together, by the words of their amounts; equals `sum` when all are exact. Null when none is known.',
    of: ({ part }) => sql`sum(${part('floor')})`,
    rolled: ({ money }) => money('floor'),
  },
  ceiling: {
    unit: 'VND',
    additive: false,
    description:
      'The most that the known proposals can have together, by the words of their amounts; null when one of them has no upper bound, such as an unknown amount beside a known one.',
    of: ({ part }) =>
      sql`case when count(${part('ceiling')}) = count(${part('amount')}) then sum(${part('ceiling')}) end`,
    rolled: ({ money }) => sql`case when ${money('bounded')} = ${money('known')} then ${money('ceiling')} end`,
  },
  national: {
    unit: 'VND',
    additive: true,
    description: 'The part of `sum` in national programmes; null when none is known.',
    of: (unit) => ofLevel(unit, 'NATIONAL'),
    rolled: (cells) => rolledOfLevel(cells, 'NATIONAL'),
  },
  local: {
    unit: 'VND',
    additive: true,
    description: 'The part of `sum` in local programmes; null when none is known.',
    of: (unit) => ofLevel(unit, 'LOCAL'),
    rolled: (cells) => rolledOfLevel(cells, 'LOCAL'),
  },
});

export type MoneyMeasureName = keyof typeof moneyMeasures;

/** What is told of the sum of a row by the rows around it. */
export const rowMeasures = {
  shareOfParent: {
    unit: 'RATIO',
    additive: false,
    description:
      'The sum as a part of that of all groups with the same keys before the last, hidden ones too, to six digits. Null in totals without a parent, where the whole is 0 or not known, and where sums overlap.',
  },
  shareOfTotal: {
    unit: 'RATIO',
    additive: false,
    description:
      'The sum as a part of that of all groups, hidden ones too, to six digits, so that shares add to 1 but for rounding. Null where that is 0 or not known, and where sums overlap.',
  },
  runningSum: {
    unit: 'VND',
    additive: false,
    description:
      'The sum of this row and of those before it with the same keys before the last, in the order of the answer, earlier pages too. In a total its own sum. Null until something is known.',
  },
  runningShare: {
    unit: 'RATIO',
    additive: false,
    description: '`runningSum` as a part of the whole that `shareOfParent` is of; null where that is.',
  },
} as const satisfies Readonly<Record<string, Measure>>;

const ever = sql`'infinity'::date`;

/** Days from an end to the completion; null without either, and of stopped proposals. */
const behind = (row: typeof proposal, end: SQL): SQL =>
  sql`case when ${completedOn(row.id, ever)} is not null then ${daysLate(row, end, ever)} end`;
const completedBehindEnd = (row: typeof proposal) => behind(row, endOn(row, ever));
const completedBehindPlan = (row: typeof proposal) => behind(row, sql`${row.plannedEnd}`);

export interface CountMeasure extends Measure {
  /** The aggregate over proposals; without it beneficiaries are counted, each once. */
  readonly of?: (unit: UnitColumns) => SQL;
  /** The same over the cells of a roll-up; without it the measure is read from the facts. */
  readonly rolled?: (cells: CellColumns) => SQL;
}

const defineCounts = <Names extends string>(measures: Readonly<Record<Names, CountMeasure>>) => measures;

/** What can be counted. */
export const countMeasures = defineCounts({
  proposals: {
    unit: 'PROPOSAL',
    additive: true,
    description:
      'How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of.',
    of: () => sql`count(*)`,
    rolled: ({ count }) => count('proposals'),
  },
  beneficiaries: {
    unit: 'BENEFICIARY',
    additive: false,
    description:
      'How many different establishments take part as recipient, exhibitor or host. One that takes part twice counts once, so groups do not add.',
  },
  planYears: {
    unit: 'YEAR',
    additive: false,
    description: 'How many different plan years the proposals have.',
    of: ({ own }) => sql`count(distinct ${own((row) => row.planYear)})`,
    rolled: ({ own }) => sql`count(distinct ${own((row) => row.planYear)})`,
  },
  programmeLevels: {
    unit: 'LEVEL',
    additive: false,
    description: 'How many programme levels the proposals have: 2 when national and local stand together.',
    of: ({ own }) => sql`count(distinct ${own((row) => row.programmeLevel)})`,
    rolled: ({ own }) => sql`count(distinct ${own((row) => row.programmeLevel)})`,
  },
  submitted: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many proposals were handed in: all whose status is known and past DRAFT.',
    of: ({ own }) => sql`count(*) filter (where ${own((row) => sql`coalesce(${row.status} <> 'DRAFT', false)`)})`,
    rolled: ({ count }) => count('submitted'),
  },
  approved: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many of them were approved, whatever became of them.',
    of: ({ own }) => sql`count(${own((row) => row.approvedOn)})`,
    rolled: ({ count }) => count('approved'),
  },
  completed: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many were completed and have a known end, extended or not; stopped ones do not count.',
    of: ({ own }) => sql`count(${own(completedBehindEnd)})`,
  },
  onTime: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many of these were completed by the end that extensions set.',
    of: ({ own }) => sql`count(*) filter (where ${own(completedBehindEnd)} <= 0)`,
  },
  onOriginalTime: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many of these were completed by the planned end.',
    of: ({ own }) => sql`count(*) filter (where ${own(completedBehindPlan)} <= 0)`,
  },
});

export type CountMeasureName = keyof typeof countMeasures;
