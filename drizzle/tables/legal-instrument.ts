import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, plainCode, plainDate, recordColumns, searchKey, sortKey, vnd } from '../columns.ts';
import { capUnits, codesOf, instrumentKinds, instrumentRelationKinds } from '../vocabulary/index.ts';
import { activitySubtype } from './activity.ts';
import { certaintyEnum, place } from './place.ts';
import { programmeLevelEnum } from './programme.ts';
import { writtenBy } from './release.ts';

export const instrumentKindEnum = pgEnum('instrument_kind', codesOf(instrumentKinds));
export const capUnitEnum = pgEnum('cap_unit', codesOf(capUnits));
export const instrumentRelationKindEnum = pgEnum('instrument_relation_kind', codesOf(instrumentRelationKinds));

/** An act of law. `code` is its number, such as `28/2018/TT-BTC`. */
export const legalInstrument = pgTable(
  'legal_instrument',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    code: code(),
    kind: instrumentKindEnum('kind').notNull(),
    subject: text('subject'),
    /** Null when the day is not known. */
    issuedOn: plainDate('issued_on'),
    /** First day in force; null when not known. */
    effectiveFrom: plainDate('effective_from'),
    /** First day on which it is no longer in force; null while it is, or when not known. */
    effectiveTo: plainDate('effective_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('legal_instrument_code_key').on(table.code),
    plainCode(table),
    check('legal_instrument_validity', sql`${table.effectiveFrom} < ${table.effectiveTo}`),
    writtenBy(table),
  ],
);

/** What a later act does to an earlier one. */
export const instrumentRelation = pgTable(
  'instrument_relation',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    laterId: integer('later_id')
      .notNull()
      .references(() => legalInstrument.id),
    earlierId: integer('earlier_id')
      .notNull()
      .references(() => legalInstrument.id),
    kind: instrumentRelationKindEnum('kind').notNull(),
    /** The first day of the change; null when not known. */
    effectiveOn: plainDate('effective_on'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('instrument_relation_key').on(table.laterId, table.earlierId, table.kind),
    index('instrument_relation_earlier').on(table.earlierId),
    check('instrument_relation_differs', sql`${table.laterId} <> ${table.earlierId}`),
    writtenBy(table),
  ],
);

/** A support ceiling: rate and cap apply together, the lower wins. A proposal that exceeds one is warned of, never refused. */
export const supportNorm = pgTable(
  'support_norm',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    code: code(),
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
    uniqueIndex('support_norm_code_key').on(table.code),
    plainCode(table),
    index('support_norm_instrument').on(table.instrumentId, table.code),
    index('support_norm_province').on(table.provinceId, table.code),
    index('support_norm_subject').on(table.subjectId, table.validFrom),
    check('support_norm_rate', sql`${table.maximumRatePercent} between 0 and 100`),
    check('support_norm_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);
