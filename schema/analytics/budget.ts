import type { InputFieldMap, ObjectRef } from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import { keyName, stateName } from '@khuyencong/drizzle/analytics/aggregate.ts';
import type { DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { codeName } from '@khuyencong/drizzle/analytics/groups.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import type { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { literal } from '../compile/json-text.ts';
import { PageInfo, pageOf } from '../connection.ts';
import { presentRelease, Release } from '../dataset/dataset.ts';
import { filterInput } from '../filter-input.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import {
  ActivityBucket,
  FundingSourceBucket,
  noBucket,
  PlaceBucket,
  PlanYearBucket,
  ProgrammeLevelBucket,
  type BucketRow,
} from './bucket.ts';
import { Coverage, coverageRows } from './coverage.ts';
import { BudgetFigures } from './figures.ts';
import { BudgetGrouping, BudgetPlaceLevel } from './grouping.ts';
import { mostRows, Question, standardRows, type Group } from './question.ts';

const RowKind = builder.enumType('RowKind', {
  description: 'What a row adds up.',
  values: {
    GROUP: { description: 'One group.' },
    SUBTOTAL: { description: 'Groups that share their leading keys.' },
    GRAND_TOTAL: { description: 'All groups.' },
    OTHERS: { description: 'The groups behind the first few.' },
  } as const,
});

/** The bucket of a group in the last of these dimensions that was grouped. */
function bucketOf({ question }: Group, names: readonly DimensionName[]): BucketRow | undefined {
  const index = question.groupings.findLastIndex((name) => names.includes(name));
  if (index === -1) return undefined;
  const column = (name: SQL) => sql`${question.group}.${name}`;
  return { key: column(keyName(index)), state: column(stateName(index)), code: column(codeName(index)) };
}

/** A key's bucket; null when its dimension was not grouped. */
function bucketField<Args extends InputFieldMap>(
  t: any,
  type: ObjectRef<any, BucketRow>,
  description: string,
  dimensionsOf: (inputs: Inputs) => readonly DimensionName[],
  args?: Args,
) {
  return t.one({
    type,
    nullable: true,
    description: `${description} Null when it was not grouped by.`,
    ...(args && { args }),
    rows: (group: Group, inputs: Inputs, compilation: Compilation): Rows<BucketRow> => {
      const alias = compilation.aliasName();
      const bucket = bucketOf(group, dimensionsOf(inputs));
      const from = sql`(select) ${sql.identifier(alias)}`;
      return { row: bucket ?? noBucket, alias, from, where: bucket ? undefined : sql`false` };
    },
  });
}

const BudgetKey = builder.objectRef<Group>('BudgetKey').implement({
  description: 'What a row is about: a bucket for each grouping.',
  fields: (t) => ({
    planYear: bucketField(t, PlanYearBucket, 'The plan year.', () => ['PLAN_YEAR']),
    programmeLevel: bucketField(t, ProgrammeLevelBucket, 'The programme level.', () => ['PROGRAMME_LEVEL']),
    activity: bucketField(t, ActivityBucket, 'The content.', () => ['ACTIVITY']),
    fundingSource: bucketField(t, FundingSourceBucket, 'The funding source.', () => ['FUNDING_SOURCE']),
    place: bucketField(
      t,
      PlaceBucket,
      'The place.',
      ({ level }) => (level!.isSet ? [level!.choose<'PROVINCE' | 'DISTRICT'>()] : ['PROVINCE', 'DISTRICT']),
      {
        level: t.arg({
          type: BudgetPlaceLevel,
          description: 'Which level, when both were grouped; the later grouping unless given.',
        }),
      },
    ),
  }),
});

const BudgetRow = builder.objectRef<Group>('BudgetRow').implement({
  description: 'A group with its figures.',
  fields: (t) => ({
    kind: t.leaf({
      type: RowKind,
      nullable: false,
      description: 'What the row adds up; GROUP in every row that this version answers.',
      sql: () => literal('GROUP'),
    }),
    depth: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many of the groupings the row has a key of its own in.',
      sql: ({ question }) => sql`${question.groupings.length}::integer`,
    }),
    key: t.embed({ type: BudgetKey, description: 'What the row is about.', row: (group) => group }),
    figures: t.embed({ type: BudgetFigures, description: 'Its figures.', row: ({ figures }) => figures }),
    proposals: pageOf(t, proposalEntity, {
      description:
        "The proposals behind the row: those that meet the budget's filter and fall under its keys. `totalCount` is `figures.proposals`.",
      of: (row: typeof proposal, { question }: Group) => question.behind(row),
    }),
  }),
});

const BudgetResult = builder.objectRef<Question>('BudgetResult').implement({
  description: 'Money by groups, and as a whole.',
  fields: (t) => ({
    rows: t.many({
      type: BudgetRow,
      description:
        'The groups of the page, ordered by their keys in the order of the groupings; SEVERAL and UNKNOWN come behind values. Empty without groupings.',
      rows: (question) => question.groups(),
    }),
    rowCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many groups there are on all pages.',
      sql: (question) => question.groupCount(),
    }),
    pageInfo: t.embed({
      type: PageInfo,
      description: 'Where the page lies among the groups.',
      row: (question) => question.pageBounds(),
    }),
    total: t.one({
      type: BudgetFigures,
      nullable: false,
      description: 'The figures of all proposals that meet the filter, whatever the groupings and the page.',
      rows: (question) => question.total(),
    }),
    coverage: t.one({
      type: Coverage,
      nullable: false,
      description: 'What the answer rests on, and what it leaves out.',
      rows: ({ scope }, _inputs, compilation) => coverageRows(compilation, scope),
    }),
    release: t.one({
      type: Release,
      nullable: true,
      description: 'The state of the data set that it was computed from; null before the first import.',
      rows: (_question, _inputs, compilation) => presentRelease(compilation),
    }),
  }),
});

builder.queryFields((t) => ({
  budget: t.one({
    type: BudgetResult,
    nullable: false,
    description:
      'Money by plan year, level, content, funding source and place, exact. The arguments alone fix the arithmetic; what is selected never changes a number.',
    args: {
      where: t.arg({
        type: filterInput(proposalFilter),
        description: 'The proposals to count; the filter of `proposals`.',
      }),
      by: t.arg({
        type: [BudgetGrouping],
        required: true,
        defaultValue: [],
        description: 'What to group by, outermost first: at most 4, each once. Without any there is only `total`.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: standardRows,
        description: `How many rows a page, at most ${mostRows}.`,
      }),
      after: t.arg.string({ description: 'Begin behind this cursor, an `endCursor` of the same question.' }),
    },
    rows: (_root, inputs, compilation) => {
      const question = new Question(compilation, inputs);
      const alias = compilation.aliasName();
      return { row: question, alias, from: sql`(select) ${sql.identifier(alias)}`, with: () => question.with() };
    },
  }),
}));
