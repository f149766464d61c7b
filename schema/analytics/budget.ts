import type { InputFieldMap, ObjectRef } from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import { codeName } from '@khuyencong/drizzle/analytics/labelled.ts';
import type { TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';
import { keyName, stateName } from '@khuyencong/drizzle/analytics/units.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import type { proposal, reportedFigure, statement } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { PageInfo, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { presentRelease, Release } from '../dataset/dataset.ts';
import { filterInput } from '../filter-input.ts';
import { Boundaries } from '../place/place.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import {
  ActivityBucket,
  ActivitySubtypeBucket,
  BandBucket,
  BeneficiaryBucket,
  EligibilityCategoryBucket,
  FundingSourceBucket,
  GroupingBucket,
  IndicatorBucket,
  noBucket,
  OrganisationBucket,
  PayerBucket,
  PeriodBucket,
  PlaceBucket,
  PlanYearBucket,
  ProgrammeLevelBucket,
  ProvenanceBucket,
  SectorBucket,
  StatusBucket,
  type BucketRow,
} from './bucket.ts';
import { reportedFigureEntity } from '../source/source.ts';
import { statementEntity } from '../statement/statement.ts';
import { BudgetChange } from './change.ts';
import { Comparison, DayWindow } from './comparison.ts';
import { budgetCost } from './cost.ts';
import { Coverage, coverageRows } from './coverage.ts';
import { BudgetFigures } from './figures.ts';
import {
  BudgetGrouping,
  BudgetPlaceLevel,
  periods,
  TimeGrain,
  type GroupingName,
  mostEdges,
  mostGroupings,
} from './grouping.ts';
import { mostRows, standardRows } from './group-page.ts';
import { MeasureTest } from './measure-input.ts';
import { BudgetOrder } from './order-input.ts';
import { permalinkOf } from './permalink.ts';
import { BudgetPlan } from './plan.ts';
import { Question, type Group } from './question.ts';
import { mostColumns } from './table.ts';
import { TopGroups } from './top-input.ts';

const RowKind = builder.enumType('RowKind', {
  description: 'What a row adds up.',
  values: {
    GROUP: { description: 'One group.' },
    SUBTOTAL: { description: 'Groups that share some of their keys.' },
    GRAND_TOTAL: { description: 'All groups.' },
    OTHERS: { description: 'The groups behind the first few.' },
  } as const,
});

const TotalsKind = builder.enumType('TotalsMode', {
  description:
    'Which totals stand among the rows. They are computed from the facts, not from the groups that are shown.',
  values: {
    NONE: { description: 'None.' },
    GRAND: { description: 'One of all groups.' },
    ROLLUP: { description: 'One for each beginning of the keys, and of all groups.' },
    CUBE: { description: 'One for each choice of the keys, and of all groups: rows and columns of a table.' },
  } as const satisfies Record<TotalsMode, object>,
});

/** The bucket of a group in the last of these dimensions that was grouped. */
function bucketOf({ groups, name: group }: Group, names: readonly GroupingName[]): BucketRow | undefined {
  const index = groups.groupings.findLastIndex(({ name }) => names.includes(name));
  if (index === -1) return undefined;
  const column = (name: SQL) => sql`${group}.${name}`;
  const { name } = groups.groupings[index]!;
  return { key: column(keyName(index)), state: column(stateName(index)), code: column(codeName(index)), name };
}

