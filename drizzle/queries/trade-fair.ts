import { fairExhibit, fairParticipation, tradeFair } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { organisationFilter } from './organisation.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type TradeFair = typeof tradeFair;
type FairParticipation = typeof fairParticipation;

export const tradeFairFilter: FilterRegister<TradeFair> = {
  name: 'TradeFair',
  table: tradeFair,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    tier: value((row) => row.tier, 'Regional, national or abroad.'),
    region: value((row) => row.region, 'The region of a regional fair.'),
    year: value((row) => row.year, 'The year of the fair.'),
    hostCountry: value((row) => row.hostCountry, 'The ISO 3166 code of the country of a fair abroad.'),
    startsOn: value((row) => row.startsOn, 'The first day.'),
    endsOn: value((row) => row.endsOn, 'The last day.'),
    booths: value((row) => row.booths, 'Booths of the whole fair.'),
    visitors: value((row) => row.visitors, 'Visitors of the whole fair.'),
    ...recordFilters,
    hostProvince: one(tradeFair.hostProvinceId, () => placeFilter, 'The province where it is held.'),
    organiser: one(tradeFair.organiserId, () => organisationFilter, 'Who holds it.'),
    participations: many(fairParticipation.tradeFairId, () => fairParticipationFilter, 'Its known exhibitors.'),
  },
  search: searchIn('names and venue'),
};

export const tradeFairOrder: OrderRegister<TradeFair> = {
  fields: {
    YEAR: orderBy((row) => row.year, 'Year.'),
    STARTS_ON: orderBy((row) => row.startsOn, 'First day.'),
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    BOOTHS: orderBy((row) => row.booths, 'Booths of the whole fair.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'YEAR', direction: 'DESC' }],
};

const fairExhibitFilter: FilterRegister<typeof fairExhibit> = {
  name: 'FairExhibit',
  table: fairExhibit,
  fields: {
    productGroup: value((row) => row.productGroup, 'The group of products.'),
    ...recordFilters,
  },
};

export const fairParticipationFilter: FilterRegister<FairParticipation> = {
  name: 'FairParticipation',
  table: fairParticipation,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    booths: value((row) => row.booths, 'Its booths; null when not known.'),
    stateSupport: value((row) => row.stateSupportVnd, 'State money for it in đồng; null when not known or withheld.'),
    stateSupportBand: value((row) => row.stateSupportBand, 'The range that a household’s state money lies in.'),
    visitors: value((row) => row.visitors, 'Visitors of its booths.'),
    contracts: value((row) => row.contracts, 'Contracts made at the fair.'),
    orders: value((row) => row.ordersVnd, 'The value of its orders in đồng; null when not known or withheld.'),
    ordersBand: value((row) => row.ordersBand, 'The range that a household’s orders lie in.'),
    ...recordFilters,
    tradeFair: one(fairParticipation.tradeFairId, () => tradeFairFilter, 'The fair.'),
    beneficiary: one(fairParticipation.beneficiaryId, () => beneficiaryFilter, 'The exhibitor.'),
    proposal: one(fairParticipation.proposalId, () => proposalFilter, 'The proposal that supports it.'),
    exhibits: many(fairExhibit.fairParticipationId, () => fairExhibitFilter, 'The groups of products that it showed.'),
  },
};

export const fairParticipationOrder: OrderRegister<FairParticipation> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    BOOTHS: orderBy((row) => row.booths, 'Booths.'),
    STATE_SUPPORT: orderBy((row) => row.stateSupportVnd, 'State money.'),
    ORDERS: orderBy((row) => row.ordersVnd, 'Value of its orders.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
