import { sql, type SQL } from 'drizzle-orm';
import {
  activity,
  activitySubtype,
  beneficiary,
  indicator,
  isHousehold,
  organisation,
  place,
  sector,
} from '../tables/index.ts';
import {
  codesOf,
  eligibilityCategories,
  fundingSources,
  programmeLevels,
  proposalGroupings,
  proposalStatuses,
  provenances,
  type Vocabulary,
} from '../vocabulary/index.ts';
import type { Dimension, KeyValue } from './dimension.ts';
import { planPeriodOf, planPeriods, planPeriodStarts } from './plan-period.ts';

const asText = ({ value }: KeyValue): SQL => sql`${value}::text`;

/** Codes of a closed list, in its order: told by constants, for the order of an enum is a search in the catalogue for each value. */
export const closedList = (vocabulary: Vocabulary) => {
  const places = codesOf(vocabulary).map((code, place) => `when '${code}' then '${String(place).padStart(2, '0')}'`);
  return { code: asText, sort: ({ value }: KeyValue) => sql`case ${value} ${sql.raw(places.join(' '))} end` };
};

const places = {
  entity: place,
  code: ({ of }: KeyValue) => of(place.code),
  sort: ({ of }: KeyValue) => of(place.sortKey),
};

const organisations = {
  entity: organisation,
  code: ({ of }: KeyValue) => of(organisation.code),
  sort: ({ of }: KeyValue) => of(organisation.sortKey),
};

/** The period of a given length that a flow's day lies in, by the period's first day. */
const flowPeriod = (unit: 'year' | 'quarter' | 'month', code: (day: SQL) => SQL) => {
  const step = { year: '1 year', quarter: '3 months', month: '1 month' }[unit];
  const at = (day: SQL) => sql`date_trunc(${sql.raw(`'${unit}'`)}, ${day}::timestamp)::date`;
  return {
    carriers: ['FLOW'] as const,
    key: ({ entry }) => at(entry.occurredOn),
    code: ({ value }) => code(value),
    sort: asText,
    periods: {
      at,
      between: (from, to) =>
        sql`(select day::date from generate_series(${from}::timestamp, ${to}::timestamp, interval ${sql.raw(`'${step}'`)}) day)`,
    },
  } satisfies Omit<Dimension, 'description'>;
};

/** Households and artisans are not shown one by one: together they are OTHERS. */
const supported = {
  relation: sql`(select id, eligibility_category, ${isHousehold(beneficiary)} as is_household from beneficiary)`,
  alias: 'supported',
  on: () => sql`supported.id = entry.beneficiary_id`,
  several: false,
};

/** The two digits of a sector, in its edition. */
const divisions = sql`(select beneficiary.id as beneficiary_id, sector.id as division_id from beneficiary join sector on sector.version = beneficiary.sector_version and sector.number = left(beneficiary.sector_code, 2))`;

/** The districts that proposals lie in, and whether one lies in a whole province. */
const districtsTouched = sql`(select area.proposal_id, district.id as district_id, case when district.id is not null then 'VALUE' when place.level = 'PROVINCE' then 'SEVERAL' else 'UNKNOWN' end as state from proposal_area area join place on place.id = area.place_id left join place district on district.level = 'DISTRICT' and district.id in (place.id, place.parent_id) group by 1, 2, 3)`;

const define = <Names extends string>(dimensions: Readonly<Record<Names, Dimension>>) => dimensions;

