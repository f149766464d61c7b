import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import {
  codeRules,
  codedColumns,
  plainDate,
  recordColumns,
  searchKey,
  sortKey,
  surrogateKey,
  vnd,
} from '../columns.ts';
import { codesOf, fairTiers } from '../vocabulary/index.ts';
import { beneficiary } from './beneficiary.ts';
import { organisation } from './organisation.ts';
import { amountBandEnum } from './participation.ts';
import { place } from './place.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';
import { productGroupEnum, promotionRegionEnum } from './typical-product.ts';

export const fairTierEnum = pgEnum('fair_tier', codesOf(fairTiers));

/** A trade fair. Who exhibits there with support stands in `fairParticipation`. */
export const tradeFair = pgTable(
  'trade_fair',
  {
    ...codedColumns(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en'),
    tier: fairTierEnum('tier').notNull(),
    /** Of a fair of tier REGION alone. */
    region: promotionRegionEnum('region'),
    year: integer('year').notNull(),
    /** Null for a fair abroad, or when not known. */
    hostProvinceId: integer('host_province_id').references(() => place.id),
    /** ISO 3166 code of the country of a fair abroad. */
    hostCountry: text('host_country'),
    venue: text('venue'),
    organiserId: integer('organiser_id').references(() => organisation.id),
    startsOn: plainDate('starts_on'),
    /** The last day. */
    endsOn: plainDate('ends_on'),
    /** Of the whole fair, supported or not. */
    booths: integer('booths'),
    visitors: integer('visitors'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('trade_fair_year').on(table.year, table.code),
    index('trade_fair_host').on(table.hostProvinceId, table.code),
    index('trade_fair_organiser').on(table.organiserId, table.code),
    index('trade_fair_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    check('trade_fair_region', sql`${table.tier} = 'REGION' or ${table.region} is null`),
    check('trade_fair_abroad', sql`${table.tier} = 'ABROAD' or ${table.hostCountry} is null`),
    check('trade_fair_at_home', sql`${table.tier} <> 'ABROAD' or ${table.hostProvinceId} is null`),
    check('trade_fair_days', sql`${table.startsOn} <= ${table.endsOn}`),
    writtenBy(table),
  ],
);

/** An exhibitor at a fair. Of a household or artisan the amounts stand as bands. */
export const fairParticipation = pgTable(
  'fair_participation',
  {
    ...codedColumns(),
    tradeFairId: integer('trade_fair_id')
      .notNull()
      .references(() => tradeFair.id),
    /** Null when not known, or a household that must not be told of together with the proposal. */
    beneficiaryId: integer('beneficiary_id').references(() => beneficiary.id),
    /** The proposal that supports it; null without one. */
    proposalId: integer('proposal_id').references(() => proposal.id),
    booths: integer('booths'),
    /** State money for this exhibitor at this fair, at the stage APPROVED. */
    stateSupportVnd: vnd('state_support_vnd'),
    stateSupportBand: amountBandEnum('state_support_band'),
    visitors: integer('visitors'),
    contracts: integer('contracts'),
    /** Orders taken at the fair, contracts included. */
    ordersVnd: vnd('orders_vnd'),
    ordersBand: amountBandEnum('orders_band'),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('fair_participation_fair').on(table.tradeFairId, table.code),
    index('fair_participation_beneficiary').on(table.beneficiaryId, table.code),
    index('fair_participation_proposal').on(table.proposalId, table.code),
    check('fair_participation_amounts', sql`${table.stateSupportVnd} >= 0 and ${table.ordersVnd} >= 0`),
    writtenBy(table),
  ],
);

/** A group of products that an exhibitor showed. */
export const fairExhibit = pgTable(
  'fair_exhibit',
  {
    id: surrogateKey(),
    fairParticipationId: integer('fair_participation_id')
      .notNull()
      .references(() => fairParticipation.id),
    productGroup: productGroupEnum('product_group').notNull(),
    ...recordColumns(),
  },
  (table) => [uniqueIndex('fair_exhibit_key').on(table.fairParticipationId, table.productGroup), writtenBy(table)],
);
