import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, numeric, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey, vnd } from '../columns.ts';
import { codesOf, productGroups, promotionRegions, selectionLevels, selectionResults } from '../vocabulary/index.ts';
import { beneficiary } from './beneficiary.ts';
import { amountBandEnum } from './participation.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';

export const productGroupEnum = pgEnum('product_group', codesOf(productGroups));
export const selectionLevelEnum = pgEnum('selection_level', codesOf(selectionLevels));
export const promotionRegionEnum = pgEnum('promotion_region', codesOf(promotionRegions));
export const selectionResultEnum = pgEnum('selection_result', codesOf(selectionResults));

/**
 * A product, or set of products, that was entered for selection as a typical one. A household's stands under a public
 * label, for its name often holds the owner's.
 */
export const typicalProduct = pgTable(
  'typical_product',
  {
    ...codedColumns(),
    beneficiaryId: integer('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en'),
    productGroup: productGroupEnum('product_group').notNull(),
    /** Several products that are judged as one. */
    isSet: boolean('is_set').notNull().default(false),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('typical_product_beneficiary').on(table.beneficiaryId, table.sortKey, table.code),
    index('typical_product_sort').on(table.sortKey, table.code),
    index('typical_product_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    writtenBy(table),
  ],
);

/**
 * A product in one round of one level. A household's has no proposal, score, certificate number and amount: places and
 * published lists would tell by them whose it is.
 */
export const selectionEntry = pgTable(
  'selection_entry',
  {
    ...codedColumns(),
    typicalProductId: integer('typical_product_id')
      .notNull()
      .references(() => typicalProduct.id),
    /** The proposal that paid for the round; null when not known. */
    proposalId: integer('proposal_id').references(() => proposal.id),
    level: selectionLevelEnum('level').notNull(),
    /** Of a round of level REGION alone. */
    region: promotionRegionEnum('region'),
    roundYear: integer('round_year').notNull(),
    /** 0 to 100; null when not known or withheld. */
    score: numeric('score', { precision: 5, scale: 2 }),
    /** Null when the round is not decided, or the result not known. */
    result: selectionResultEnum('result'),
    certificateNumber: text('certificate_number'),
    /** Day of issue. */
    certificateValidFrom: plainDate('certificate_valid_from'),
    certificateValidTo: plainDate('certificate_valid_to'),
    prizeVnd: vnd('prize_vnd'),
    prizeBand: amountBandEnum('prize_band'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    uniqueIndex('selection_entry_round').on(table.typicalProductId, table.roundYear, table.level),
    index('selection_entry_proposal').on(table.proposalId, table.code),
    index('selection_entry_year').on(table.roundYear, table.level, table.code),
    check('selection_entry_region', sql`(${table.level} = 'REGION') = (${table.region} is not null)`),
    check('selection_entry_score', sql`${table.score} between 0 and 100`),
    check('selection_entry_certificate', sql`${table.certificateValidFrom} < ${table.certificateValidTo}`),
    check('selection_entry_prize', sql`${table.prizeVnd} >= 0`),
    writtenBy(table),
  ],
);
