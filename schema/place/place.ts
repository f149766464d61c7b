import { and, asc, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { place, placeAlias, placeCode, placeSuccession } from '@khuyencong/drizzle/tables/index.ts';
import { isWithin, placeFilter, placeOrder } from '@khuyencong/drizzle/queries/place.ts';
import {
  certainties,
  placeLevels,
  placePrefixes,
  placeTypes,
  successionRelations,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { beneficiaryEntity } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import type { Input } from '../compile/input.ts';
import { pageOf, type Entity } from '../connection.ts';
import { languageArgument, termField, termLabel } from '../label.ts';
import { eligibilityFindings, placeEligibility } from '../law/eligibility.ts';
import { needsSurveyEntity } from '../needs-survey/needs-survey.ts';
import { supportNormEntity } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { organisationEntity } from '../organisation/organisation.ts';
import { programmeEntity } from '../programme/programme.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { related } from '../relation.ts';
import { demonstrationModelEntity } from '../technology/demonstration-model.ts';
import { tradeFairEntity } from '../trade-fair/trade-fair.ts';
import { institutionalTaskEntity } from '../institutional-task/institutional-task.ts';
import { reportedFigureEntity } from '../source/source.ts';
import { statementEntity } from '../statement/statement.ts';
import { trainingCourseEntity } from '../training-course/training-course.ts';
import { trainingTotals } from '../training-course/training-totals.ts';

export const Place = nodeRef('Place', place);

/** Rank and name of a place in the language asked for. */
export function placeLabel(row: typeof place, lang: Input): SQL {
  const prefix = termLabel(row.type, placePrefixes, lang);
  return lang.choose() === 'VI'
    ? sql`(${prefix} || ' ' || ${row.name})`
    : sql`(${row.name} || ' (' || lower(${prefix}) || ')')`;
}

/** What every record says of where it is. */
interface Located {
  readonly provinceId: AnyPgColumn;
  readonly districtId: AnyPgColumn;
}

const placeEntity: Entity<typeof place> = {
  name: 'Place',
  type: Place,
  table: place,
  filter: placeFilter,
  order: placeOrder,
};

const PlaceCode = builder.objectRef<typeof placeCode>('PlaceCode').implement({
  description: 'A code that a place bears in an official list for some time. Codes change owner: never join by one.',
  fields: (t) => ({
    scheme: t.column({ column: placeCode.scheme, description: 'The list, such as `GSO` of the statistics office.' }),
    value: t.column({ column: placeCode.value, description: 'The code, with its leading zeros.' }),
    validFrom: t.column({
      column: placeCode.validFrom,
      description: 'First day of validity; null when older than the lists.',
    }),
    validTo: t.column({
      column: placeCode.validTo,
      description: 'First day on which it is no longer valid; null while it is.',
    }),
  }),
});

const PlaceSuccession = builder.objectRef<typeof placeSuccession>('PlaceSuccession').implement({
  description: 'How one place followed another.',
  fields: (t) => ({
    predecessor: related(t, Place, placeSuccession.predecessorId, 'The place before.'),
    successor: related(t, Place, placeSuccession.successorId, 'The place after.'),
    relation: t.column({ column: placeSuccession.relation, description: 'Merged whole, split, renamed or upgraded.' }),
    relationLabel: termField(t, placeSuccession.relation, successionRelations, 'The relation in words.'),
    effectiveOn: t.column({ column: placeSuccession.effectiveOn, description: 'The day it took effect.' }),
    certainty: t.column({ column: placeSuccession.certainty, description: 'How sure it is.' }),
    certaintyLabel: termField(t, placeSuccession.certainty, certainties, 'The certainty in words.'),
    ...recordFields(t, placeSuccession),
  }),
});

builder.objectType(Place, {
  description:
    'An administrative unit for as long as its area, rank and name stayed the same: province, district (until 2025-06-30) or commune.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Place', place),
    level: t.column({ column: place.level, description: 'Province, district or commune.' }),
    type: t.column({ column: place.type, description: 'Its rank.' }),
    typeLabel: termField(t, place.type, placeTypes, 'The rank in words.'),
    name: t.column({ column: place.name, description: 'The name without its rank, as officially written.' }),
    label: t.leaf({
      type: 'String',
      nullable: false,
      description: 'Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)".',
      args: languageArgument(t),
      sql: (row, { lang }) => placeLabel(row, lang),
    }),
    levelLabel: termField(t, place.level, placeLevels, 'The level in words.'),
    eligibility: placeEligibility(t),
    eligibilityFindings: eligibilityFindings(t),
    validFrom: t.column({
      column: place.validFrom,
      description: 'First day of validity; null when older than the lists.',
    }),
    validTo: t.column({
      column: place.validTo,
      description: 'First day on which it is no longer valid; null while it is.',
    }),
    note: t.column({ column: place.note, description: 'A remark on its history; null without one.' }),
    parent: related(t, Place, place.parentId, 'The unit that it belongs to; null for a province.'),
    current: related(
      t,
      Place,
      place.currentId,
      'The unit of today: itself while it is valid, else the one that it went into as a whole. Null for a unit that went on in parts: a district of 2018 stays as it was, for its communes were regrouped.',
    ),
    codes: t.many({
      type: PlaceCode,
      description: 'Its codes in official lists, by list and code.',
      rows: (row, _inputs, compilation) => {
        const codes = compilation.rows(placeCode);
        return {
          ...codes,
          where: eq(codes.row.placeId, row.id),
          orderBy: [asc(codes.row.scheme), asc(codes.row.value)],
        };
      },
    }),
    aliases: t.many({
      type: PlaceAlias,
      description: 'Other spellings of its name, as lists and newspapers print them.',
      rows: (row, _inputs, compilation) => {
        const aliases = compilation.rows(placeAlias);
        return {
          ...aliases,
          where: eq(aliases.row.placeId, row.id),
          orderBy: [sql`${aliases.row.searchKey} collate "C"`, sql`${aliases.row.name} collate "C"`],
        };
      },
    }),
    predecessors: t.many({
      type: PlaceSuccession,
      description: 'The places that went into it.',
      rows: (row, _inputs, compilation) => successions(compilation, 'successorId', row),
    }),
    successors: t.many({
      type: PlaceSuccession,
      description:
        'The places that followed it. When districts were abolished on 2025-07-01 none followed: their communes were regrouped.',
      rows: (row, _inputs, compilation) => successions(compilation, 'predecessorId', row),
    }),
    children: pageOf(t, placeEntity, {
      description: 'The units one level below.',
      of: (child, parent: typeof place) => eq(child.parentId, parent.id),
    }),
    proposals: pageOf(t, proposalEntity, {
      description:
        'Proposals of this province, or carried out in this district alone; filter by `areas` for all that touch a place.',
      args: boundariesArgument(t),
      of: within,
    }),
    beneficiaries: pageOf(t, beneficiaryEntity, {
      description: 'Beneficiaries in this province or district.',
      args: boundariesArgument(t),
      of: within,
    }),
    trainingCourses: pageOf(t, trainingCourseEntity, {
      description: 'Training courses held in this place or in a unit of it.',
      of: (row, parent: typeof place) => isWithin(row.placeId, parent),
    }),
    needsSurveys: pageOf(t, needsSurveyEntity, {
      description: 'Surveys of needs made in this place or in a unit of it.',
      of: (row, parent: typeof place) => isWithin(row.placeId, parent),
    }),
    statements: pageOf(t, statementEntity, {
      description: 'What sources say of this place, one thing at a time.',
      of: (row, parent: typeof place) => eq(row.placeId, parent.id),
    }),
    institutionalTasks: pageOf(t, institutionalTaskEntity, {
      description: 'What bodies of this province do beside proposals.',
      of: (row, parent: typeof place) => eq(row.provinceId, parent.id),
    }),
    trainingTotals: trainingTotals(
      t,
      'The training courses held in this place or in a unit of it, added up.',
      (row, parent: typeof place) => isWithin(row.placeId, parent),
    ),
    programmes: pageOf(t, programmeEntity, {
      description: 'The programmes of this province; national ones are of none.',
      of: (row, parent: typeof place) => eq(row.provinceId, parent.id),
    }),
    organisations: pageOf(t, organisationEntity, {
      description: 'The bodies at home in this province.',
      of: (row, parent: typeof place) => eq(row.provinceId, parent.id),
    }),
    reportedFigures: pageOf(t, reportedFigureEntity, {
      description: 'The figures that sources say of this province.',
      of: (row, parent: typeof place) => eq(row.provinceId, parent.id),
    }),
    supportNorms: pageOf(t, supportNormEntity, {
      description: 'The support norms that it set as a province, of all times; national ones hold beside them.',
      of: (row, parent: typeof place) => eq(row.provinceId, parent.id),
    }),
    tradeFairs: pageOf(t, tradeFairEntity, {
      description: 'The trade fairs that it hosted as a province.',
      of: (row, parent: typeof place) => eq(row.hostProvinceId, parent.id),
    }),
    demonstrationModels: pageOf(t, demonstrationModelEntity, {
      description: 'The demonstration models in this district or commune.',
      of: (row, parent: typeof place) => eq(row.placeId, parent.id),
    }),
    ...recordFields(t, place),
  }),
});

