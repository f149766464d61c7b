import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns } from '../columns.ts';
import { actorRoles, codesOf } from '../vocabulary/index.ts';
import { proposalKey, proposalStatusEnum } from './proposal.ts';
import { writtenBy } from './release.ts';

export const actorRoleEnum = pgEnum('actor_role', codesOf(actorRoles));

/** A step of a proposal's life. Append-only: a mistake is answered by a further event. */
export const statusEvent = pgTable(
  'status_event',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    /** Position in the proposal's life, from 1: orders the events of one day. */
    sequence: integer('sequence').notNull(),
    /** Null for the first event. */
    fromStatus: proposalStatusEnum('from_status'),
    toStatus: proposalStatusEnum('to_status').notNull(),
    occurredOn: plainDate('occurred_on').notNull(),
    actorRole: actorRoleEnum('actor_role'),
    documentReference: text('document_reference'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    uniqueIndex('status_event_sequence').on(table.proposalId, table.sequence),
    index('status_event_occurred').on(table.occurredOn, table.code),
    index('status_event_updated').on(table.releaseFrom, table.code),
    index('status_event_date').on(table.proposalId, table.occurredOn, table.sequence),
    check('status_event_moves', sql`${table.fromStatus} is distinct from ${table.toStatus}`),
    check('status_event_first', sql`(${table.sequence} = 1) = (${table.fromStatus} is null)`),
    writtenBy(table),
  ],
);
