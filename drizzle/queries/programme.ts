import { programme, proposal } from '../tables/index.ts';
import { legalInstrumentFilter } from './law.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Programme = typeof programme;

export const programmeFilter: FilterRegister<Programme> = {
  name: 'Programme',
  table: programme,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    level: value((row) => row.level, 'National or local.'),
    firstYear: value((row) => row.firstYear, 'First plan year.'),
    lastYear: value((row) => row.lastYear, 'Last plan year.'),
    ...recordFilters,
    province: one(programme.provinceId, () => placeFilter, 'The province whose programme it is.'),
    proposals: many(proposal.programmeId, () => proposalFilter, 'Its proposals.'),
    legalBasis: one(programme.legalBasisId, () => legalInstrumentFilter, 'The act that set it up.'),
  },
  search: searchIn('the names'),
};

export const programmeOrder: OrderRegister<Programme> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    LEVEL: orderBy((row) => row.level, 'Level, national first.'),
    FIRST_YEAR: orderBy((row) => row.firstYear, 'First plan year.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