const PlaceAlias = builder.objectRef<typeof placeAlias>('PlaceAlias').implement({
  description: 'Another spelling of the name of a place.',
  fields: (t) => ({
    name: t.column({ column: placeAlias.name, description: 'The name as printed.' }),
    ...recordFields(t, placeAlias),
  }),
});

export const Boundaries = builder.enumType('Boundaries', {
  description: 'Which units count as a place: boundaries change, records keep the unit of their time.',
  values: {
    AS_REPORTED: { description: 'The unit itself, as the records name it.' },
    CURRENT: {
      description:
        'A province of today with all that went into it as a whole. Districts had parts as successors and add up to no unit of today, so nothing belongs to one.',
    },
  } as const,
});

const boundariesArgument = (t: any) => ({
  boundaries: t.arg({
    type: Boundaries,
    required: true,
    defaultValue: 'AS_REPORTED',
    description: 'As reported unless asked otherwise.',
  }),
});

/** The records that a place has, in the boundaries asked for. */
function within(row: Located, parent: typeof place, { boundaries }: Inputs): SQL {
  if (boundaries!.choose() === 'AS_REPORTED') return or(eq(row.provinceId, parent.id), eq(row.districtId, parent.id))!;
  return sql`${row.provinceId} in (select unit.id from ${place} unit where unit.current_id = ${parent.id})`;
}

