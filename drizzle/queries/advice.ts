import { communication, consultancy } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Consultancy = typeof consultancy;
type Communication = typeof communication;

export const consultancyFilter: FilterRegister<Consultancy> = {
  name: 'Consultancy',
  table: consultancy,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    topic: value((row) => row.topic, 'What the advice is on.'),
    consultant: value((row) => row.consultant, 'The organisation that advises.'),
    days: value((row) => row.days, 'Days of advice.'),
    startsOn: value((row) => row.startsOn, 'The first day.'),
    endsOn: value((row) => row.endsOn, 'The last day.'),
    ...recordFilters,
    proposal: one(consultancy.proposalId, () => proposalFilter, 'The proposal that pays for it.'),
    beneficiary: one(consultancy.beneficiaryId, () => beneficiaryFilter, 'Who is advised.'),
  },
};

export const consultancyOrder: OrderRegister<Consultancy> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    TOPIC: orderBy((row) => row.topic, 'Topic.'),
    STARTS_ON: orderBy((row) => row.startsOn, 'First day.'),
    DAYS: orderBy((row) => row.days, 'Days of advice.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

export const communicationFilter: FilterRegister<Communication> = {
  name: 'Communication',
  table: communication,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'Television, radio, print, web or leaflet.'),
    outlet: value((row) => row.outlet, 'The station, paper or page.'),
    startsOn: value((row) => row.startsOn, 'The first day.'),
    endsOn: value((row) => row.endsOn, 'The last day.'),
    items: value((row) => row.items, 'Programmes, issues or articles.'),
    reach: value((row) => row.reach, 'Persons reached.'),
    ...recordFilters,
    proposal: one(communication.proposalId, () => proposalFilter, 'The proposal that pays for it.'),
  },
  search: searchIn('titles and outlet'),
};

export const communicationOrder: OrderRegister<Communication> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    TITLE: orderBy((row) => row.sortKey, 'Vietnamese title, in Vietnamese order.'),
    STARTS_ON: orderBy((row) => row.startsOn, 'First day.'),
    ITEMS: orderBy((row) => row.items, 'Programmes, issues or articles.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
