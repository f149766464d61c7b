import { advanceRate } from '../tables/index.ts';
import { activitySubtypeFilter } from './activity.ts';
import { legalInstrumentFilter } from './law.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';
import { validityFilter } from './validity.ts';

type AdvanceRate = typeof advanceRate;

export const advanceRateFilter: FilterRegister<AdvanceRate> = {
  name: 'AdvanceRate',
  table: advanceRate,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    programmeLevel: value((row) => row.programmeLevel, 'National or local.'),
    validOn: validityFilter,
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    instrument: one(advanceRate.instrumentId, () => legalInstrumentFilter, 'The instrument that sets it.'),
    subject: one(advanceRate.subjectId, () => activitySubtypeFilter, 'The support that may be advanced.'),
  },
};

export const advanceRateOrder: OrderRegister<AdvanceRate> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    MAXIMUM_RATE: orderBy((row) => row.maximumRatePercent, 'Greatest share of the support.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
