import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, vnd } from '../columns.ts';
import { codesOf, yearEndKinds } from '../vocabulary/index.ts';
import { fundingSourceEnum } from './amount.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const yearEndKindEnum = pgEnum('year_end_kind', codesOf(yearEndKinds));

/** Assigned money that a budget year did not use, and what became of it: an event, no stage of the amount. */
export const yearEndEvent = pgTable(
  'year_end_event',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: yearEndKindEnum('kind').notNull(),
    fundingSource: fundingSourceEnum('funding_source').notNull(),
    /** The year whose money it was. */
    budgetYear: integer('budget_year').notNull(),
    /** Null when the day is not known. */
    occurredOn: plainDate('occurred_on'),
    amountVnd: vnd('amount_vnd').notNull(),
    documentReference: text('document_reference'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('year_end_event_proposal').on(table.proposalId, table.code),
    check('year_end_event_not_negative', sql`${table.amountVnd} >= 0`),
    check('year_end_event_budget_year', sql`${table.budgetYear} between 1990 and 2100`),
    writtenBy(table),
  ],
);
