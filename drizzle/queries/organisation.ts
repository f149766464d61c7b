import { institutionalTask, organisation, proposal, tradeFair, trainingCourse } from '../tables/index.ts';
import { institutionalTaskFilter } from './institutional-task.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { tradeFairFilter } from './trade-fair.ts';
import { trainingCourseFilter } from './training-course.ts';

type Organisation = typeof organisation;

export const organisationFilter: FilterRegister<Organisation> = {
  name: 'Organisation',
  table: organisation,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'What kind of body it is.'),
    ...recordFilters,
    province: one(organisation.provinceId, () => placeFilter, 'The province where it is at home.'),
    proposedProposals: many(proposal.proposingOrganisationId, () => proposalFilter, 'The proposals that it made.'),
    implementedProposals: many(
      proposal.implementingOrganisationId,
      () => proposalFilter,
      'The proposals that it carries out.',
    ),
    trainingCourses: many(
      trainingCourse.providerId,
      () => trainingCourseFilter,
      'The training courses that it taught.',
    ),
    tradeFairs: many(tradeFair.organiserId, () => tradeFairFilter, 'The trade fairs that it holds.'),
    institutionalTasks: many(
      institutionalTask.organisationId,
      () => institutionalTaskFilter,
      'What it does beside proposals.',
    ),
  },
  search: searchIn('the names'),
};

export const organisationOrder: OrderRegister<Organisation> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    KIND: orderBy((row) => row.kind, 'Kind of body.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};
