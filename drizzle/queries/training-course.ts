import { trainingCourse } from '../tables/index.ts';
import { organisationFilter } from './organisation.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type TrainingCourse = typeof trainingCourse;

export const trainingCourseFilter: FilterRegister<TrainingCourse> = {
  name: 'TrainingCourse',
  table: trainingCourse,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'Whom it teaches.'),
    tradeVi: value((row) => row.tradeVi, 'The trade in Vietnamese; letters and accents as written.'),
    startsOn: value((row) => row.startsOn, 'The first day.'),
    endsOn: value((row) => row.endsOn, 'The last day.'),
    days: value((row) => row.days, 'Days of teaching.'),
    hours: value((row) => row.hours, 'Hours of teaching.'),
    enrolled: value((row) => row.enrolled, 'Trainees who began.'),
    female: value((row) => row.female, 'Women among those who began; null where withheld.'),
    completed: value((row) => row.completed, 'Trainees who completed it.'),
    certified: value((row) => row.certified, 'Trainees who got a certificate.'),
    placed: value((row) => row.placed, 'Trainees who found work.'),
    ...recordFilters,
    proposal: one(trainingCourse.proposalId, () => proposalFilter, 'The proposal that it belongs to.'),
    place: one(trainingCourse.placeId, () => placeFilter, 'The district or commune where it was held.'),
    provider: one(trainingCourse.providerId, () => organisationFilter, 'Who taught it.'),
  },
  search: searchIn('trade and code'),
};

export const trainingCourseOrder: OrderRegister<TrainingCourse> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    TRADE: orderBy((row) => row.sortKey, 'Vietnamese trade, in Vietnamese order.'),
    KIND: orderBy((row) => row.kind, 'Kind, worker training first.'),
    STARTS_ON: orderBy((row) => row.startsOn, 'First day.'),
    ENDS_ON: orderBy((row) => row.endsOn, 'Last day.'),
    ENROLLED: orderBy((row) => row.enrolled, 'Trainees who began.'),
    COMPLETED: orderBy((row) => row.completed, 'Trainees who completed it.'),
    PLACED: orderBy((row) => row.placed, 'Trainees who found work.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
