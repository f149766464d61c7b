import { index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, institutionalTaskKinds } from '../vocabulary/index.ts';
import { legalInstrument } from './legal-instrument.ts';
import { organisation } from './organisation.ts';
import { place } from './place.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';
import { statement } from './statement.ts';

export const institutionalTaskKindEnum = pgEnum('institutional_task_kind', codesOf(institutionalTaskKinds));

/** What a body does for industrial promotion beside its proposals, such as a comment on a draft act. */
export const institutionalTask = pgTable(
  'institutional_task',
  {
    ...codedColumns(),
    kind: institutionalTaskKindEnum('kind').notNull(),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en'),
    /** Name or number of the paper that it made or worked on. */
    document: text('document'),
    /** The act that it worked on, where the list has it. */
    instrumentId: integer('instrument_id').references(() => legalInstrument.id),
    /** Null when the day is not known, or when the task is only announced. */
    occurredOn: plainDate('occurred_on'),
    organisationId: integer('organisation_id').references(() => organisation.id),
    provinceId: integer('province_id').references(() => place.id),
    /** The proposal that it served; usually none. */
    proposalId: integer('proposal_id').references(() => proposal.id),
    /** What a source says of it. */
    statementId: integer('statement_id').references(() => statement.id),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('institutional_task_instrument').on(table.instrumentId, table.code),
    index('institutional_task_day').on(table.occurredOn, table.code),
    index('institutional_task_organisation').on(table.organisationId, table.code),
    index('institutional_task_province').on(table.provinceId, table.code),
    index('institutional_task_proposal').on(table.proposalId, table.code),
    index('institutional_task_statement').on(table.statementId),
    index('institutional_task_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    writtenBy(table),
  ],
);
