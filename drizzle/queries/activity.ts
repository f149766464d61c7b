import { activity, activitySubtype, advanceRate, proposal, supportNorm } from '../tables/index.ts';
import { advanceRateFilter } from './advance-rate.ts';
import { supportNormFilter } from './law.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { validityFilter } from './validity.ts';

type Activity = typeof activity;
type ActivitySubtype = typeof activitySubtype;

export const activityFilter: FilterRegister<Activity> = {
  name: 'Activity',
  table: activity,
  fields: {
    code: value((row) => row.code, 'The public code, such as `VOCATIONAL_TRAINING`.'),
    clause: value((row) => row.clause, 'The clause of article 4.'),
    certainty: value((row) => row.certainty, 'How sure the wording is.'),
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    ...recordFilters,
    subtypes: many(activitySubtype.activityId, () => activitySubtypeFilter, 'The second level below it.'),
    proposals: many(proposal.activityId, () => proposalFilter, 'Proposals whose primary content it is.'),
  },
  search: searchIn('the names'),
};

export const activityOrder: OrderRegister<Activity> = {
  fields: {
    CLAUSE: orderBy((row) => row.clause, 'Clause of article 4.'),
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CLAUSE', direction: 'ASC' }],
};

export const activitySubtypeFilter: FilterRegister<ActivitySubtype> = {
  name: 'ActivitySubtype',
  table: activitySubtype,
  fields: {
    code: value((row) => row.code, 'The public code, such as `MACHINERY_APPLICATION`.'),
    ...recordFilters,
    activity: one(activitySubtype.activityId, () => activityFilter, 'The content that it belongs to.'),
    advanceRates: many(advanceRate.subjectId, () => advanceRateFilter, 'How much of it may be advanced.'),
    proposals: many(proposal.activitySubtypeId, () => proposalFilter, 'Proposals of this subtype.'),
    supportNorms: many(supportNorm.subjectId, () => supportNormFilter, 'The support norms that limit it.'),
  },
  search: searchIn('the names'),
};

export const activitySubtypeOrder: OrderRegister<ActivitySubtype> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