/** A key's bucket; null when its dimension was not grouped. */
function bucketField<Args extends InputFieldMap>(
  t: any,
  type: ObjectRef<any, BucketRow>,
  description: string,
  dimensionsOf: (inputs: Inputs) => readonly GroupingName[],
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

const placeDimensions = {
  PROVINCE: ['PROVINCE', 'PROVINCE_TODAY'],
  DISTRICT: ['DISTRICT', 'DISTRICT_TOUCHED'],
} as const;

const BudgetKey = builder.objectRef<Group>('BudgetKey').implement({
  description: 'What a row is about: a bucket for each grouping.',
  fields: (t) => {
    const field = (type: ObjectRef<any, BucketRow>, description: string, name: GroupingName) =>
      bucketField(t, type, description, () => [name]);
    return {
      planYear: field(PlanYearBucket, 'The plan year.', 'PLAN_YEAR'),
      period: bucketField(
        t,
        PeriodBucket,
        'The period.',
        ({ grain }) => (grain!.isSet ? [periods[grain!.choose<keyof typeof periods>()]] : Object.values(periods)),
        {
          grain: t.arg({
            type: TimeGrain,
            description: 'How long, when several were grouped; the later grouping unless given.',
          }),
        },
      ),
      programmeLevel: field(ProgrammeLevelBucket, 'The programme level.', 'PROGRAMME_LEVEL'),
      activity: field(ActivityBucket, 'The content.', 'ACTIVITY'),
      activitySubtype: field(ActivitySubtypeBucket, 'The second level of the content.', 'ACTIVITY_SUBTYPE'),
      fundingSource: field(FundingSourceBucket, 'The funding source.', 'FUNDING_SOURCE'),
      payer: field(PayerBucket, 'Who pays.', 'PAYER'),
      place: bucketField(
        t,
        PlaceBucket,
        'The place.',
        ({ level, boundaries }) => {
          const levels = level!.isSet
            ? [level!.choose<keyof typeof placeDimensions>()]
            : (['PROVINCE', 'DISTRICT'] as const);
          const names = levels.flatMap((name): readonly GroupingName[] => placeDimensions[name]);
          if (!boundaries!.isSet) return names;
          const isCurrent = boundaries!.choose() === 'CURRENT';
          return names.filter((name) => (name === 'PROVINCE_TODAY') === isCurrent);
        },
        {
          level: t.arg({
            type: BudgetPlaceLevel,
            description: 'Which level, when both were grouped; the later grouping unless given.',
          }),
          boundaries: t.arg({
            type: Boundaries,
            description: 'In which boundaries, when provinces were grouped in both; the later grouping unless given.',
          }),
        },
      ),
      proposingOrganisation: field(OrganisationBucket, 'Who proposed it.', 'PROPOSING_ORGANISATION'),
      implementingOrganisation: field(OrganisationBucket, 'Who carries it out.', 'IMPLEMENTING_ORGANISATION'),
      beneficiary: field(BeneficiaryBucket, 'The beneficiary.', 'BENEFICIARY'),
      beneficiaryCategory: field(EligibilityCategoryBucket, 'The category of the beneficiary.', 'BENEFICIARY_CATEGORY'),
      sector: field(SectorBucket, 'The division of the beneficiary.', 'SECTOR'),
      status: field(StatusBucket, 'The present status.', 'STATUS'),
      statusOn: field(StatusBucket, 'The status at the end of the day of the grouping.', 'STATUS_ON'),
      grouping: field(GroupingBucket, 'How places and beneficiaries are bundled.', 'GROUPING'),
      provenance: field(ProvenanceBucket, 'Where the records are from.', 'PROVENANCE'),
      indicator: field(IndicatorBucket, 'What outputs are counted by.', 'INDICATOR'),
      band: field(BandBucket, 'The range of money.', 'BAND'),
    };
  },
});

/** The fields of whatever has keys and figures: a row, a cell, a column. */
const groupFields = (t: any, what: string) => ({
  key: t.embed({ type: BudgetKey, description: `What the ${what} is about.`, row: (group: Group) => group }),
  figures: t.embed({ type: BudgetFigures, description: 'Its figures.', row: ({ figures }: Group) => figures }),
  previous: t.embed({
    type: BudgetFigures,
    description:
      'The figures of the other side of the comparison under the same keys; null without a comparison. A group that it does not have counts no proposals and knows no money.',
    row: ({ previous, figures }: Group) => previous ?? figures,
    present: ({ previous }: Group) => (previous ? sql`true` : sql`false`),
  }),
  change: t.embed({
    type: BudgetChange,
    description: 'How the figures changed from the other side; null without a comparison.',
    row: ({ previous, figures }: Group) => ({ current: figures, previous: previous ?? figures }),
    present: ({ previous }: Group) => (previous ? sql`true` : sql`false`),
  }),
  proposals: pageOf(t, proposalEntity, {
    description: `The proposals behind the ${what}: those that meet the budget's filter and fall under its keys. \`totalCount\` is \`figures.proposals\`.`,
    of: (row: typeof proposal, group: Group) => group.question.behind(row, group),
  }),
  reportedFigures: pageOf(t, reportedFigureEntity, {
    description: `The figures that sources print of the proposals behind the ${what}, or of a plan that one of them belongs to: with text, source and day.`,
    of: (row: typeof reportedFigure, group: Group) => group.question.prints(row, group),
  }),
  statements: pageOf(t, statementEntity, {
    description: `What sources say of the proposals behind the ${what}, a statement at a time.`,
    of: (row: typeof statement, group: Group) => group.question.says(row, group),
  }),
});

const BudgetCell = builder.objectRef<Group>('BudgetCell').implement({
  description:
    'Where a row and a column of a table meet, or a column as a whole. A cell that no proposal falls into counts 0 and knows no money. Shares are those of a row, within the column.',
  fields: (t) => groupFields(t, 'cell'),
});

const BudgetRow = builder.objectRef<Group>('BudgetRow').implement({
  description: 'A group, or several together, with its figures.',
  fields: (t) => ({
    kind: t.leaf({
      type: RowKind,
      nullable: false,
      description: 'What the row adds up.',
      sql: ({ groups, name }) => groups.rows.kindOf(name),
    }),
    depth: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many of the groupings the row has a key of its own in.',
      sql: ({ groups, name }) => groups.rows.depthOf(name),
    }),
    ...groupFields(t, 'row'),
    cells: t.many({
      type: BudgetCell,
      cost: { listed: mostColumns },
      description: 'The row divided by `across`: a cell for each of `columns`, in their order. Empty without `across`.',
      rows: ({ question, name }) => question.cells(name),
    }),
  }),
});

