import { eq } from 'drizzle-orm';
import {
  activity,
  activitySubtype,
  amount,
  flow,
  organisation,
  participation,
  place,
  programme,
  proposal,
  proposalArea,
  statusEvent,
} from '../tables/index.ts';
import { activityFilter, activitySubtypeFilter } from './activity.ts';
import { amountFilter, flowFilter, statusEventFilter } from './amount.ts';
import { organisationFilter } from './organisation.ts';
import { participationFilter } from './participation.ts';
import { placeFilter } from './place.ts';
import { programmeFilter } from './programme.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Proposal = typeof proposal;

/** The places of implementation: an area is asked by its place. */
const areaFilter: FilterRegister<typeof proposalArea> = {
  name: 'ProposalArea',
  table: proposalArea,
  fields: {
    place: {
      kind: 'relation',
      description: 'The place; a province stands for the whole of it.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.placeId),
      key: (row) => row.placeId,
      filter: () => placeFilter,
    },
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
    approvedOn: value((row) => row.approvedOn, 'The day of approval.'),
    plannedStart: value((row) => row.plannedStart, 'The planned first day.'),
    plannedEnd: value((row) => row.plannedEnd, 'The planned last day.'),
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
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    programme: {
      kind: 'relation',
      description: 'The programme that it belongs to.',
      cardinality: 'one',
      table: programme,
      on: (row, related: typeof programme) => eq(related.id, row.programmeId),
      key: (row) => row.programmeId,
      filter: () => programmeFilter,
    },
    activity: {
      kind: 'relation',
      description: 'The primary content.',
      cardinality: 'one',
      table: activity,
      on: (row, related: typeof activity) => eq(related.id, row.activityId),
      key: (row) => row.activityId,
      filter: () => activityFilter,
    },
    activitySubtype: {
      kind: 'relation',
      description: 'The second level of the content.',
      cardinality: 'one',
      table: activitySubtype,
      on: (row, related: typeof activitySubtype) => eq(related.id, row.activitySubtypeId),
      key: (row) => row.activitySubtypeId,
      filter: () => activitySubtypeFilter,
    },
    province: {
      kind: 'relation',
      description: 'The province, as it was in the plan year.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.provinceId),
      key: (row) => row.provinceId,
      filter: () => placeFilter,
    },
    district: {
      kind: 'relation',
      description: 'The one district of implementation; proposals in several have none.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.districtId),
      key: (row) => row.districtId,
      filter: () => placeFilter,
    },
    proposingOrganisation: {
      kind: 'relation',
      description: 'Who proposed it.',
      cardinality: 'one',
      table: organisation,
      on: (row, related: typeof organisation) => eq(related.id, row.proposingOrganisationId),
      key: (row) => row.proposingOrganisationId,
      filter: () => organisationFilter,
    },
    implementingOrganisation: {
      kind: 'relation',
      description: 'Who carries it out.',
      cardinality: 'one',
      table: organisation,
      on: (row, related: typeof organisation) => eq(related.id, row.implementingOrganisationId),
      key: (row) => row.implementingOrganisationId,
      filter: () => organisationFilter,
    },
    areas: {
      kind: 'relation',
      description: 'Its places of implementation.',
      cardinality: 'many',
      table: proposalArea,
      on: (row, related: typeof proposalArea) => eq(related.proposalId, row.id),
      filter: () => areaFilter,
    },
    participations: {
      kind: 'relation',
      description: 'The parts of beneficiaries.',
      cardinality: 'many',
      table: participation,
      on: (row, related: typeof participation) => eq(related.proposalId, row.id),
      filter: () => participationFilter,
    },
    amounts: {
      kind: 'relation',
      description: 'Its amounts, a stage and funding source.',
      cardinality: 'many',
      table: amount,
      on: (row, related: typeof amount) => eq(related.proposalId, row.id),
      filter: () => amountFilter,
    },
    flows: {
      kind: 'relation',
      description: 'Its dated flows of money.',
      cardinality: 'many',
      table: flow,
      on: (row, related: typeof flow) => eq(related.proposalId, row.id),
      filter: () => flowFilter,
    },
    statusEvents: {
      kind: 'relation',
      description: 'The events of its life.',
      cardinality: 'many',
      table: statusEvent,
      on: (row, related: typeof statusEvent) => eq(related.proposalId, row.id),
      filter: () => statusEventFilter,
    },
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
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
