import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import {
  codeRules,
  codedColumns,
  plainDate,
  recordColumns,
  searchKey,
  sortKey,
  surrogateKey,
  vnd,
} from '../columns.ts';
import {
  beneficiaryScopes,
  codesOf,
  districtStates,
  proposalGroupings,
  proposalStatuses,
} from '../vocabulary/index.ts';
import { activity, activitySubtype } from './activity.ts';
import { legalInstrument } from './legal-instrument.ts';
import { organisation } from './organisation.ts';
import { place } from './place.ts';
import { programme, programmeLevelEnum } from './programme.ts';
import { writtenBy } from './release.ts';

export const proposalStatusEnum = pgEnum('proposal_status', codesOf(proposalStatuses));
export const proposalGroupingEnum = pgEnum('proposal_grouping', codesOf(proposalGroupings));
export const beneficiaryScopeEnum = pgEnum('beneficiary_scope', codesOf(beneficiaryScopes));
export const districtStateEnum = pgEnum('district_state', codesOf(districtStates));

/**
 * A proposal (đề án). The columns below "derived" repeat, for lists and their indexes, what the other tables say;
 * `refreshProposals` writes them in the transaction of every import, and a test compares them with their origin.
 */
export const proposal = pgTable(
  'proposal',
  {
    ...codedColumns(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    /** Level of the programme, repeated for indexes. */
    programmeLevel: programmeLevelEnum('programme_level').notNull(),
    planYear: integer('plan_year').notNull(),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en'),
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id),
    activitySubtypeId: integer('activity_subtype_id').references(() => activitySubtype.id),
    /** The province as it was in the plan year. */
    provinceId: integer('province_id')
      .notNull()
      .references(() => place.id),
    proposingOrganisationId: integer('proposing_organisation_id').references(() => organisation.id),
    implementingOrganisationId: integer('implementing_organisation_id').references(() => organisation.id),
    grouping: proposalGroupingEnum('grouping').notNull(),
    beneficiaryScope: beneficiaryScopeEnum('beneficiary_scope'),
    plannedStart: plainDate('planned_start'),
    plannedEnd: plainDate('planned_end'),
    /** The instrument that the proposal itself names for its support norms. */
    normInstrumentId: integer('norm_instrument_id').references(() => legalInstrument.id),
    searchKey: searchKey(),
    sortKey: sortKey(),

    // derived
    /** The status after the last event; null without events. */
    status: proposalStatusEnum('status'),
    statusSince: plainDate('status_since'),
    approvedOn: plainDate('approved_on'),
    /** The day on which the work was completed, unless it was taken up again. */
    completedOn: plainDate('completed_on'),
    /** The end of the last approved extension; the planned one without. */
    adjustedEnd: plainDate('adjusted_end'),
    districtState: districtStateEnum('district_state').notNull().default('UNKNOWN'),
    /** The one district of implementation; null unless `districtState` is VALUE. */
    districtId: integer('district_id').references(() => place.id),
    /** Whether `participation` leaves out households, because the proposal's own money would show theirs. */
    householdsWithheld: boolean('households_withheld').notNull().default(false),
    /** Sums of the known amounts in force, a stage: all sources, and the state's. Null when none is known. */
    registeredTotalVnd: vnd('registered_total_vnd'),
    registeredStateVnd: vnd('registered_state_vnd'),
    appraisedTotalVnd: vnd('appraised_total_vnd'),
    appraisedStateVnd: vnd('appraised_state_vnd'),
    approvedTotalVnd: vnd('approved_total_vnd'),
    approvedStateVnd: vnd('approved_state_vnd'),
    assignedTotalVnd: vnd('assigned_total_vnd'),
    assignedStateVnd: vnd('assigned_state_vnd'),
    settledTotalVnd: vnd('settled_total_vnd'),
    settledStateVnd: vnd('settled_state_vnd'),

    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('proposal_year').on(table.planYear, table.code),
    index('proposal_province_year').on(table.provinceId, table.planYear, table.code),
    index('proposal_sort').on(table.sortKey, table.code),
    index('proposal_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    index('proposal_programme').on(table.programmeId, table.code),
    index('proposal_activity').on(table.activityId, table.code),
    index('proposal_proposing').on(table.proposingOrganisationId, table.code),
    index('proposal_implementing').on(table.implementingOrganisationId, table.code),
    index('proposal_district').on(table.districtId, table.code),
    index('proposal_registered_total').on(table.registeredTotalVnd.desc().nullsLast(), table.code),
    index('proposal_province_year_registered_total').on(
      table.provinceId,
      table.planYear,
      table.registeredTotalVnd.desc().nullsLast(),
      table.code,
    ),
    index('proposal_updated').on(table.releaseFrom, table.code),
    check('proposal_plan_year', sql`${table.planYear} between 1990 and 2100`),
    check('proposal_district_state', sql`(${table.districtState} = 'VALUE') = (${table.districtId} is not null)`),
    writtenBy(table),
  ],
);

/** The proposal that a row belongs to. */
export const proposalKey = () =>
  integer('proposal_id')
    .notNull()
    .references(() => proposal.id);

/** Where a proposal is carried out. A province stands for the whole of it. */
export const proposalArea = pgTable(
  'proposal_area',
  {
    id: surrogateKey(),
    proposalId: proposalKey(),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('proposal_area_key').on(table.proposalId, table.placeId),
    index('proposal_area_place').on(table.placeId, table.proposalId),
    writtenBy(table),
  ],
);
