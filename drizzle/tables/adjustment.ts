import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns } from '../columns.ts';
import { adjustmentDecisions, adjustmentKinds, codesOf } from '../vocabulary/index.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';
import { actorRoleEnum } from './status-event.ts';

export const adjustmentKindEnum = pgEnum('adjustment_kind', codesOf(adjustmentKinds));
export const adjustmentDecisionEnum = pgEnum('adjustment_decision', codesOf(adjustmentDecisions));

/** A change of an approved proposal that was asked for, and what became of it. Not a status. */
export const adjustment = pgTable(
  'adjustment',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: adjustmentKindEnum('kind').notNull(),
    requestedOn: plainDate('requested_on'),
    /** Null while it is pending, or when the day is not known. */
    decidedOn: plainDate('decided_on'),
    decidedByRole: actorRoleEnum('decided_by_role'),
    decision: adjustmentDecisionEnum('decision').notNull(),
    /** What it changes: a column of the proposal, an indicator. */
    field: text('field'),
    oldValue: text('old_value'),
    newValue: text('new_value'),
    /** The new value of EXTEND_TIME as a day. */
    newEnd: plainDate('new_end'),
    reason: text('reason'),
    documentReference: text('document_reference'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('adjustment_proposal').on(table.proposalId, table.code),
    index('adjustment_decided').on(table.decidedOn, table.code),
    check(
      'adjustment_pending',
      sql`${table.decision} <> 'PENDING' or (${table.decidedOn} is null and ${table.decidedByRole} is null)`,
    ),
    check('adjustment_new_end', sql`(${table.kind} = 'EXTEND_TIME') = (${table.newEnd} is not null)`),
    writtenBy(table),
  ],
);
