import {
  adjustment,
  amount,
  communication,
  consultancy,
  costItem,
  demonstrationModel,
  fairParticipation,
  flow,
  indicatorResult,
  institutionalTask,
  machineryItem,
  needsSurvey,
  participation,
  proposal,
  proposalArea,
  reportedFigure,
  selectionEntry,
  statement,
  statusEvent,
  trainingCourse,
  yearEndEvent,
} from '../tables/index.ts';
import { activityFilter, activitySubtypeFilter } from './activity.ts';
import { adjustmentFilter } from './adjustment.ts';
import { amountFilter, flowFilter, statusEventFilter } from './amount.ts';
import { costItemFilter } from './cost-item.ts';
import { indicatorResultFilter } from './indicator.ts';
import { institutionalTaskFilter } from './institutional-task.ts';
import { legalInstrumentFilter } from './law.ts';
import { needsSurveyFilter } from './needs-survey.ts';
import { aboveNorm } from './norm-check.ts';
import { organisationFilter } from './organisation.ts';
import { participationFilter } from './participation.ts';
import { placeFilter } from './place.ts';
import { programmeFilter } from './programme.ts';
import { proposalMoments } from './proposal-moments.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { reportedFigureFilter } from './source.ts';
import { statementFilter } from './statement.ts';
import { trainingCourseFilter } from './training-course.ts';
import { communicationFilter, consultancyFilter } from './advice.ts';
import { demonstrationModelFilter, machineryItemFilter } from './technology.ts';
import { fairParticipationFilter } from './trade-fair.ts';
import { selectionEntryFilter } from './typical-product.ts';
import { yearEndEventFilter } from './year-end-event.ts';

type Proposal = typeof proposal;

/** The places of implementation: an area is asked by its place. */
const areaFilter: FilterRegister<typeof proposalArea> = {
  name: 'ProposalArea',
  table: proposalArea,
  fields: {
    place: one(proposalArea.placeId, () => placeFilter, 'The place; a province stands for the whole of it.'),
    ...recordFilters,
  },
};

export const proposalFilter: FilterRegister<Proposal> = {
  name: 'Proposal',
  table: proposal,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    programmeLevel: value((row) => row.programmeLevel, 'National or local.'),
    planYear: value((row) => row.planYear, 'The year of the plan and of its budget.'),
    titleVi: value((row) => row.titleVi, 'The Vietnamese title; letters and accents as written.'),
    grouping: value((row) => row.grouping, 'Single, grouped or point.'),
    beneficiaryScope: value((row) => row.beneficiaryScope, 'For whom it is.'),
    status: value((row) => row.status, 'The status after the last event; null without events.'),
    statusSince: value((row) => row.statusSince, 'The day of the last event.'),
    ...proposalMoments,
    aboveNorm,
    approvedOn: value((row) => row.approvedOn, 'The day of approval.'),
    plannedStart: value((row) => row.plannedStart, 'The planned first day.'),
    plannedEnd: value((row) => row.plannedEnd, 'The planned last day.'),
    adjustedEnd: value((row) => row.adjustedEnd, 'The last day after approved extensions; the planned one without.'),
    completedOn: value((row) => row.completedOn, 'The day on which the work was completed.'),
    hasWithheldHouseholds: value(
      (row) => row.householdsWithheld,
      'Whether households take part that are not named, since its public amounts would be theirs.',
    ),
    registeredTotal: value(
      (row) => row.registeredTotalVnd,
      'All sources together at the stage REGISTERED, in đồng; null when none is known.',
    ),
    registeredState: value(
      (row) => row.registeredStateVnd,
      'State money at the stage REGISTERED, in đồng; null when none is known.',
    ),
    appraisedTotal: value(
      (row) => row.appraisedTotalVnd,
      'All sources together at the stage APPRAISED, in đồng; null when none is known.',
    ),
    appraisedState: value(
      (row) => row.appraisedStateVnd,
      'State money at the stage APPRAISED, in đồng; null when none is known.',
    ),
    approvedTotal: value(
      (row) => row.approvedTotalVnd,
      'All sources together at the stage APPROVED, in đồng; null when none is known.',
    ),
    approvedState: value(
      (row) => row.approvedStateVnd,
      'State money at the stage APPROVED, in đồng; null when none is known.',
    ),
    assignedTotal: value(
      (row) => row.assignedTotalVnd,
      'All sources together at the stage ASSIGNED, in đồng; null when none is known.',
    ),
    assignedState: value(
      (row) => row.assignedStateVnd,
      'State money at the stage ASSIGNED, in đồng; null when none is known.',
    ),
    settledTotal: value(
      (row) => row.settledTotalVnd,
      'All sources together at the stage SETTLED, in đồng; null when none is known.',
    ),
    settledState: value(
      (row) => row.settledStateVnd,
      'State money at the stage SETTLED, in đồng; null when none is known.',
    ),
    ...recordFilters,
    programme: one(proposal.programmeId, () => programmeFilter, 'The programme that it belongs to.'),
    activity: one(proposal.activityId, () => activityFilter, 'The primary content.'),
    activitySubtype: one(proposal.activitySubtypeId, () => activitySubtypeFilter, 'The second level of the content.'),
    province: one(proposal.provinceId, () => placeFilter, 'The province, as it was in the plan year.'),
    district: one(
      proposal.districtId,
      () => placeFilter,
      'The one district of implementation; proposals in several have none.',
    ),
    proposingOrganisation: one(proposal.proposingOrganisationId, () => organisationFilter, 'Who proposed it.'),
    implementingOrganisation: one(proposal.implementingOrganisationId, () => organisationFilter, 'Who carries it out.'),
    normInstrument: one(
      proposal.normInstrumentId,
      () => legalInstrumentFilter,
      'The instrument that it names for its support norms.',
    ),
    areas: many(proposalArea.proposalId, () => areaFilter, 'Its places of implementation.'),
    participations: many(participation.proposalId, () => participationFilter, 'The parts of beneficiaries.'),
    amounts: many(amount.proposalId, () => amountFilter, 'Its amounts, a stage and funding source.'),
    costItems: many(costItem.proposalId, () => costItemFilter, 'What its amounts are for.'),
    yearEndEvents: many(yearEndEvent.proposalId, () => yearEndEventFilter, 'Its money that a budget year did not use.'),
    flows: many(flow.proposalId, () => flowFilter, 'Its dated flows of money.'),
    adjustments: many(adjustment.proposalId, () => adjustmentFilter, 'The changes that were asked for.'),
    fairParticipations: many(
      fairParticipation.proposalId,
      () => fairParticipationFilter,
      'The exhibitors that it supports at fairs.',
    ),
    demonstrationModels: many(
      demonstrationModel.proposalId,
      () => demonstrationModelFilter,
      'The models that it builds.',
    ),
    machineryItems: many(machineryItem.proposalId, () => machineryItemFilter, 'The machinery that it supports.'),
    consultancies: many(consultancy.proposalId, () => consultancyFilter, 'The advice that it pays for.'),
    communications: many(communication.proposalId, () => communicationFilter, 'What it publishes.'),
    selectionEntries: many(
      selectionEntry.proposalId,
      () => selectionEntryFilter,
      'Products in the round that it paid for.',
    ),
    statusEvents: many(statusEvent.proposalId, () => statusEventFilter, 'The events of its life.'),
    trainingCourses: many(trainingCourse.proposalId, () => trainingCourseFilter, 'Its training courses.'),
    reportedFigures: many(reportedFigure.proposalId, () => reportedFigureFilter, 'What sources say of it, as numbers.'),
    statements: many(statement.proposalId, () => statementFilter, 'What sources say of it.'),
    institutionalTasks: many(
      institutionalTask.proposalId,
      () => institutionalTaskFilter,
      'The institutional tasks that served it.',
    ),
    needsSurveys: many(needsSurvey.proposalId, () => needsSurveyFilter, 'The surveys that prepared it.'),
    indicatorResults: many(indicatorResult.proposalId, () => indicatorResultFilter, 'Its outputs, planned and actual.'),
  },
  search: searchIn('title and code'),
};

