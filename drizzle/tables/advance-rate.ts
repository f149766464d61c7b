import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns } from '../columns.ts';
import { activitySubtype } from './activity.ts';
import { legalInstrument } from './legal-instrument.ts';
import { certaintyEnum } from './place.ts';
import { programmeLevelEnum } from './programme.ts';
import { writtenBy } from './release.ts';

/** How much of the support may be advanced. For comparison alone: no advance is checked against it. */
export const advanceRate = pgTable(
  'advance_rate',
  {
    ...codedColumns(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => legalInstrument.id),
    clause: text('clause'),
    programmeLevel: programmeLevelEnum('programme_level').notNull(),
    subjectId: integer('subject_id')
      .notNull()
      .references(() => activitySubtype.id),
    /** Greatest share of the support in percent; null when a rate applies that is not known. */
    maximumRatePercent: numeric('maximum_rate_percent', { precision: 5, scale: 2 }),
    /** The share of the work, in percent, beyond which the advance is paid; null when none is asked for. */
    workDonePercent: numeric('work_done_percent', { precision: 5, scale: 2 }),
    validFrom: plainDate('valid_from'),
    validTo: plainDate('valid_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    evidence: text('evidence'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('advance_rate_instrument').on(table.instrumentId, table.code),
    index('advance_rate_subject').on(table.subjectId, table.code),
    check('advance_rate_rate', sql`${table.maximumRatePercent} between 0 and 100`),
    check('advance_rate_work_done', sql`${table.workDonePercent} between 0 and 100`),
    check('advance_rate_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);
