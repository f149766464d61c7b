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
    maximumRatePercent: value(
      (row) => row.maximumRatePercent,
      'Greatest share of the support in percent; null when not known.',
    ),
    workDonePercent: value(
      (row) => row.workDonePercent,
      'The share of the work, in percent, beyond which it is paid; null when none is asked for.',
    ),
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    instrument: one(advanceRate.instrumentId, () => legalInstrumentFilter, 'The instrument that sets it.'),
    activitySubtype: one(advanceRate.subjectId, () => activitySubtypeFilter, 'The support that may be advanced.'),
  },
};

export const advanceRateOrder: OrderRegister<AdvanceRate> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    MAXIMUM_RATE_PERCENT: orderBy((row) => row.maximumRatePercent, 'Greatest share of the support, in percent.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