const limits = {
  groupings: [mostGroupings, 'How many groupings a question may have.'],
  columns: [mostColumns, 'How many columns a table shows; `columnCount` says how many there are.'],
  rows: [mostRows, 'How many rows a page may have; more are reached by `after`.'],
  bandEdges: [mostEdges, 'How many edges bands may have.'],
} as const;

const BudgetLimits = builder.objectRef<Question>('BudgetLimits').implement({
  description: 'What bounds a question. Beyond it a question is refused; nothing is cut silently.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(limits).map(([name, [most, description]]) => [
        name,
        t.leaf({ type: 'Int', nullable: false, description, sql: () => sql.raw(String(most)) }),
      ]),
    ),
});

const BudgetResult = builder.objectRef<Question>('BudgetResult').implement({
  description: 'Money by groups, and as a whole.',
  fields: (t) => ({
    rows: t.many({
      type: BudgetRow,
      description:
        'The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings.',
      rows: (question) => question.groups(),
    }),
    columns: t.many({
      type: BudgetCell,
      cost: { listed: mostColumns },
      description: `The columns that \`across\` makes, in the order of their keys, each with its totals over all rows, hidden ones too. At most ${mostColumns}; empty without \`across\`.`,
      rows: (question) => question.columns(),
    }),
    columnCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many columns there are, with those that are not shown. The figures of rows count all.',
      sql: ({ table }) => table?.columnCount ?? sql`0`,
    }),
    rowCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many rows there are on all pages.',
      sql: ({ page }) => page.count(true),
    }),
    hiddenRowCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many groups `having` hides. Totals and shares count them.',
      sql: ({ page }) => page.count(false),
    }),
    pageInfo: t.embed({
      type: PageInfo,
      description: 'Where the page lies among the rows.',
      row: (question) => question.pageBounds,
    }),
    total: t.one({
      type: BudgetFigures,
      nullable: false,
      description: 'The figures of all proposals that meet the filter, whatever the groupings and the page.',
      rows: (question) => question.total(),
    }),
    previousTotal: t.one({
      type: BudgetFigures,
      nullable: true,
      description: 'The same of the other side of the comparison; null without one.',
      rows: (question) => question.previousTotal() ?? { ...question.total(), where: sql`false` },
    }),
    totalChange: t.one({
      type: BudgetChange,
      nullable: true,
      description: 'How the total changed from the other side of the comparison; null without one.',
      rows: (question) => {
        const change = question.totalChange();
        if (change) return change;
        const total = question.total();
        return { ...total, row: { current: total.row, previous: total.row }, where: sql`false` };
      },
    }),
    limits: t.embed({ type: BudgetLimits, description: 'What bounds the question.', row: (question) => question }),
    coverage: t.one({
      type: Coverage,
      nullable: false,
      description: 'What the answer rests on, and what it leaves out.',
      rows: (question, _inputs, compilation) => coverageRows(compilation, question),
    }),
    permalink: t.leaf({
      type: 'String',
      nullable: true,
      description:
        'An address that asks this whole request again, of the data of that day: quote `release` beside it. Null unless the server has a public address (`PUBLIC_URL`), and where the address would be longer than 8,000 characters.',
      sql: (_question, _inputs, compilation) =>
        sql`${compilation.bind(({ context }) => permalinkOf(context as Context))}::text`,
    }),
    plan: t.one({
      type: BudgetPlan,
      nullable: false,
      description: 'Where the figures are read from.',
      rows: (question) => question.plan(),
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
    cost: budgetCost,
    description:
      'Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page.',
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
      across: t.arg({
        type: BudgetGrouping,
        description:
          'What to divide rows by, into the columns of a table: `columns` are their heads and totals, `cells` of a row its parts. Counts among the 4 groupings.',
      }),
      totals: t.arg({
        type: TotalsKind,
        required: true,
        defaultValue: 'NONE',
        description: 'Which totals stand among the rows.',
      }),
      having: t.arg({
        type: [MeasureTest],
        description: 'Shows only the groups that meet all of these; totals and shares stay.',
      }),
      top: t.arg({ type: TopGroups, description: 'Shows only the first groups, the rest as one row OTHERS.' }),
      orderBy: t.arg({
        type: [BudgetOrder],
        description: 'Terms of the order, the first decides first; keys at last.',
      }),
      compare: t.arg({ type: Comparison, description: 'What to compare with.' }),
      flowDays: t.arg({ type: DayWindow, description: 'Counts only flows of these days; stage amounts carry none.' }),
      fillPeriods: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Shows periods that nothing falls into: between the first and the last that something does, or those of `flowDays`, which then lie between 1990 and 2100.',
      }),
      boundaries: t.arg({
        type: Boundaries,
        required: true,
        defaultValue: 'AS_REPORTED',
        description: 'The boundaries of provinces, where a grouping names none. Districts stay as they were.',
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