/** Successions by day, whole ones first, then by the code of the other place. */
function successions(
  compilation: Compilation,
  own: 'predecessorId' | 'successorId',
  parent: typeof place,
): Rows<typeof placeSuccession> {
  const rows = compilation.rows(placeSuccession);
  const other = compilation.rows(place);
  const otherId = rows.row[own === 'predecessorId' ? 'successorId' : 'predecessorId'];
  const otherCode = sql`(select ${other.row.code} from ${other.from as SQL} where ${eq(other.row.id, otherId)})`;
  return {
    ...rows,
    where: eq(rows.row[own], parent.id),
    orderBy: [asc(rows.row.effectiveOn), asc(rows.row.relation), otherCode],
  };
}

builder.queryFields((t) => ({
  places: pageOf(t, placeEntity, { description: 'Administrative units of all times.' }),
  place: t.one({
    type: Place,
    nullable: true,
    description:
      'The place with this unit id or, with `at`, the one that bore this code of the statistics office on that day: code 15 was Yên Bái and is Lào Cai since 2025-07-01. Null when there is none.',
    args: {
      code: t.arg.string({
        required: true,
        description: 'A unit id such as `P31-2018`; with `at` also a code of the statistics office such as `31`.',
      }),
      at: t.arg({ type: 'Date', description: 'The day on which the code was valid.' }),
    },
    rows: (_row, { code, at }, compilation) => {
      const rows = compilation.rows(place);
      const { row } = rows;
      if (!at.isSet) return { ...rows, where: eq(row.code, code.bind()) };
      const codes = compilation.rows(placeCode);
      const valid = (from: typeof codes.row) =>
        and(
          or(isNull(from.validFrom), lte(from.validFrom, at.bind())),
          or(isNull(from.validTo), gt(from.validTo, at.bind())),
        );
      const bears = sql`${row.id} in (select ${codes.row.placeId} from ${codes.from as SQL} where ${eq(codes.row.scheme, 'GSO')} and ${codes.row.value} = ${code.bind()} and ${valid(codes.row)})`;
      const validPlace = valid(row as unknown as typeof codes.row);
      return {
        ...rows,
        where: and(validPlace, or(eq(row.code, code.bind()), bears)),
        orderBy: [asc(row.code)],
        limit: sql`1`,
      };
    },
  }),
}));
