import { boolean, index, integer, numeric, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { provenanceEnum } from '../columns.ts';
import { budgetStages, codesOf, flowKinds } from '../vocabulary/index.ts';
import { fundingSourceEnum } from './amount.ts';
import { programmeLevelEnum } from './programme.ts';
import { districtStateEnum, proposalGroupingEnum } from './proposal.ts';

/** What is counted once in a cell: a proposal, what it has of one payer, or what it has from one source. */
export const budgetDivisionEnum = pgEnum('budget_division', ['WHOLE', 'PAYER', 'SOURCE']);

/** The slices of money that a cell tells. */
export const cellSlices = [...codesOf(budgetStages), ...codesOf(flowKinds), 'DISBURSED'] as const;

/** What it tells of each: counts of proposals, and money of those with a known amount. */
const moneyColumns = {
  known: (name: string) => integer(name),
  approximate: (name: string) => integer(name),
  sum: (name: string) => numeric(name),
  floor: (name: string) => numeric(name),
  /** How many have an upper bound, and these bounds together. */
  bounded: (name: string) => integer(name),
  ceiling: (name: string) => numeric(name),
  minimum: (name: string) => numeric(name),
  maximum: (name: string) => numeric(name),
} as const;

export type CellMoney = keyof typeof moneyColumns;
export type CellSlice = (typeof cellSlices)[number];

/** The column of a number of a slice. */
export const cellColumn = (slice: CellSlice, number: CellMoney): string => `${slice.toLowerCase()}_${number}`;

const ofSlices = Object.fromEntries(
  cellSlices.flatMap((slice) =>
    (Object.keys(moneyColumns) as CellMoney[]).map((number) => {
      const name = cellColumn(slice, number);
      return [name, moneyColumns[number](name)];
    }),
  ),
);

/**
 * A cell of a roll-up of the money: what proposals that agree in some of their columns have together. Derived:
 * `refreshRollups` writes it in the transaction of every import. A column that its roll-up does not keep apart is null.
 */
export const budgetCell = pgTable(
  'budget_cell',
  {
    /** Its name in `analytics/rollups.ts`, which says what it keeps apart. */
    rollup: text('rollup').notNull(),
    division: budgetDivisionEnum('division').notNull(),
    /** Null in WHOLE, and of proposals without any amount or flow. */
    fromState: boolean('from_state'),
    /** Null but in SOURCE, and of proposals without any amount or flow. */
    fundingSource: fundingSourceEnum('funding_source'),

    // what the proposals agree in, called as their own columns
    planYear: integer('plan_year').notNull(),
    programmeLevel: programmeLevelEnum('programme_level').notNull(),
    programmeId: integer('programme_id').notNull(),
    provinceId: integer('province_id').notNull(),
    provenance: provenanceEnum('provenance').notNull(),
    activityId: integer('activity_id'),
    activitySubtypeId: integer('activity_subtype_id'),
    grouping: proposalGroupingEnum('grouping'),
    proposingOrganisationId: integer('proposing_organisation_id'),
    implementingOrganisationId: integer('implementing_organisation_id'),
    districtId: integer('district_id'),
    districtState: districtStateEnum('district_state'),

    proposals: integer('proposals').notNull(),
    submitted: integer('submitted').notNull(),
    approved: integer('approved').notNull(),
    /** What coverage counts of amounts and flows; null but in WHOLE, and where there is none. */
    usedAmounts: integer('used_amounts'),
    approximateAmounts: integer('approximate_amounts'),
    supersededAmounts: integer('superseded_amounts'),
    unknownAmounts: integer('unknown_amounts'),
    flows: integer('flows'),
    undatedFlows: integer('undated_flows'),
    ...ofSlices,
  },
  (table) => [
    index('budget_cell_rollup').on(table.rollup, table.division, table.provinceId, table.planYear),
    index('budget_cell_plan').on(table.provinceId, table.planYear),
  ],
);
