import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { activity, place } from '@khuyencong/drizzle/tables/index.ts';
import { fundingSources, programmeLevels } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Activity } from '../activity/activity.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Input } from '../compile/input.ts';
import { FundingSource, ProgrammeLevel } from '../enums.ts';
import { languageArgument, nameLabel, termLabel } from '../label.ts';
import { Place, placeLabel } from '../place/place.ts';

/** A group's key in one dimension, while it is compiled. */
export interface BucketRow {
  readonly key: SQL;
  readonly state: SQL;
  readonly code: SQL;
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

/** The bucket of a dimension that was not grouped: nothing of it is read. */
export const noBucket: BucketRow = { key: sql`null`, state: sql`null::text`, code: sql`null::text` };
