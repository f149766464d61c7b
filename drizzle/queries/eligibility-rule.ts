import { eligibilityRule } from '../tables/index.ts';
import { legalInstrumentFilter } from './law.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';
import { validityFilter } from './validity.ts';

type Rule = typeof eligibilityRule;

export const eligibilityRuleFilter: FilterRegister<Rule> = {
  name: 'EligibilityRule',
  table: eligibilityRule,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    placeType: value((row) => row.placeType, 'The rank of the places that it is about; null for a category.'),
    provinceType: value((row) => row.provinceType, 'The rank of the province that they lie in; null when any.'),
    category: value((row) => row.category, 'The category that it is about; null for places.'),
    needsEligiblePlace: value((row) => row.needsEligiblePlace, 'Whether the place counts too; null for places.'),
    outcome: value((row) => row.outcome, 'What it decides.'),
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    instrument: one(eligibilityRule.instrumentId, () => legalInstrumentFilter, 'The act that sets it.'),
  },
};

export const eligibilityRuleOrder: OrderRegister<Rule> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    VALID_FROM: orderBy((row) => row.validFrom, 'First day of validity.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
