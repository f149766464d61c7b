import { indicator, indicatorResult } from '../tables/index.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Indicator = typeof indicator;
type IndicatorResult = typeof indicatorResult;

export const indicatorFilter: FilterRegister<Indicator> = {
  name: 'Indicator',
  table: indicator,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    unit: value((row) => row.unit, 'What it counts.'),
    ...recordFilters,
    results: many(indicatorResult.indicatorId, () => indicatorResultFilter, 'Its results.'),
  },
  search: searchIn('names and code'),
};

export const indicatorOrder: OrderRegister<Indicator> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    UNIT: orderBy((row) => row.unit, 'Unit.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

export const indicatorResultFilter: FilterRegister<IndicatorResult> = {
  name: 'IndicatorResult',
  table: indicatorResult,
  fields: {
    planned: value((row) => row.planned, 'The planned output; mind the unit.'),
    actual: value((row) => row.actual, 'The actual output; mind the unit.'),
    asOf: value((row) => row.asOf, 'The day on which it was counted.'),
    ...recordFilters,
    indicator: one(indicatorResult.indicatorId, () => indicatorFilter, 'What is counted.'),
    proposal: one(indicatorResult.proposalId, () => proposalFilter, 'The proposal whose output it is.'),
  },
};

export const indicatorResultOrder: OrderRegister<IndicatorResult> = {
  fields: {
    PLANNED: orderBy((row) => row.planned, 'Planned output; compare only results of one indicator.'),
    ACTUAL: orderBy((row) => row.actual, 'Actual output; compare only results of one indicator.'),
    AS_OF: orderBy((row) => row.asOf, 'The day on which it was counted.'),
    ...recordOrders,
  },
  // internal ids, since indexes hold them; they tell a reader nothing
  unique: (row) => [row.proposalId, row.indicatorId],
  standard: [],
};
