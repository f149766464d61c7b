import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import {
  codeRules,
  codedColumns,
  plainDate,
  recordColumns,
  searchKey,
  sortKey,
  withheldReasonEnum,
} from '../columns.ts';
import { codesOf, trainingCourseKinds } from '../vocabulary/index.ts';
import { organisation } from './organisation.ts';
import { place } from './place.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const trainingCourseKindEnum = pgEnum('training_course_kind', codesOf(trainingCourseKinds));

/** A class of a proposal. Trainees are counted, never recorded; null is "not known", 0 is nobody. */
export const trainingCourse = pgTable(
  'training_course',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: trainingCourseKindEnum('kind').notNull(),
    /** The trade or subject. */
    tradeVi: text('trade_vi').notNull(),
    tradeEn: text('trade_en'),
    /** The district or commune where it was held. */
    placeId: integer('place_id').references(() => place.id),
    startsOn: plainDate('starts_on'),
    endsOn: plainDate('ends_on'),
    /** Length, in days of teaching or in hours of it. */
    days: integer('days'),
    hours: integer('hours'),
    providerId: integer('provider_id').references(() => organisation.id),
    enrolled: integer('enrolled'),
    /** Women among those who enrolled; null when not known or withheld, with the reason beside. */
    female: integer('female'),
    femaleWithheld: withheldReasonEnum('female_withheld'),
    completed: integer('completed'),
    certified: integer('certified'),
    /** Had work in the trade afterwards. */
    placed: integer('placed'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('training_course_proposal').on(table.proposalId, table.code),
    index('training_course_place').on(table.placeId, table.code),
    index('training_course_provider').on(table.providerId, table.code),
    index('training_course_starts').on(table.startsOn, table.code),
    index('training_course_updated').on(table.releaseFrom, table.code),
    index('training_course_sort').on(table.sortKey, table.code),
    index('training_course_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    check(
      'training_course_counts',
      sql`least(${table.days}, ${table.hours}, ${table.enrolled}, ${table.female}, ${table.completed}, ${table.certified}, ${table.placed}) >= 0`,
    ),
    check(
      'training_course_small_is_withheld',
      sql`${table.female} not between 1 and 4 and coalesce(${table.enrolled} - ${table.female} not between 1 and 4, true)`,
    ),
    check('training_course_withheld_is_null', sql`${table.femaleWithheld} is null or ${table.female} is null`),
    writtenBy(table),
  ],
);
