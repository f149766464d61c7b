import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, recordColumns, searchKey, sortKey, vnd } from '../columns.ts';
import { codesOf, demonstrationModelKinds, machineryForms, machineryKinds } from '../vocabulary/index.ts';
import { beneficiary } from './beneficiary.ts';
import { amountBandEnum } from './participation.ts';
import { place } from './place.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const demonstrationModelKindEnum = pgEnum('demonstration_model_kind', codesOf(demonstrationModelKinds));
export const machineryKindEnum = pgEnum('machinery_kind', codesOf(machineryKinds));
export const machineryFormEnum = pgEnum('machinery_form', codesOf(machineryForms));

/** A demonstration model that a proposal builds. Of a household that hosts one the cost stands as a band. */
export const demonstrationModel = pgTable(
  'demonstration_model',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    kind: demonstrationModelKindEnum('kind').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en'),
    technology: text('technology'),
    /** In `capacityUnit`. */
    capacity: integer('capacity'),
    capacityUnit: text('capacity_unit'),
    /** Null when not known, or a household that must not be told of together with the proposal. */
    hostId: integer('host_id').references(() => beneficiary.id),
    /** Of the whole model, from all sources. */
    costVnd: vnd('cost_vnd'),
    costBand: amountBandEnum('cost_band'),
    /** The district or commune where it stands. */
    placeId: integer('place_id').references(() => place.id),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('demonstration_model_proposal').on(table.proposalId, table.code),
    index('demonstration_model_host').on(table.hostId, table.code),
    index('demonstration_model_place').on(table.placeId, table.code),
    check('demonstration_model_cost', sql`${table.costVnd} >= 0`),
    check('demonstration_model_capacity', sql`(${table.capacity} is null) = (${table.capacityUnit} is null)`),
    writtenBy(table),
  ],
);

/** Machines of one kind, or a technology, that an establishment got through a proposal. */
export const machineryItem = pgTable(
  'machinery_item',
  {
    ...codedColumns(),
    proposalId: proposalKey(),
    /** Null when not known, or a household that must not be told of together with the proposal. */
    beneficiaryId: integer('beneficiary_id').references(() => beneficiary.id),
    kind: machineryKindEnum('kind').notNull(),
    form: machineryFormEnum('form').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en'),
    quantity: integer('quantity').notNull(),
    /** ISO 3166 code of the country of origin. */
    origin: text('origin'),
    /** Price of one, from all sources. */
    unitPriceVnd: vnd('unit_price_vnd'),
    unitPriceBand: amountBandEnum('unit_price_band'),
    /** An organisation, never a person. */
    supplier: text('supplier'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('machinery_item_proposal').on(table.proposalId, table.code),
    index('machinery_item_beneficiary').on(table.beneficiaryId, table.code),
    check('machinery_item_quantity', sql`${table.quantity} >= 1`),
    check('machinery_item_price', sql`${table.unitPriceVnd} >= 0`),
    writtenBy(table),
  ],
);
