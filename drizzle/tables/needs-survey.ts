import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, surrogateKey, withheldReasonEnum } from '../columns.ts';
import { codesOf, surveyMethods, surveyNeeds, surveyPurposes } from '../vocabulary/index.ts';
import { place } from './place.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';

export const surveyPurposeEnum = pgEnum('survey_purpose', codesOf(surveyPurposes));
export const surveyMethodEnum = pgEnum('survey_method', codesOf(surveyMethods));
export const surveyNeedEnum = pgEnum('survey_need', codesOf(surveyNeeds));

/** A survey among establishments of one place. Who answered is counted, never recorded; small counts are withheld. */
export const needsSurvey = pgTable(
  'needs_survey',
  {
    ...codedColumns(),
    /** The proposal that it prepared. */
    proposalId: integer('proposal_id').references(() => proposal.id),
    purpose: surveyPurposeEnum('purpose').notNull(),
    method: surveyMethodEnum('method'),
    placeId: integer('place_id').references(() => place.id),
    surveyedOn: plainDate('surveyed_on'),
    /** Establishments that were asked. */
    contacted: integer('contacted'),
    /** Establishments that answered; null when not known or withheld. */
    responded: integer('responded'),
    respondedWithheld: withheldReasonEnum('responded_withheld'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('needs_survey_proposal').on(table.proposalId, table.code),
    index('needs_survey_place').on(table.placeId, table.code),
    index('needs_survey_day').on(table.surveyedOn, table.code),
    check('needs_survey_counts', sql`least(${table.contacted}, ${table.responded}) >= 0`),
    check('needs_survey_small_is_withheld', sql`${table.responded} not between 1 and 4`),
    check('needs_survey_withheld_is_null', sql`${table.respondedWithheld} is null or ${table.responded} is null`),
    writtenBy(table),
  ],
);

/** How many establishments of a survey named a need; one may name several. */
export const needsSurveyAnswer = pgTable(
  'needs_survey_answer',
  {
    id: surrogateKey(),
    surveyId: integer('survey_id')
      .notNull()
      .references(() => needsSurvey.id),
    need: surveyNeedEnum('need').notNull(),
    /** Null when not known or withheld. */
    establishments: integer('establishments'),
    withheld: withheldReasonEnum('withheld'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('needs_survey_answer_key').on(table.surveyId, table.need),
    index('needs_survey_answer_need').on(table.need, table.surveyId),
    check('needs_survey_answer_counts', sql`${table.establishments} >= 0`),
    check('needs_survey_answer_small_is_withheld', sql`${table.establishments} not between 1 and 4`),
    check('needs_survey_answer_withheld_is_null', sql`${table.withheld} is null or ${table.establishments} is null`),
    writtenBy(table),
  ],
);
