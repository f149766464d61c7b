import { and, eq, sql, type SQL } from 'drizzle-orm';
import {
  advanceRate,
  eligibilityRule,
  institutionalTask,
  instrumentRelation,
  legalInstrument,
  programme,
  proposal,
  sector,
  supportNorm,
} from '../tables/index.ts';
import { institutionalTaskFilter } from './institutional-task.ts';
import { activitySubtypeFilter } from './activity.ts';
import { advanceRateFilter } from './advance-rate.ts';
import { eligibilityRuleFilter } from './eligibility-rule.ts';
import { placeFilter } from './place.ts';
import { programmeFilter } from './programme.ts';
import { proposalFilter } from './proposal.ts';
import { sectorFilter } from './sector.ts';
import { recordFilters, recordOrders } from './record.ts';
import {
  many,
  one,
  onDay,
  orderBy,
  searchIn,
  value,
  type FilterRegister,
  type OrderRegister,
  type RelationFilter,
} from './register.ts';
import { validityFilter } from './validity.ts';

type LegalInstrument = typeof legalInstrument;
type InstrumentRelation = typeof instrumentRelation;
type SupportNorm = typeof supportNorm;

/**
 * Whether an act is in force on a day; null when its first day is not known and it was issued before. One without a
 * recorded end still is.
 */
export const isInForceOn = ({ issuedOn, effectiveFrom, effectiveTo }: LegalInstrument, day: SQL): SQL =>
  sql`case when ${day} < coalesce(${effectiveFrom}, ${issuedOn}) or ${day} >= ${effectiveTo} then false
    when ${effectiveFrom} is not null then true end`;

/** The relations in which an act is the later one, by what it does, or the earlier one, by what is done to it. */
export const instrumentActs = {
  amends: (row, acts) => and(eq(acts.laterId, row.id), eq(acts.kind, 'AMENDS'))!,
  amendedBy: (row, acts) => and(eq(acts.earlierId, row.id), eq(acts.kind, 'AMENDS'))!,
  replaces: (row, acts) => and(eq(acts.laterId, row.id), eq(acts.kind, 'REPLACES'))!,
  replacedBy: (row, acts) => and(eq(acts.earlierId, row.id), eq(acts.kind, 'REPLACES'))!,
} satisfies Record<string, (row: LegalInstrument, acts: InstrumentRelation) => SQL>;

const actsOf = (on: RelationFilter<LegalInstrument>['on'], description: string): RelationFilter<LegalInstrument> => ({
  kind: 'relation',
  cardinality: 'many',
  on,
  filter: () => instrumentRelationFilter,
  description,
});

export const legalInstrumentFilter: FilterRegister<LegalInstrument> = {
  name: 'LegalInstrument',
  table: legalInstrument,
  fields: {
    code: value((row) => row.code, 'The number, such as `28/2018/TT-BTC`.'),
    kind: value((row) => row.kind, 'Decree, circular, decision.'),
    issuedOn: value((row) => row.issuedOn, 'The day it was issued.'),
    effectiveFrom: value((row) => row.effectiveFrom, 'First day in force.'),
    effectiveTo: value((row) => row.effectiveTo, 'First day no longer in force.'),
    inForceOn: onDay(
      (row, day) => sql`(${isInForceOn(row, day)})`,
      'In force on this day, as far as it is known; acts whose first day is not known are left out.',
    ),
    certainty: value((row) => row.certainty, 'How sure the record is.'),
    ...recordFilters,
    amends: actsOf(instrumentActs.amends, 'The acts that it amends.'),
    amendedBy: actsOf(instrumentActs.amendedBy, 'The acts that amend it.'),
    replaces: actsOf(instrumentActs.replaces, 'The acts that it replaces.'),
    replacedBy: actsOf(instrumentActs.replacedBy, 'The acts that replace it.'),
    advanceRates: many(advanceRate.instrumentId, () => advanceRateFilter, 'The advance rates that it sets.'),
    supportNorms: many(supportNorm.instrumentId, () => supportNormFilter, 'The support norms that it sets.'),
    eligibilityRules: many(
      eligibilityRule.instrumentId,
      () => eligibilityRuleFilter,
      'What it says of places and categories.',
    ),
    sectors: many(sector.instrumentId, () => sectorFilter, 'The sectors of the edition that it issued.'),
    institutionalTasks: many(
      institutionalTask.instrumentId,
      () => institutionalTaskFilter,
      'What bodies did about it.',
    ),
    programmes: many(programme.legalBasisId, () => programmeFilter, 'The programmes that it set up.'),
    proposals: many(proposal.normInstrumentId, () => proposalFilter, 'Proposals that name it for their norms.'),
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

const instrumentRelationFilter: FilterRegister<InstrumentRelation> = {
  name: 'InstrumentRelation',
  table: instrumentRelation,
  fields: {
    kind: value((row) => row.kind, 'Amends or replaces.'),
    effectiveOn: value((row) => row.effectiveOn, 'First day of the change; null when not known.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    later: one(instrumentRelation.laterId, () => legalInstrumentFilter, 'The act that amends or replaces.'),
    earlier: one(instrumentRelation.earlierId, () => legalInstrumentFilter, 'The act that is amended or replaced.'),
  },
};

export const supportNormFilter: FilterRegister<SupportNorm> = {
  name: 'SupportNorm',
  table: supportNorm,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    programmeLevel: value((row) => row.programmeLevel, 'National or local.'),
    maximumRatePercent: value(
      (row) => row.maximumRatePercent,
      'Greatest share of the cost in percent; null when only the cap applies.',
    ),
    cap: value((row) => row.capVnd, 'Greatest support a unit, in đồng; null when only the rate applies.'),
    capUnit: value((row) => row.capUnit, 'What the cap is counted by.'),
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    instrument: one(supportNorm.instrumentId, () => legalInstrumentFilter, 'The instrument that sets it.'),
    activitySubtype: one(supportNorm.subjectId, () => activitySubtypeFilter, 'What it limits.'),
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
