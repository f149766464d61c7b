import { sql, type SQL } from 'drizzle-orm';
import type { CountMeasureName, MoneyMeasureName } from './measures.ts';
import { headcountPart } from './outputs.ts';
import { sourcesOf, type BudgetStageCode, type Slice } from './slice.ts';
import { moneyPart, type PartColumn } from './units.ts';

/** Where a ratio takes its terms from: the columns of a row. */
export interface Terms {
  readonly money: (measure: MoneyMeasureName, slice: Slice) => SQL;
  readonly count: (measure: CountMeasureName) => SQL;
  /** A sum over proposals of one part, of those alone that have another. */
  readonly sum: (part: PartColumn, where?: PartColumn) => SQL;
  /** The same money of all days together, where rows are divided by days of flows. */
  readonly ofAllDays: (slice: Slice) => SQL;
  /** How many plan years that money is of. */
  readonly yearsOfAllDays: () => SQL;
}

export interface Ratio {
  readonly numerator: SQL;
  readonly denominator: SQL;
  /** True when the numerator cannot be complete yet. */
  readonly isIncomplete?: SQL;
  /** True when the denominator is of several years, so that a part of one year cannot be set against it. */
  readonly hasSeveralYears?: SQL;
}

export interface RatioKind {
  readonly description: string;
  /** What its value is counted in, where its terms are of different units. */
  readonly unit?: 'VND_PER_PERSON';
  /** Whether a budget stage has to be named. */
  readonly needsStage: boolean;
  readonly of: (terms: Terms, stage: BudgetStageCode) => Ratio;
}

const all = sourcesOf();
const state = sourcesOf('STATE');

const define = <Names extends string>(ratios: Readonly<Record<Names, RatioKind>>) => ratios;

/** Ratios of sums, never means of ratios. */
export const ratios = define({
  STATE_SHARE: {
    description: 'State money by all money at the stage.',
    needsStage: true,
    of: ({ money }, stage) => ({
      numerator: money('sum', { stage, sources: state }),
      denominator: money('sum', { stage, sources: all }),
    }),
  },
  LEVERAGE: {
    description: 'Money of others by state money at the stage: what one đồng of the state brings along.',
    needsStage: true,
    of: ({ money }, stage) => ({
      numerator: money('sum', { stage, sources: sourcesOf('NON_STATE') }),
      denominator: money('sum', { stage, sources: state }),
    }),
  },
  ABSORPTION: {
    description:
      'State money disbursed (advances and payments less recoveries) by state money ASSIGNED. By quarter or month of flow the denominator is what was assigned for the whole plan year.',
    needsStage: false,
    of: ({ money, ofAllDays, yearsOfAllDays }) => ({
      numerator: money('sum', { stage: 'DISBURSED', sources: state }),
      denominator: ofAllDays({ stage: 'ASSIGNED', sources: state }),
      hasSeveralYears: sql`${yearsOfAllDays()} > 1`,
    }),
  },
  SETTLEMENT_RATE: {
    description: 'Money SETTLED by money APPROVED, of proposals whose contract is liquidated or that are settled.',
    needsStage: false,
    of: ({ money }) => {
      const approved: Slice = { stage: 'APPROVED', sources: all, ofClosed: true };
      return {
        numerator: money('sum', { stage: 'SETTLED', sources: all, ofClosed: true }),
        denominator: money('sum', approved),
        isIncomplete: sql`${money('sum', approved)} is null and ${money('sum', { stage: 'APPROVED', sources: all })} is not null`,
      };
    },
  },
  COST_PER_COMPLETED_WORKER: {
    description:
      'State money SETTLED of vocational training by the workers who completed it, in đồng a worker. Only proposals that tell both.',
    unit: 'VND_PER_PERSON',
    needsStage: false,
    of: ({ sum }) => {
      const settled = moneyPart('amount', { stage: 'SETTLED', sources: state, ofTraining: true });
      const completed = headcountPart('completed', 'sum', 'WORKER');
      return { numerator: sum(settled, completed), denominator: sum(completed, settled) };
    },
  },
  PLACEMENT_RATE: {
    description:
      'Trained workers who had work in the trade afterwards by those who completed, of courses that tell both.',
    needsStage: false,
    of: ({ sum }) => ({
      numerator: sum(headcountPart('placed', 'part', 'WORKER')),
      denominator: sum(headcountPart('placed', 'whole', 'WORKER')),
    }),
  },
  ON_TIME_SHARE: {
    description: 'Proposals completed by the end that extensions set, by all completed ones whose end is known.',
    needsStage: false,
    of: ({ count }) => ({ numerator: count('onTime'), denominator: count('completed') }),
  },
  ON_ORIGINAL_TIME_SHARE: {
    description: 'Proposals completed by the planned end, by all completed ones whose end is known.',
    needsStage: false,
    of: ({ count }) => ({ numerator: count('onOriginalTime'), denominator: count('completed') }),
  },
  APPROVAL_YIELD: {
    description: 'Proposals approved by proposals handed in.',
    needsStage: false,
    of: ({ count }) => ({ numerator: count('approved'), denominator: count('submitted') }),
  },
  APPROVAL_YIELD_OF_MONEY: {
    description: 'State money APPROVED by state money REGISTERED.',
    needsStage: false,
    of: ({ money }) => ({
      numerator: money('sum', { stage: 'APPROVED', sources: state }),
      denominator: money('sum', { stage: 'REGISTERED', sources: state }),
    }),
  },
});

export type RatioName = keyof typeof ratios;

/** Six digits behind the point; null where there is a reason. */
export const quotient = (numerator: SQL, denominator: SQL): SQL =>
  sql`trim_scale(round(${numerator}::numeric / nullif(${denominator}, 0), 6))`;
