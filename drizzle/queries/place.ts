import { eq, or, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import {
  beneficiary,
  demonstrationModel,
  eligibilityFinding,
  institutionalTask,
  needsSurvey,
  organisation,
  place,
  placeAlias,
  placeCode,
  placeSuccession,
  programme,
  proposal,
  reportedFigure,
  statement,
  supportNorm,
  tradeFair,
  trainingCourse,
} from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { placeEligibleOn } from './eligibility.ts';
import { institutionalTaskFilter } from './institutional-task.ts';
import { supportNormFilter } from './law.ts';
import { needsSurveyFilter } from './needs-survey.ts';
import { organisationFilter } from './organisation.ts';
import { programmeFilter } from './programme.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import {
  many,
  one,
  orderBy,
  searchIn,
  value,
  type FilterRegister,
  type OrderRegister,
  type RelationFilter,
} from './register.ts';
import { reportedFigureFilter } from './source.ts';
import { statementFilter } from './statement.ts';
import { demonstrationModelFilter } from './technology.ts';
import { tradeFairFilter } from './trade-fair.ts';
import { trainingCourseFilter } from './training-course.ts';
import { validityFilter } from './validity.ts';

type Place = typeof place;

const placeAliasFilter: FilterRegister<typeof placeAlias> = {
  name: 'PlaceAlias',
  table: placeAlias,
  fields: { name: value((row) => row.name, 'The name as printed.'), ...recordFilters },
  search: searchIn('the name as printed'),
};

const placeCodeFilter: FilterRegister<typeof placeCode> = {
  name: 'PlaceCode',
  table: placeCode,
  fields: {
    scheme: value((row) => row.scheme, 'The list, such as `GSO` of the statistics office.'),
    value: value((row) => row.value, 'The code; with the days on which it was valid, for codes change owner.'),
    validFrom: value((row) => row.validFrom, 'First day on which the place bore it.'),
    validTo: value((row) => row.validTo, 'First day on which it no longer bore it; null while it does.'),
    ...recordFilters,
  },
};

const placeSuccessionFilter: FilterRegister<typeof placeSuccession> = {
  name: 'PlaceSuccession',
  table: placeSuccession,
  fields: {
    relation: value((row) => row.relation, 'Merged whole, split, renamed or upgraded.'),
    effectiveOn: value((row) => row.effectiveOn, 'The day it took effect.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    ...recordFilters,
    predecessor: one(placeSuccession.predecessorId, () => placeFilter, 'The place before.'),
    successor: one(placeSuccession.successorId, () => placeFilter, 'The place after.'),
  },
};

const eligibilityFindingFilter: FilterRegister<typeof eligibilityFinding> = {
  name: 'EligibilityFinding',
  table: eligibilityFinding,
  fields: {
    outcome: value((row) => row.outcome, 'What was found.'),
    certainty: value((row) => row.certainty, 'How sure it is.'),
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    ...recordFilters,
  },
};

/** Records with a province and perhaps a district, of the place as either. */
const located = (
  table: { readonly provinceId: AnyPgColumn; readonly districtId: AnyPgColumn },
  filter: RelationFilter<Place>['filter'],
  description: string,
): RelationFilter<Place> => ({
  kind: 'relation',
  cardinality: 'many',
  on: ({ id }, row: typeof table) => or(eq(row.provinceId, id), eq(row.districtId, id))!,
  filter,
  description,
});

/** Records with a place, of it or of a unit above it. */
const heldIn = (
  table: { readonly placeId: AnyPgColumn },
  filter: RelationFilter<Place>['filter'],
  description: string,
): RelationFilter<Place> => ({
  kind: 'relation',
  cardinality: 'many',
  on: (unit, row: typeof table) => isWithin(row.placeId, unit),
  filter,
  description,
});

export const placeFilter: FilterRegister<Place> = {
  name: 'Place',
  table: place,
  fields: {
    code: value((row) => row.code, 'The unit id, such as `P31-2018`.'),
    name: value((row) => row.name, 'The name without its rank, as officially written.'),
    level: value((row) => row.level, 'Province, district or commune.'),
    type: value((row) => row.type, 'The rank.'),
    eligibleOn: placeEligibleOn,
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    ...recordFilters,
    parent: one(place.parentId, () => placeFilter, 'The unit that it belongs to.'),
    current: one(
      place.currentId,
      () => placeFilter,
      "The unit of today that it is or went into as a whole: of proposals asked by their province, those in today's boundaries.",
    ),
    children: many(place.parentId, () => placeFilter, 'The units one level below.'),
    predecessors: many(placeSuccession.successorId, () => placeSuccessionFilter, 'The places that went into it.'),
    successors: many(placeSuccession.predecessorId, () => placeSuccessionFilter, 'The places that followed it.'),
    eligibilityFindings: many(
      eligibilityFinding.placeId,
      () => eligibilityFindingFilter,
      'What was found about its eligibility where the rules leave it open.',
    ),
    programmes: many(programme.provinceId, () => programmeFilter, 'The programmes of this province.'),
    organisations: many(organisation.provinceId, () => organisationFilter, 'The bodies at home in this province.'),
    supportNorms: many(supportNorm.provinceId, () => supportNormFilter, 'The support norms of this province.'),
    proposals: located(proposal, () => proposalFilter, 'Proposals of this province or in this district alone.'),
    beneficiaries: located(beneficiary, () => beneficiaryFilter, 'Beneficiaries in this province or district.'),
    trainingCourses: heldIn(
      trainingCourse,
      () => trainingCourseFilter,
      'Training courses held here or in a unit of it.',
    ),
    tradeFairs: many(tradeFair.hostProvinceId, () => tradeFairFilter, 'The trade fairs that it hosted as a province.'),
    demonstrationModels: many(
      demonstrationModel.placeId,
      () => demonstrationModelFilter,
      'The demonstration models in this district or commune.',
    ),
    needsSurveys: heldIn(needsSurvey, () => needsSurveyFilter, 'Surveys of needs made here or in a unit of it.'),
    statements: many(statement.placeId, () => statementFilter, 'What sources say of it.'),
    reportedFigures: many(reportedFigure.provinceId, () => reportedFigureFilter, 'The figures said of this province.'),
    institutionalTasks: many(
      institutionalTask.provinceId,
      () => institutionalTaskFilter,
      'What bodies do here beside proposals.',
    ),
    aliases: many(placeAlias.placeId, () => placeAliasFilter, 'Other spellings of its name.'),
    codes: many(placeCode.placeId, () => placeCodeFilter, 'Its codes in official lists.'),
  },
  search: searchIn('the name, with or without its rank (Huyện, H., TP …), and its other spellings'),
};

export const placeOrder: OrderRegister<Place> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Unit id.'),
    LEVEL: orderBy((row) => row.level, 'Level, provinces first.'),
    VALID_FROM: orderBy((row) => row.validFrom, 'First day of validity.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};

/** Whether a column names the place or a unit one or two levels below it; an index on the column serves it. */
export function isWithin(placeId: AnyPgColumn, { id }: Place): SQL {
  const unit = alias(place, 'unit');
  const above = alias(place, 'above');
  return sql`${placeId} = any(array(select ${id}
    union all select ${unit.id} from ${place} ${unit} where ${unit.parentId} = ${id}
    union all select ${unit.id} from ${place} ${above} join ${place} ${unit} on ${unit.parentId} = ${above.id} where ${above.parentId} = ${id}))`;
}
