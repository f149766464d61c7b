import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { certaintyEnum } from './place.ts';
import { writtenBy } from './release.ts';

/** A content that the law lets industrial promotion support: the clauses of article 4, decree 45/2012/NĐ-CP. */
export const activity = pgTable(
  'activity',
  {
    ...codedColumns(),
    clause: integer('clause').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    legalBasis: text('legal_basis').notNull(),
    certainty: certaintyEnum('certainty').notNull(),
    validFrom: plainDate('valid_from').notNull(),
    /** First day on which the content is no longer valid in this wording; null while it is. */
    validTo: plainDate('valid_to'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    check('activity_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);

/** The second level below a content; an open list. */
export const activitySubtype = pgTable(
  'activity_subtype',
  {
    ...codedColumns(),
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('activity_subtype_activity').on(table.activityId, table.code),
    writtenBy(table),
  ],
);
