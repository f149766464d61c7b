import { sql } from 'drizzle-orm';
import type { TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import type { proposal, reportedFigure, statement } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import { PageInfo, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { presentRelease, Release } from '../dataset/dataset.ts';
import { filterInput } from '../filter-input.ts';
import { Boundaries } from '../place/place.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { reportedFigureEntity } from '../source/source.ts';
import { statementEntity } from '../statement/statement.ts';
import { BudgetKey } from './budget-key.ts';
import { BudgetChange } from './change.ts';
import { Comparison, DayWindow } from './comparison.ts';
import { budgetCost } from './cost.ts';
import { Coverage, coverageRows } from './coverage.ts';
import { BudgetFigures } from './figures.ts';
import { BudgetGrouping, mostEdges, mostGroupings } from './grouping.ts';
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
