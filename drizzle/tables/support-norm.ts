import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, vnd } from '../columns.ts';
import { capUnits, codesOf } from '../vocabulary/index.ts';
import { activitySubtype } from './activity.ts';
import { legalInstrument } from './legal-instrument.ts';
import { certaintyEnum, place } from './place.ts';
import { programmeLevelEnum } from './programme.ts';
import { writtenBy } from './release.ts';

export const capUnitEnum = pgEnum('cap_unit', codesOf(capUnits));

/** A support ceiling: rate and cap apply together, the lower wins. A proposal that exceeds one is warned of, never refused. */
export const supportNorm = pgTable(
  'support_norm',
  {
    ...codedColumns(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => legalInstrument.id),
    clause: text('clause'),
    programmeLevel: programmeLevelEnum('programme_level').notNull(),
    /** The province whose norm it is; null for a national one, which also guides local programmes without their own. */
    provinceId: integer('province_id').references(() => place.id),
    /** What it limits. */
    subjectId: integer('subject_id')
      .notNull()
      .references(() => activitySubtype.id),
    /** Greatest share of the cost in percent; null when only the cap applies. */
    maximumRatePercent: numeric('maximum_rate_percent', { precision: 5, scale: 2 }),
    /** Greatest support a unit; null when only the rate applies. */
    capVnd: vnd('cap_vnd'),
    /** What the cap is counted by. */
    capUnit: capUnitEnum('cap_unit').notNull(),
    validFrom: plainDate('valid_from').notNull(),
    validTo: plainDate('valid_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    evidence: text('evidence'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('support_norm_instrument').on(table.instrumentId, table.code),
    index('support_norm_province').on(table.provinceId, table.code),
    index('support_norm_subject').on(table.subjectId, table.validFrom),
    check('support_norm_rate', sql`${table.maximumRatePercent} between 0 and 100`),
    check('support_norm_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);
