import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { planPeriodEnd } from '@khuyencong/drizzle/analytics/plan-period.ts';
import {
  activity,
  activitySubtype,
  beneficiary,
  indicator,
  organisation,
  place,
  sector,
} from '@khuyencong/drizzle/tables/index.ts';
import {
  eligibilityCategories,
  fundingSources,
  programmeLevels,
  proposalGroupings,
  proposalStatuses,
  provenances,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { Activity, ActivitySubtype } from '../activity/activity.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Input } from '../compile/input.ts';
import { literal } from '../compile/json-text.ts';
import {
  EligibilityCategory,
  FundingSource,
  ProgrammeLevel,
  ProposalGrouping,
  ProposalStatus,
  Provenance,
} from '../enums.ts';
import { languageArgument, nameLabel, termLabel } from '../label.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place, placeLabel } from '../place/place.ts';
import { Sector } from '../sector/sector.ts';
import { Payer, payerTerms } from './payer.ts';

/** A group's key in one dimension, while it is compiled. */
export interface BucketRow {
  readonly key: SQL;
  readonly state: SQL;
  readonly code: SQL;
  /** The dimension. */
  readonly name: string;
}

const BucketState = builder.enumType('BucketState', {
  description: 'What a key stands for, so that "not known" is never taken for "all".',
  values: {
    VALUE: { description: 'One value.' },
    SEVERAL: { description: 'Several values at once, such as two districts or a whole province; not split.' },
    UNKNOWN: { description: 'No value is known.' },
    ALL: { description: 'All values together, in a subtotal.' },
    OTHERS: { description: 'The values behind the first few.' },
  } as const,
});

const stateTerms = {
  SEVERAL: { vi: 'Nhiều nơi', en: 'Several', description: '' },
  UNKNOWN: { vi: 'Chưa rõ', en: 'Unknown', description: '' },
  ALL: { vi: 'Tất cả', en: 'All', description: '' },
  OTHERS: { vi: 'Khác', en: 'Others', description: '' },
};

const Bucket = builder.interfaceRef<BucketRow>('Bucket').implement({
  description: "A group's key in one dimension.",
  fields: (t) => ({
    state: t.leaf({
      type: BucketState,
      nullable: false,
      description: 'What the key stands for.',
      sql: ({ state }) => state,
    }),
    code: t.leaf({
      type: 'String',
      nullable: true,
      description: 'The public code of the value; null unless the state is VALUE.',
      sql: ({ code }) => code,
    }),
    label: t.string({
      description: 'The value in words, or the state where there is none.',
      args: languageArgument(t),
      resolve: (data: any, _args, _context, info) => data[info.path.key],
    }),
  }),
});

type Label = (bucket: BucketRow, lang: Input, compilation: Compilation) => SQL;

/** A bucket type with its label and what is reachable behind its key. */
function bucketType(name: string, description: string, label: Label, value: (t: any) => object) {
  return builder.objectRef<BucketRow>(name).implement({
    description,
    interfaces: [Bucket],
    fields: (t) => ({
      label: t.leaf({
        type: 'String',
        nullable: false,
        description: 'The value in words, or the state where there is none.',
        args: languageArgument(t),
        sql: (bucket, { lang }, compilation) =>
          sql`coalesce(${label(bucket, lang, compilation)}, ${termLabel(bucket.state, stateTerms, lang)})`,
      }),
      ...value(t),
    }),
  });
}

/** The value itself. */
const own = (t: any, type: unknown, description: string) =>
  t.leaf({ type, nullable: true, description, sql: ({ key }: BucketRow) => key });

type Identified = PgTable & { readonly id: AnyPgColumn };

/** The record whose id the key is. */
const record = (t: any, type: unknown, table: Identified, description: string) =>
  t.one({
    type,
    nullable: true,
    description,
    rows: ({ key }: BucketRow, _inputs: unknown, compilation: Compilation) => recordOf(compilation, table, key),
  });

function recordOf<Table extends Identified>(compilation: Compilation, table: Table, key: SQL) {
  const rows = compilation.rows(table);
  return { ...rows, where: eq(rows.row.id, key) };
}

/** The label of the record whose id the key is. */
const labelOf =
  <Table extends Identified>(table: Table, label: (row: Table, lang: Input) => SQL): Label =>
  ({ key }, lang, compilation) => {
    const { row, from, where } = recordOf(compilation, table, key);
    return sql`(select ${label(row, lang)} from ${from as SQL} where ${where})`;
  };

export const PlanYearBucket = bucketType(
  'PlanYearBucket',
  'A plan year.',
  ({ code }) => code,
  (t) => ({
    year: own(t, 'Int', 'The year; null unless the state is VALUE.'),
  }),
);

export const ProgrammeLevelBucket = bucketType(
  'ProgrammeLevelBucket',
  'A programme level.',
  ({ key }, lang) => termLabel(key, programmeLevels, lang),
  (t) => ({ level: own(t, ProgrammeLevel, 'The level; null unless the state is VALUE.') }),
);

export const ActivityBucket = bucketType(
  'ActivityBucket',
  'A content of the programme.',
  labelOf(activity, (row, lang) => nameLabel(row.nameVi, row.nameEn, lang)),
  (t) => ({ activity: record(t, Activity, activity, 'The content; null unless the state is VALUE.') }),
);

export const FundingSourceBucket = bucketType(
  'FundingSourceBucket',
  'A funding source. UNKNOWN holds the proposals without any amount.',
  ({ key }, lang) => termLabel(key, fundingSources, lang),
  (t) => ({ fundingSource: own(t, FundingSource, 'The funding source; null unless the state is VALUE.') }),
);

export const PlaceBucket = bucketType(
  'PlaceBucket',
  'A province or a district. SEVERAL holds the proposals in several districts or in a whole province.',
  labelOf(place, placeLabel),
  (t) => ({ place: record(t, Place, place, 'The place; null unless the state is VALUE.') }),
);

export const ActivitySubtypeBucket = bucketType(
  'ActivitySubtypeBucket',
  'The second level of a content.',
  labelOf(activitySubtype, (row, lang) => nameLabel(row.nameVi, row.nameEn, lang)),
  (t) => ({
    subtype: record(t, ActivitySubtype, activitySubtype, 'The subtype; null unless the state is VALUE.'),
  }),
);

export const OrganisationBucket = bucketType(
  'OrganisationBucket',
  'An organisation.',
  labelOf(organisation, (row, lang) => nameLabel(row.nameVi, row.nameEn, lang)),
  (t) => ({ organisation: record(t, Organisation, organisation, 'The organisation; null unless the state is VALUE.') }),
);

export const BeneficiaryBucket = bucketType(
  'BeneficiaryBucket',
  'A beneficiary. OTHERS holds households and artisans, UNKNOWN what no participation names.',
  labelOf(beneficiary, (row) => sql`${row.name}`),
  (t) => ({ beneficiary: record(t, Beneficiary, beneficiary, 'The beneficiary; null unless the state is VALUE.') }),
);

export const EligibilityCategoryBucket = bucketType(
  'EligibilityCategoryBucket',
  'A category of beneficiaries.',
  ({ key }, lang) => termLabel(key, eligibilityCategories, lang),
  (t) => ({ category: own(t, EligibilityCategory, 'The category; null unless the state is VALUE.') }),
);

export const SectorBucket = bucketType(
  'SectorBucket',
  'A division of the classification of sectors.',
  labelOf(sector, (row, lang) => nameLabel(row.nameVi, row.nameEn, lang)),
  (t) => ({ sector: record(t, Sector, sector, 'The division; null unless the state is VALUE.') }),
);

export const PayerBucket = bucketType(
  'PayerBucket',
  'Who pays. UNKNOWN holds the proposals without any amount.',
  ({ key }, lang) => termLabel(key, payerTerms, lang),
  (t) => ({ payer: own(t, Payer, 'The payer; null unless the state is VALUE.') }),
);

export const StatusBucket = bucketType(
  'StatusBucket',
  'A status of proposals.',
  ({ key }, lang) => termLabel(key, proposalStatuses, lang),
  (t) => ({ status: own(t, ProposalStatus, 'The status; null unless the state is VALUE.') }),
);

export const GroupingBucket = bucketType(
  'GroupingBucket',
  'How proposals bundle places and beneficiaries.',
  ({ key }, lang) => termLabel(key, proposalGroupings, lang),
  (t) => ({ grouping: own(t, ProposalGrouping, 'The grouping; null unless the state is VALUE.') }),
);

export const ProvenanceBucket = bucketType(
  'ProvenanceBucket',
  'Where records of proposals are from.',
  ({ key }, lang) => termLabel(key, provenances, lang),
  (t) => ({ provenance: own(t, Provenance, 'The provenance; null unless the state is VALUE.') }),
);

export const IndicatorBucket = bucketType(
  'IndicatorBucket',
  'What outputs are counted by. UNKNOWN holds the proposals without any result.',
  labelOf(indicator, (row, lang) => nameLabel(row.nameVi, row.nameEn, lang)),
  (t) => ({
    indicator: record(t, Indicator, indicator, 'The indicator, with its unit; null unless the state is VALUE.'),
  }),
);

const million = (digits: SQL) => sql`trim_scale(nullif(${digits}, '')::numeric / 1000000)`;
const lower = (code: SQL) => million(sql`split_part(${code}, '-', 1)`);
const upper = (code: SQL) => million(sql`split_part(${code}, '-', 2)`);

export const BandBucket = bucketType(
  'BandBucket',
  'A range of money a proposal.',
  ({ code }, lang) =>
    lang.choose() === 'VI'
      ? sql`case when ${code} is not null then replace(concat_ws(' đến ', 'từ ' || ${lower(code)}, 'dưới ' || ${upper(code)}), '.', ',') || ' triệu đồng' end`
      : sql`case when ${code} is not null then concat_ws(' to ', 'from ' || ${lower(code)}, 'under ' || ${upper(code)}) || ' million VND' end`,
  (t) => ({
    from: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'The least amount of the band; null in the first one and unless the state is VALUE.',
      sql: ({ code }: BucketRow) => sql`nullif(split_part(${code}, '-', 1), '')`,
    }),
    below: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'The first amount beyond it; null in the last one and unless the state is VALUE.',
      sql: ({ code }: BucketRow) => sql`nullif(split_part(${code}, '-', 2), '')`,
    }),
  }),
);