/** What money can be grouped by. A new dimension is one entry here and its bucket in the graph. */
export const dimensions = define({
  PLAN_YEAR: {
    description: 'The year of the plan and of its budget, earliest first.',
    key: ({ proposal }) => proposal.planYear,
    code: asText,
    sort: asText,
    periods: {
      at: (day) => sql`extract(year from ${day})::integer`,
      between: (from, to) => sql`generate_series(${from}, ${to})`,
    },
  },
  PLAN_PERIOD: {
    description: 'The period of the national programme that the plan year lies in, earliest first.',
    key: ({ proposal }) => planPeriodOf(proposal.planYear),
    code: ({ value }) => planPeriods(value),
    sort: asText,
    periods: {
      at: (day) => planPeriodOf(sql`extract(year from ${day})`),
      between: (from, to) => sql`(select year from ${planPeriodStarts} where year between ${from} and ${to})`,
    },
  },
  PROGRAMME_LEVEL: {
    description: 'National or local: other money, other approver.',
    key: ({ proposal }) => proposal.programmeLevel,
    ...closedList(programmeLevels),
  },
  ACTIVITY: {
    description: 'The primary content of the proposal, in the order of the clauses of the decree.',
    key: ({ proposal }) => proposal.activityId,
    entity: activity,
    code: ({ of }) => of(activity.code),
    sort: ({ of }) => sql`to_char(${of(activity.clause)}, 'FM00')`,
  },
  ACTIVITY_SUBTYPE: {
    description: 'The second level of the content, in Vietnamese order; UNKNOWN where none is given.',
    key: ({ proposal }) => proposal.activitySubtypeId,
    entity: activitySubtype,
    code: ({ of }) => of(activitySubtype.code),
    sort: ({ of }) => of(activitySubtype.sortKey),
  },
  PROPOSING_ORGANISATION: {
    description: 'Who proposed it, in Vietnamese order.',
    key: ({ proposal }) => proposal.proposingOrganisationId,
    ...organisations,
  },
  IMPLEMENTING_ORGANISATION: {
    description: 'Who carries it out, in Vietnamese order.',
    key: ({ proposal }) => proposal.implementingOrganisationId,
    ...organisations,
  },
  STATUS: {
    description: 'The present status, in the order of life; UNKNOWN without events.',
    key: ({ proposal }) => proposal.status,
    ...closedList(proposalStatuses),
  },
  GROUPING: {
    description: 'Single, grouped or point proposals.',
    key: ({ proposal }) => proposal.grouping,
    ...closedList(proposalGroupings),
  },
  PROVENANCE: {
    description: 'Where the record of the proposal is from.',
    key: ({ proposal }) => proposal.provenance,
    ...closedList(provenances),
  },
  FUNDING_SOURCE: {
    description:
      'Whose money it is. A proposal counts under each source that it has an amount or a flow of, at any stage; without any it counts under UNKNOWN. So counts of proposals do not add over sources, money does.',
    carriers: ['AMOUNT', 'FLOW'],
    division: 'SOURCE',
    key: ({ entry }) => entry.fundingSource,
    ...closedList(fundingSources),
  },
  PAYER: {
    description:
      'The state or others. A proposal counts under each payer that it has an amount or a flow of; counts of proposals do not add, money does.',
    carriers: ['AMOUNT', 'FLOW', 'PART'],
    division: 'PAYER',
    key: ({ entry }) => sql`case when ${entry.fromState} then 'STATE' when not ${entry.fromState} then 'NON_STATE' end`,
    code: asText,
    sort: ({ value }) => sql`case ${value} when 'STATE' then '0' else '1' end`,
  },
  BENEFICIARY: {
    description:
      'Who is supported, in Vietnamese order, with its own money at the stage APPROVED; what no participation names is UNKNOWN. Households and artisans stand together under OTHERS. Counts of proposals do not add, money does.',
    carriers: ['PART'],
    joined: supported,
    key: () => sql`case when not supported.is_household then supported.id end`,
    state: () =>
      sql`case when supported.id is null then 'UNKNOWN' when supported.is_household then 'OTHERS' else 'VALUE' end`,
    entity: beneficiary,
    code: ({ of }) => of(beneficiary.code),
    sort: ({ of }) => of(beneficiary.sortKey),
  },
  BENEFICIARY_CATEGORY: {
    description:
      'The category under which the law lets the beneficiary be supported, with money as for BENEFICIARY; UNKNOWN where no participation names one.',
    carriers: ['PART'],
    joined: { ...supported, alias: 'categorised', on: () => sql`categorised.id = entry.beneficiary_id` },
    key: () => sql`categorised.eligibility_category`,
    ...closedList(eligibilityCategories),
  },
  SECTOR: {
    description:
      'The division of VSIC of the beneficiary (two digits, with the edition), with money as for BENEFICIARY, by number; UNKNOWN where no participation names one.',
    carriers: ['PART'],
    joined: {
      relation: divisions,
      alias: 'working_in',
      on: () => sql`working_in.beneficiary_id = entry.beneficiary_id`,
      several: false,
    },
    key: () => sql`working_in.division_id`,
    entity: sector,
    code: ({ of }) => of(sector.code),
    sort: ({ of }) => of(sector.code),
  },
  INDICATOR: {
    description:
      'What outputs are counted by, in Vietnamese order: the grouping of outputs, which alone have it. A proposal counts under each indicator that it has a result by.',
    carriers: ['OUTPUT'],
    key: ({ entry }) => entry.indicatorId,
    entity: indicator,
    code: ({ of }) => of(indicator.code),
    sort: ({ of }) => of(indicator.sortKey),
  },
  FLOW_YEAR: {
    description: 'The calendar year in which money moved.',
    ...flowPeriod('year', (day) => sql`to_char(${day}, 'YYYY')`),
  },
  FLOW_QUARTER: {
    description: 'The calendar quarter in which money moved, such as 2018-Q1.',
    ...flowPeriod('quarter', (day) => sql`to_char(${day}, 'YYYY-"Q"Q')`),
  },
  FLOW_MONTH: {
    description: 'The calendar month in which money moved, such as 2018-03.',
    ...flowPeriod('month', (day) => sql`to_char(${day}, 'YYYY-MM')`),
  },
  PROVINCE: {
    description: 'The province as it was in the plan year, in Vietnamese order.',
    key: ({ proposal }) => proposal.provinceId,
    ...places,
  },
  PROVINCE_TODAY: {
    description:
      'The province of today that the province of the plan year went into, in Vietnamese order. Provinces merged whole, so nothing is lost; UNKNOWN where there is none.',
    joined: { relation: sql`place`, alias: 'today', on: (row) => sql`today.id = ${row.provinceId}`, several: false },
    key: () => sql`today.current_id`,
    ...places,
  },
  DISTRICT: {
    description:
      'The district of implementation, in Vietnamese order. A proposal in several districts or in a whole province is not split: it counts under SEVERAL.',
    key: ({ proposal }) => proposal.districtId,
    state: ({ proposal }) => sql`${proposal.districtState}::text`,
    ...places,
  },
  DISTRICT_TOUCHED: {
    description:
      'Each district of implementation, in Vietnamese order: a proposal in several counts whole under each, so that nothing adds and there are no shares. In a whole province it counts under SEVERAL.',
    joined: {
      relation: districtsTouched,
      alias: 'touched',
      on: (row) => sql`touched.proposal_id = ${row.id}`,
      several: true,
    },
    additive: false,
    key: () => sql`touched.district_id`,
    state: () => sql`coalesce(touched.state, 'UNKNOWN')`,
    ...places,
  },
});

export type DimensionName = keyof typeof dimensions;
