import { asc, eq, sql, type SQL } from 'drizzle-orm';
import { storedSum } from '@khuyencong/drizzle/analytics/stored-sum.ts';
import { place, proposal, proposalArea } from '@khuyencong/drizzle/tables/index.ts';
import { daysStandingOn, statusOn } from '@khuyencong/drizzle/queries/life.ts';
import { disbursed } from '@khuyencong/drizzle/queries/settlement.ts';
import { proposalFilter, proposalOrder } from '@khuyencong/drizzle/queries/proposal.ts';
import {
  beneficiaryScopes,
  programmeLevels,
  proposalGroupings,
  proposalStatuses,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { Activity, ActivitySubtype } from '../activity/activity.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { dayArgument, dayOf } from '../day.ts';
import { ProposalStatus } from '../enums.ts';
import { nameField, termField } from '../label.ts';
import { indicatorResultEntity } from '../indicator/indicator.ts';
import { LegalInstrument } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { needsSurveyEntity } from '../needs-survey/needs-survey.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place } from '../place/place.ts';
import { Programme } from '../programme/programme.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { reportedFigureEntity } from '../source/source.ts';
import { stageArgument } from '../stage.ts';
import { institutionalTaskEntity } from '../institutional-task/institutional-task.ts';
import { statementEntity } from '../statement/statement.ts';
import { trainingCourseEntity } from '../training-course/training-course.ts';
import { trainingTotals } from '../training-course/training-totals.ts';
import { adjustmentEntity } from './adjustment.ts';
import { costItemEntity } from './cost-item.ts';
import { Settlement } from './settlement.ts';
import { yearEndEventEntity } from './year-end-event.ts';
import { Lateness } from './lateness.ts';
import { communicationEntity } from '../advice/communication.ts';
import { consultancyEntity } from '../advice/consultancy.ts';
import { demonstrationModelEntity } from '../technology/demonstration-model.ts';
import { machineryItemEntity } from '../technology/machinery-item.ts';
import { fairParticipationEntity } from '../trade-fair/fair-participation.ts';
import { selectionEntryEntity } from '../typical-product/selection-entry.ts';
import { amountEntity, flowEntity } from './money.ts';
import { NormCheck } from './norm-check.ts';
import { participationEntity } from './participation.ts';
import { statusEventEntity } from './status-event.ts';
import { StatusTransition, transitions } from './status-transition.ts';
import { TimeInStatus, timesInStatus } from './time-in-status.ts';

export const Proposal = nodeRef('Proposal', proposal);

export const proposalEntity: Entity<typeof proposal> = {
  name: 'Proposal',
  type: Proposal,
  table: proposal,
  filter: proposalFilter,
  order: proposalOrder,
};

builder.objectType(Proposal, {
  description: 'A proposal (đề án khuyến công): what a centre wants to do, with whose money, and what became of it.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Proposal', proposal),
    programme: related(t, Programme, proposal.programmeId, 'The programme that it belongs to.'),
    programmeLevel: t.column({ column: proposal.programmeLevel, description: 'National or local.' }),
    programmeLevelLabel: termField(t, proposal.programmeLevel, programmeLevels, 'The level in words.'),
    planYear: t.column({ column: proposal.planYear, description: 'The year of the plan and of its budget.' }),
    titleVi: t.column({ column: proposal.titleVi, description: 'The Vietnamese title.' }),
    titleEn: t.column({ column: proposal.titleEn, description: 'The English title; null when there is none.' }),
    label: nameField(t, proposal.titleVi, proposal.titleEn, 'The title; Vietnamese where there is no English one.'),
    activity: related(t, Activity, proposal.activityId, 'Its primary content; totals by content use this one alone.'),
    activitySubtype: related(
      t,
      ActivitySubtype,
      proposal.activitySubtypeId,
      'The second level of the content; null when not known.',
    ),
    province: related(t, Place, proposal.provinceId, 'The province, as it was in the plan year.'),
    district: related(
      t,
      Place,
      proposal.districtId,
      'The one district of implementation; null when there are several, a whole province or none: see `areas`.',
    ),
    areas: t.many({
      type: Place,
      description: 'Where it is carried out, by code. A province stands for the whole of it; empty when not known.',
      rows: (row, _inputs, compilation) => {
        const places = compilation.rows(place);
        const areas = compilation.rows(proposalArea);
        const belongs = sql`${places.row.id} in (select ${areas.row.placeId} from ${areas.from as SQL} where ${eq(areas.row.proposalId, row.id)})`;
        return { ...places, where: belongs, orderBy: [asc(places.row.code)] };
      },
    }),
    proposingOrganisation: related(
      t,
      Organisation,
      proposal.proposingOrganisationId,
      'Who proposed it; null when not known.',
    ),
    implementingOrganisation: related(
      t,
      Organisation,
      proposal.implementingOrganisationId,
      'Who carries it out; null when not known.',
    ),
    grouping: t.column({ column: proposal.grouping, description: 'How it bundles places and beneficiaries.' }),
    groupingLabel: termField(t, proposal.grouping, proposalGroupings, 'The grouping in words.'),
    beneficiaryScope: t.column({
      column: proposal.beneficiaryScope,
      description: 'For whom it is; null when not known.',
    }),
    beneficiaryScopeLabel: termField(
      t,
      proposal.beneficiaryScope,
      beneficiaryScopes,
      'For whom it is, in words; null when not known.',
    ),
    plannedStart: t.column({
      column: proposal.plannedStart,
      description: 'The planned first day; null when not known.',
    }),
    plannedEnd: t.column({ column: proposal.plannedEnd, description: 'The planned last day; null when not known.' }),
    adjustedEnd: t.column({
      column: proposal.adjustedEnd,
      description:
        'The last day that the last approved extension set; the planned one without an extension. Null when none is known.',
    }),
    completedOn: t.column({
      column: proposal.completedOn,
      description: 'The day on which the work was completed; null while it is not, or was taken up again.',
    }),
    late: t.embed({
      type: Lateness,
      description: 'How late it was at the end of a day, against the planned end and against that of extensions.',
      args: dayArgument(t),
      row: (row, { on }) => ({ proposal: row, on: dayOf(on) }),
    }),
    normInstrument: related(
      t,
      LegalInstrument,
      proposal.normInstrumentId,
      'The instrument that it names for its support norms; null when it names none.',
    ),
    status: t.leaf({
      type: ProposalStatus,
      nullable: true,
      description:
        'The status after the last event or, with `on`, at the end of that day; null before the first event.',
      args: { on: t.arg({ type: 'Date', description: 'A day of the past; the present without it.' }) },
      sql: (row, { on }) => (on.isSet ? statusOn(row.id, dayOf(on)) : row.status),
    }),
    statusLabel: termField(t, proposal.status, proposalStatuses, 'The present status in words; null without events.'),
    statusSince: t.column({
      column: proposal.statusSince,
      description: 'The day of the last event; null without events.',
    }),
    daysInStatus: t.leaf({
      type: 'Int',
      nullable: true,
      description:
        'How many days it had been in the status that it had at the end of the day; null before the first event and in a final status.',
      args: dayArgument(t),
      sql: (row, { on }) => daysStandingOn(row.id, dayOf(on)),
    }),
    timeInStatus: t.many({
      type: TimeInStatus,
      description:
        'How long it was in each of its statuses until the end of the day, in the order in which it first came into them.',
      args: dayArgument(t),
      rows: (row, { on }, compilation) => timesInStatus(compilation, row.id, dayOf(on)),
    }),
    nextSteps: t.many({
      type: StatusTransition,
      description: 'The usual steps out of its present status; the first step of all without events.',
      rows: (row, _inputs, compilation) => {
        const steps = transitions(compilation);
        const usual = sql`${steps.row.level} = ${row.programmeLevel}::text and ${steps.row.from} is not distinct from ${row.status}::text`;
        return { ...steps, where: usual };
      },
    }),
    approvedOn: t.column({
      column: proposal.approvedOn,
      description: 'The day of approval; null when it is not approved.',
    }),
    total: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'All funding sources together at a stage: the known amounts in force. Null when none is known.',
      args: stageArgument(t),
      sql: (row, { stage }) => storedSum(row, stage.choose()),
    }),
    stateSupport: t.leaf({
      type: 'VND',
      nullable: true,
      description:
        'What the state pays at a stage: budgets of all levels and other state programmes. Null when none is known.',
      args: stageArgument(t),
      sql: (row, { stage }) => storedSum(row, stage.choose(), 'STATE'),
    }),
    counterpart: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'What others than the state pay at a stage: total less state support. Null when no amount is known.',
      args: stageArgument(t),
      sql: (row, { stage }) => storedSum(row, stage.choose(), 'NON_STATE'),
    }),
    amounts: pageOf(t, amountEntity, {
      description: 'Its amounts in force, by stage and funding source.',
      of: (row, parent: typeof proposal) => sql`${row.proposalId} = ${parent.id} and not ${row.superseded}`,
    }),
    amountHistory: pageOf(t, amountEntity, {
      description: 'All its amounts with those that later ones superseded. Never add them.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    costItems: pageOf(t, costItemEntity, {
      description: 'What its amounts are for, by stage, item and funding source.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    disbursed: t.leaf({
      type: 'VND',
      nullable: true,
      description:
        'State money paid out less what was returned (giải ngân): all that is recorded or, with `on`, until the end of that day. Null when no flow is recorded and, with `on`, when the day of one is not known; 0 before the first.',
      args: { on: t.arg({ type: 'Date', description: 'A day of the past; all recorded flows without it.' }) },
      sql: (row, { on }) => disbursed(row.id, on.isSet ? dayOf(on) : null),
    }),
    settlement: t.embed({
      type: Settlement,
      description: 'What is still to pay or to recover of its state money, and why where nothing can be said.',
      args: {
        on: t.arg({ type: 'Date', description: 'At the end of this day; all that is recorded without it.' }),
      },
      row: (row, { on }) => ({ proposal: row, on: on.isSet ? dayOf(on) : null }),
    }),
    yearEndEvents: pageOf(t, yearEndEventEntity, {
      description: 'Its money that a budget year did not use: carried over or cancelled.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    flows: pageOf(t, flowEntity, {
      description: 'Money that moved on a day: advances, payments, recoveries.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    statusEvents: pageOf(t, statusEventEntity, {
      description: 'The events of its life, in order.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    adjustments: pageOf(t, adjustmentEntity, {
      description: 'The changes of the approved proposal that were asked for, and what became of them.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    participations: pageOf(t, participationEntity, {
      description:
        'The parts of beneficiaries, with role and money; without those that `hasWithheldHouseholds` speaks of.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    hasWithheldHouseholds: t.column({
      column: proposal.householdsWithheld,
      description:
        'Whether households take part that are not named: one or two share some of the money here, so its public amounts would be theirs. How many they are is withheld too.',
    }),
    fairParticipations: pageOf(t, fairParticipationEntity, {
      description: 'The exhibitors that it supports at trade fairs.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    demonstrationModels: pageOf(t, demonstrationModelEntity, {
      description: 'The demonstration models that it builds.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    machineryItems: pageOf(t, machineryItemEntity, {
      description: 'The machinery and technology transfers that it supports.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    consultancies: pageOf(t, consultancyEntity, {
      description: 'The advice that it pays for.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    communications: pageOf(t, communicationEntity, {
      description: 'What it publishes.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    selectionEntries: pageOf(t, selectionEntryEntity, {
      description: 'The products in the round of selection that it paid for, but those of households.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    reportedFigures: pageOf(t, reportedFigureEntity, {
      description: 'What sources say of it.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    trainingCourses: pageOf(t, trainingCourseEntity, {
      description: 'Its training courses.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    trainingTotals: trainingTotals(t, 'Its training courses added up.', (row, parent: typeof proposal) =>
      eq(row.proposalId, parent.id),
    ),
    indicatorResults: pageOf(t, indicatorResultEntity, {
      description: 'Its outputs, planned and actual, an indicator at a time.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    needsSurveys: pageOf(t, needsSurveyEntity, {
      description: 'The surveys that prepared it.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    statements: pageOf(t, statementEntity, {
      description: 'What sources say of it, one thing at a time.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    institutionalTasks: pageOf(t, institutionalTaskEntity, {
      description: 'The institutional tasks that served it.',
      of: (row, parent: typeof proposal) => eq(row.proposalId, parent.id),
    }),
    normChecks: t.computed({
      type: [NormCheck],
      nullable: false,
      description:
        'Its supported beneficiaries against the support norm that was in force on the day of approval. Warnings, never a rejection; empty without approval, subtype or norm. Withheld amounts are not checked. Computed after the statement: one more for the whole document.',
      needs: (row) => ({ id: row.id }),
      resolve: ({ id }, { norms }) => norms.load(Number(id)),
    }),
    ...recordFields(t, proposal),
  }),
});

builder.queryFields((t) => ({
  proposals: pageOf(t, proposalEntity, { description: 'Proposals of all programmes, years and places.' }),
  proposal: byCode(t, Proposal, 'A proposal by its code.', 'KCDP-2018-HP-01'),
}));
