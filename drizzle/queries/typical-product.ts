import { selectionEntry, typicalProduct } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type TypicalProduct = typeof typicalProduct;
type SelectionEntry = typeof selectionEntry;

export const typicalProductFilter: FilterRegister<TypicalProduct> = {
  name: 'TypicalProduct',
  table: typicalProduct,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    productGroup: value((row) => row.productGroup, 'The group in which it is judged.'),
    isSet: value((row) => row.isSet, 'Whether several products are judged as one.'),
    ...recordFilters,
    beneficiary: one(typicalProduct.beneficiaryId, () => beneficiaryFilter, 'Who makes it.'),
    selectionEntries: many(selectionEntry.typicalProductId, () => selectionEntryFilter, 'The rounds that it entered.'),
  },
  search: searchIn('the names'),
};

export const typicalProductOrder: OrderRegister<TypicalProduct> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    PRODUCT_GROUP: orderBy((row) => row.productGroup, 'Group, handicraft first.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};

export const selectionEntryFilter: FilterRegister<SelectionEntry> = {
  name: 'SelectionEntry',
  table: selectionEntry,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    level: value((row) => row.level, 'The level of the round.'),
    region: value((row) => row.region, 'The region of a round of level REGION.'),
    roundYear: value((row) => row.roundYear, 'The year of the round.'),
    score: value((row) => row.score, 'The score, 0 to 100; null when not known or withheld.'),
    result: value((row) => row.result, 'Recognised or not; null when not known.'),
    certificateNumber: value((row) => row.certificateNumber, 'The number of the certificate.'),
    certificateValidFrom: value((row) => row.certificateValidFrom, 'The day on which the certificate was issued.'),
    certificateValidTo: value(
      (row) => row.certificateValidTo,
      'First day on which the certificate is no longer valid.',
    ),
    prize: value((row) => row.prizeVnd, 'The prize in đồng; null when there is none, or withheld.'),
    prizeBand: value((row) => row.prizeBand, 'The range that the prize of a household lies in.'),
    ...recordFilters,
    typicalProduct: one(selectionEntry.typicalProductId, () => typicalProductFilter, 'The product.'),
    proposal: one(selectionEntry.proposalId, () => proposalFilter, 'The proposal that paid for the round.'),
  },
};

export const selectionEntryOrder: OrderRegister<SelectionEntry> = {
  fields: {
    ROUND_YEAR: orderBy((row) => row.roundYear, 'Year of the round.'),
    LEVEL: orderBy((row) => row.level, 'Level of the round, the lowest first.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    SCORE: orderBy((row) => row.score, 'Score.'),
    PRIZE: orderBy((row) => row.prizeVnd, 'Prize.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [
    { by: 'ROUND_YEAR', direction: 'ASC' },
    { by: 'LEVEL', direction: 'ASC' },
  ],
};
