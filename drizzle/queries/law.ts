import { legalInstrument, supportNorm } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type LegalInstrument = typeof legalInstrument;
type SupportNorm = typeof supportNorm;

export const legalInstrumentFilter: FilterRegister<LegalInstrument> = {
  name: 'LegalInstrument',
  table: legalInstrument,
  fields: {
    code: value((row) => row.code, 'The number, such as `28/2018/TT-BTC`.'),
    kind: value((row) => row.kind, 'Decree, circular, decision.'),
    issuedOn: value((row) => row.issuedOn, 'The day it was issued.'),
    effectiveFrom: value((row) => row.effectiveFrom, 'First day in force.'),
    effectiveTo: value((row) => row.effectiveTo, 'First day no longer in force.'),
    certainty: value((row) => row.certainty, 'How sure the record is.'),
    ...recordFilters,
  },
  search: searchIn('number and subject'),
};

export const legalInstrumentOrder: OrderRegister<LegalInstrument> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Number.'),
    ISSUED_ON: orderBy((row) => row.issuedOn, 'Day of issue.'),
    EFFECTIVE_FROM: orderBy((row) => row.effectiveFrom, 'First day in force.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'ISSUED_ON', direction: 'DESC' }],
};

export const supportNormFilter: FilterRegister<SupportNorm> = {
  name: 'SupportNorm',
  table: supportNorm,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    subject: value((row) => row.subject, 'What it limits: an activity subtype or another support.'),
    programmeLevel: value((row) => row.programmeLevel, 'National or local.'),
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    instrument: one(supportNorm.instrumentId, () => legalInstrumentFilter, 'The instrument that sets it.'),
    province: one(supportNorm.provinceId, () => placeFilter, 'The province whose norm it is.'),
  },
};

export const supportNormOrder: OrderRegister<SupportNorm> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    VALID_FROM: orderBy((row) => row.validFrom, 'First day of validity.'),
    CAP: orderBy((row) => row.capVnd, 'Greatest support a unit.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
