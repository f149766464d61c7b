import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, communicationKinds, consultancyTopics } from '../vocabulary/index.ts';
import { beneficiary } from './beneficiary.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const consultancyTopicEnum = pgEnum('consultancy_topic', codesOf(consultancyTopics));
export const communicationKindEnum = pgEnum('communication_kind', codesOf(communicationKinds));

/** Advice that an establishment was given. */
export const consultancy = pgTable(
  'consultancy',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    /** Null when not known, or a household that must not be told of together with the proposal. */
    beneficiaryId: integer('beneficiary_id').references(() => beneficiary.id),
    topic: consultancyTopicEnum('topic').notNull(),
    /** An organisation, never a person. */
    consultant: text('consultant'),
    days: integer('days'),
    startsOn: plainDate('starts_on'),
    /** The last day. */
    endsOn: plainDate('ends_on'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('consultancy_proposal').on(table.proposalId, table.code),
    index('consultancy_beneficiary').on(table.beneficiaryId, table.code),
    check('consultancy_days', sql`${table.startsOn} <= ${table.endsOn}`),
    writtenBy(table),
  ],
);

/** Something that a proposal published. */
export const communication = pgTable(
  'communication',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: communicationKindEnum('kind').notNull(),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en'),
    /** The station, paper or page. */
    outlet: text('outlet'),
    startsOn: plainDate('starts_on'),
    /** The last day. */
    endsOn: plainDate('ends_on'),
    /** Programmes, issues or articles. */
    items: integer('items'),
    /** Persons reached, as its outlet says. */
    reach: integer('reach'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('communication_proposal').on(table.proposalId, table.code),
    check('communication_days', sql`${table.startsOn} <= ${table.endsOn}`),
    writtenBy(table),
  ],
);
