import { eq } from 'drizzle-orm';
import { activity, activitySubtype } from '../tables/index.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Activity = typeof activity;
type ActivitySubtype = typeof activitySubtype;

export const activityFilter: FilterRegister<Activity> = {
  name: 'Activity',
  table: activity,
  fields: {
    code: value((row) => row.code, 'The public code, such as `VOCATIONAL_TRAINING`.'),
    clause: value((row) => row.clause, 'The clause of article 4.'),
    certainty: value((row) => row.certainty, 'How sure the wording is.'),
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    subtypes: {
      kind: 'relation',
      description: 'The second level below it.',
      cardinality: 'many',
      table: activitySubtype,
      on: (row, subtype: ActivitySubtype) => eq(subtype.activityId, row.id),
      filter: () => activitySubtypeFilter,
    },
  },
  search: searchIn('the names'),
};

export const activityOrder: OrderRegister<Activity> = {
  fields: {
    CLAUSE: orderBy((row) => row.clause, 'Clause of article 4.'),
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CLAUSE', direction: 'ASC' }],
};

export const activitySubtypeFilter: FilterRegister<ActivitySubtype> = {
  name: 'ActivitySubtype',
  table: activitySubtype,
  fields: {
    code: value((row) => row.code, 'The public code, such as `MACHINERY_APPLICATION`.'),
    activity: {
      kind: 'relation',
      description: 'The content that it belongs to.',
      cardinality: 'one',
      table: activity,
      on: (row, related: Activity) => eq(related.id, row.activityId),
      key: (row) => row.activityId,
      filter: () => activityFilter,
    },
  },
  search: searchIn('the names'),
};

export const activitySubtypeOrder: OrderRegister<ActivitySubtype> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