export const proposalOrder: OrderRegister<Proposal> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    TITLE: orderBy((row) => row.sortKey, 'Vietnamese title, in Vietnamese order.'),
    PLAN_YEAR: orderBy((row) => row.planYear, 'Plan year.'),
    STATUS: orderBy((row) => row.status, 'Status, in the order of life.'),
    STATUS_SINCE: orderBy((row) => row.statusSince, 'Day of the last event.'),
    PLANNED_START: orderBy((row) => row.plannedStart, 'Planned first day.'),
    PLANNED_END: orderBy((row) => row.plannedEnd, 'Planned last day.'),
    ADJUSTED_END: orderBy((row) => row.adjustedEnd, 'Last day after approved extensions.'),
    COMPLETED_ON: orderBy((row) => row.completedOn, 'Day of completion.'),
    REGISTERED_TOTAL: orderBy((row) => row.registeredTotalVnd, 'All sources together at the stage REGISTERED.'),
    REGISTERED_STATE: orderBy((row) => row.registeredStateVnd, 'State money at the stage REGISTERED.'),
    APPRAISED_TOTAL: orderBy((row) => row.appraisedTotalVnd, 'All sources together at the stage APPRAISED.'),
    APPRAISED_STATE: orderBy((row) => row.appraisedStateVnd, 'State money at the stage APPRAISED.'),
    APPROVED_TOTAL: orderBy((row) => row.approvedTotalVnd, 'All sources together at the stage APPROVED.'),
    APPROVED_STATE: orderBy((row) => row.approvedStateVnd, 'State money at the stage APPROVED.'),
    ASSIGNED_TOTAL: orderBy((row) => row.assignedTotalVnd, 'All sources together at the stage ASSIGNED.'),
    ASSIGNED_STATE: orderBy((row) => row.assignedStateVnd, 'State money at the stage ASSIGNED.'),
    SETTLED_TOTAL: orderBy((row) => row.settledTotalVnd, 'All sources together at the stage SETTLED.'),
    SETTLED_STATE: orderBy((row) => row.settledStateVnd, 'State money at the stage SETTLED.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
