import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, surrogateKey, vnd } from '../columns.ts';
import { budgetStages, codesOf, flowKinds, fundingSources, qualifiers } from '../vocabulary/index.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const fundingSourceEnum = pgEnum('funding_source', codesOf(fundingSources));
export const budgetStageEnum = pgEnum('budget_stage', codesOf(budgetStages));
export const flowKindEnum = pgEnum('flow_kind', codesOf(flowKinds));
export const qualifierEnum = pgEnum('qualifier', codesOf(qualifiers));

/**
 * The money of a proposal from one funding source at one budget stage. Stages are states of one amount: never add
 * them. A change makes a new revision and marks the older one superseded.
 */
export const amount = pgTable(
  'amount',
  {
    id: surrogateKey(),
    proposalId: proposalKey(),
    stage: budgetStageEnum('stage').notNull(),
    fundingSource: fundingSourceEnum('funding_source').notNull(),
    revision: integer('revision').notNull().default(1),
    superseded: boolean('superseded').notNull().default(false),
    /** Null when the source is known to pay, but not how much. */
    amountVnd: vnd('amount_vnd'),
    qualifier: qualifierEnum('qualifier').notNull().default('EXACT'),
    /** Least possible amount; equals `amountVnd` when exact, null when unknown. */
    floorVnd: vnd('floor_vnd'),
    /** Greatest possible amount (included); equals `amountVnd` when exact, null when unknown or open. */
    ceilingVnd: vnd('ceiling_vnd'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('amount_key').on(table.proposalId, table.stage, table.fundingSource, table.revision),
    uniqueIndex('amount_in_force')
      .on(table.proposalId, table.stage, table.fundingSource)
      .where(sql`not superseded`),
    index('amount_stage').on(table.stage, table.proposalId),
    index('amount_updated').on(table.releaseFrom, table.proposalId, table.stage, table.fundingSource, table.revision),
    check('amount_not_negative', sql`${table.amountVnd} >= 0`),
    check(
      'amount_interval',
      sql`${table.floorVnd} <= ${table.amountVnd} and ${table.amountVnd} <= ${table.ceilingVnd}`,
    ),
    check(
      'amount_exact',
      sql`${table.qualifier} <> 'EXACT' or (${table.floorVnd} is not distinct from ${table.amountVnd} and ${table.ceilingVnd} is not distinct from ${table.amountVnd})`,
    ),
    writtenBy(table),
  ],
);

/** Money that moved on a day. Disbursed = advances + payments − recoveries. */
export const flow = pgTable(
  'flow',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: flowKindEnum('kind').notNull(),
    fundingSource: fundingSourceEnum('funding_source').notNull(),
    /** Null when the day is not known. */
    occurredOn: plainDate('occurred_on'),
    amountVnd: vnd('amount_vnd').notNull(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('flow_proposal').on(table.proposalId, table.occurredOn, table.code),
    index('flow_date').on(table.occurredOn, table.code),
    index('flow_updated').on(table.releaseFrom, table.code),
    check('flow_not_negative', sql`${table.amountVnd} >= 0`),
    writtenBy(table),
  ],
);