/** The first day of a period of flows, which is its key. */
const day = (key: SQL) => sql`${key}::date`;
const lastDay = (key: SQL, length: string) =>
  sql`(${key}::date + interval ${literal(length)} - interval '1 day')::date`;
const romanQuarter = (key: SQL) => sql`(array['I', 'II', 'III', 'IV'])[extract(quarter from ${key}::date)::integer]`;

/** Periods of flows are keyed by their first day, plan periods by their first year. */
const periodOf = {
  PLAN_PERIOD: {
    from: (key: SQL) => sql`make_date(${key}, 1, 1)`,
    to: (key: SQL) => sql`make_date(${planPeriodEnd(key)}, 12, 31)`,
    vi: (_: SQL, code: SQL) => sql`'Giai đoạn ' || ${code}`,
  },
  FLOW_YEAR: {
    from: day,
    to: (key: SQL) => lastDay(key, '1 year'),
    vi: (_: SQL, code: SQL) => sql`'Năm ' || ${code}`,
  },
  FLOW_QUARTER: {
    from: day,
    to: (key: SQL) => lastDay(key, '3 months'),
    vi: (key: SQL) => sql`'Quý ' || ${romanQuarter(key)} || '/' || to_char(${key}::date, 'YYYY')`,
  },
  FLOW_MONTH: {
    from: day,
    to: (key: SQL) => lastDay(key, '1 month'),
    vi: (key: SQL) => sql`'Tháng ' || to_char(${key}::date, 'FMMM/YYYY')`,
  },
};
const period = ({ name }: BucketRow) => periodOf[name as keyof typeof periodOf] ?? periodOf.FLOW_YEAR;

export const PeriodBucket = bucketType(
  'PeriodBucket',
  'A plan period, or a year, quarter or month in which money moved. UNKNOWN holds flows without a day and proposals without flows.',
  (bucket, lang) => (lang.choose() === 'VI' ? period(bucket).vi(bucket.key, bucket.code) : bucket.code),
  (t) => ({
    from: t.leaf({
      type: 'Date',
      nullable: true,
      description: 'Its first day; null unless the state is VALUE.',
      sql: (bucket: BucketRow) => period(bucket).from(bucket.key),
    }),
    to: t.leaf({
      type: 'Date',
      nullable: true,
      description: 'Its last day; null unless the state is VALUE.',
      sql: (bucket: BucketRow) => period(bucket).to(bucket.key),
    }),
  }),
);

/** The bucket of a dimension that was not grouped: nothing of it is read. */
export const noBucket: BucketRow = { key: sql`null`, state: sql`null::text`, code: sql`null::text`, name: '' };
