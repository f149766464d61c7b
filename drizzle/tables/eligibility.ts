import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, surrogateKey } from '../columns.ts';
import { codesOf, eligibilities } from '../vocabulary/index.ts';
import { eligibilityCategoryEnum } from './beneficiary.ts';
import { legalInstrument } from './legal-instrument.ts';
import { certaintyEnum, place, placeTypeEnum } from './place.ts';
import { writtenBy } from './release.ts';

export const eligibilityEnum = pgEnum('eligibility', codesOf(eligibilities));

/** What the law says of a kind of place, or of a category of beneficiaries, while it says so. */
export const eligibilityRule = pgTable(
  'eligibility_rule',
  {
    ...codedColumns(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => legalInstrument.id),
    clause: text('clause'),
    /** The rank of the places that it is about; null for a rule about a category. */
    placeType: placeTypeEnum('place_type'),
    /** The rank of the province that they lie in; null when the rule holds in all. */
    provinceType: placeTypeEnum('province_type'),
    /** The category of beneficiaries that it is about; null for a rule about places. */
    category: eligibilityCategoryEnum('category'),
    /** Whether a beneficiary of the category must produce in an eligible place; null for a rule about places. */
    needsEligiblePlace: boolean('needs_eligible_place'),
    outcome: eligibilityEnum('outcome').notNull(),
    /** The rule in words, abridged. */
    conditionVi: text('condition_vi').notNull(),
    conditionEn: text('condition_en').notNull(),
    validFrom: plainDate('valid_from').notNull(),
    validTo: plainDate('valid_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('eligibility_rule_place').on(table.placeType, table.validFrom),
    index('eligibility_rule_category').on(table.category, table.validFrom),
    index('eligibility_rule_instrument').on(table.instrumentId, table.code),
    check('eligibility_rule_of_place_or_category', sql`(${table.placeType} is null) <> (${table.category} is null)`),
    check('eligibility_rule_province', sql`${table.provinceType} is null or ${table.placeType} is not null`),
    check('eligibility_rule_needs', sql`(${table.needsEligiblePlace} is null) = (${table.category} is null)`),
    check('eligibility_rule_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);

/** What was found about one place where its rule decides by facts that are not recorded. Goes before the rule. */
export const eligibilityFinding = pgTable(
  'eligibility_finding',
  {
    id: surrogateKey(),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    outcome: eligibilityEnum('outcome').notNull(),
    reasonVi: text('reason_vi').notNull(),
    reasonEn: text('reason_en').notNull(),
    validFrom: plainDate('valid_from').notNull(),
    validTo: plainDate('valid_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('eligibility_finding_key').on(table.placeId, table.validFrom),
    check('eligibility_finding_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);
