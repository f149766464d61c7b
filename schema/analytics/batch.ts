import { and, eq, sql, type SQL } from 'drizzle-orm';
import { amount, proposal, reportedFigure } from '@khuyencong/drizzle/tables/index.ts';
import {
  codeList,
  sourcesOf,
  type BudgetStageCode,
  type FundingSourceCode,
} from '@khuyencong/drizzle/analytics/slice.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { pageOf } from '../connection.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { ReportedFigure } from '../source/source.ts';
import type { Question } from './question.ts';

const all = sourcesOf();
const city: FundingSourceCode[] = ['PROVINCIAL_BUDGET'];

/** Whose money a printed total of a plan is of. */
const sourcesOfMetric: Readonly<Record<string, readonly FundingSourceCode[]>> = {
  total_cost: all,
  state_support: sourcesOf('STATE'),
  city_budget_support: city,
  non_city_funds: all.filter((code) => !city.includes(code)),
};

const BatchState = builder.enumType('BatchState', {
  description: 'How a printed total and its items stand to each other.',
  values: {
    CONSISTENT: { description: 'The sum of the items lies in the printed interval.' },
    REMAINDER: { description: 'The items are less: the rest of the total is not itemised.' },
    CONFLICT: { description: 'The items are more than the printed words allow.' },
  } as const,
});

export interface BatchRow {
  readonly figure: SQL;
  readonly items: SQL;
  readonly count: SQL;
  readonly state: SQL;
  readonly least: SQL;
  readonly most: SQL;
}

/** Whether a proposal belongs to the plan that a figure is said of. */
export const ofPlan = (row: typeof proposal, figure: typeof reportedFigure): SQL =>
  and(
    eq(row.planYear, figure.planYear),
    eq(row.programmeLevel, figure.programmeLevel),
    eq(row.provinceId, figure.provinceId),
  )!;

export const BudgetBatch = builder.objectRef<BatchRow>('BudgetBatch').implement({
  description:
    'A total that a source prints of a whole plan, beside the sum of its proposals. The two are never added: sums count the proposals alone.',
  fields: (t) => ({
    figure: t.one({
      type: ReportedFigure,
      nullable: false,
      description: 'The total, as printed.',
      rows: ({ figure }, _inputs, compilation) => {
        const rows = compilation.rows(reportedFigure);
        return { ...rows, where: eq(rows.row.id, figure) };
      },
    }),
    items: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'What the proposals of the plan have together, of the same sources; null when nothing is known.',
      sql: ({ items }) => items,
    }),
    itemCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals of the plan are known.',
      sql: ({ count }) => count,
    }),
    state: t.leaf({
      type: BatchState,
      nullable: false,
      description: 'How they stand to each other.',
      sql: ({ state }) => state,
    }),
    notItemised: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'At least so much of the total is in no proposal: 0 when consistent; null in a conflict.',
      sql: ({ state, least, items }) =>
        sql`case ${state} when 'CONSISTENT' then 0 when 'REMAINDER' then ${least} - coalesce(${items}, 0) end`,
    }),
    excess: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'By at least so much the proposals are more than the total; null without a conflict.',
      sql: ({ state, most, items }) => sql`case ${state} when 'CONFLICT' then ${items} - ${most} end`,
    }),
    proposals: pageOf(t, proposalEntity, {
      description: 'The proposals of the plan.',
      of: (row: typeof proposal, { figure }: BatchRow) =>
        sql`exists (select from ${reportedFigure} where ${eq(reportedFigure.id, figure)} and ${ofPlan(row, reportedFigure)})`,
    }),
  }),
});

/** The printed totals of plans that proposals of the question belong to; at most one row a figure. */
export function batchRows(question: Question, stage: BudgetStageCode, compilation: Compilation): Rows<BatchRow> {
  const figure = compilation.rows(reportedFigure);
  const items = compilation.rows(proposal);
  const alias = compilation.aliasName();
  const item = sql`${sql.identifier(alias)}`;
  const { row } = figure;
  const ofSources = Object.entries(sourcesOfMetric).map(
    ([metric, sources]) => sql`when ${codeList([metric])} then ${amount.fundingSource} in (${codeList(sources)})`,
  );
  const sum = sql`(select sum(${amount.amountVnd}) from ${items.from as SQL} join ${amount} on ${eq(amount.proposalId, items.row.id)} where ${ofPlan(items.row, row)} and not ${amount.superseded} and ${amount.stage} = ${codeList([stage])} and case ${row.metric} ${sql.join(ofSources, sql` `)} end)`;
  const count = sql`(select count(*) from ${items.from as SQL} where ${ofPlan(items.row, row)})`;
  const cells = question.wholeCells;
  const asked = cells ?? question.scope;
  const isAsked = sql`exists (select from ${asked} asked where asked.plan_year = ${row.planYear} and asked.programme_level = ${row.programmeLevel} and asked.province_id = ${row.provinceId})`;
  const metrics = codeList(Object.keys(sourcesOfMetric));
  if (!cells) question.written(sql`${question.facts.provinceId}`);
  const figures = sql`select ${row.id} as id, ${row.code} as code, coalesce(${row.valueMin}, 0) as least, ${row.valueBelow} - 1 as most, ${sum} as items, ${count} as itemised from ${figure.from as SQL} where ${row.unit} = 'VND' and ${row.proposalId} is null and ${row.metric} in (${metrics}) and ${isAsked}`;
  return {
    row: {
      figure: sql`${item}.id`,
      items: sql`${item}.items`,
      count: sql`${item}.itemised`,
      state: sql`case when coalesce(${item}.items, 0) < ${item}.least then 'REMAINDER' when ${item}.items > ${item}.most then 'CONFLICT' else 'CONSISTENT' end`,
      least: sql`${item}.least`,
      most: sql`${item}.most`,
    },
    alias,
    from: sql`(${figures}) ${item}`,
    orderBy: [sql`${item}.code`],
  };
}
