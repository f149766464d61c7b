import { eq, sql, type SQL } from 'drizzle-orm';
import { amountCounts } from '@khuyencong/drizzle/analytics/coverage-counts.ts';
import { withinWindow } from '@khuyencong/drizzle/analytics/facts.ts';
import { amount, proposal } from '@khuyencong/drizzle/tables/index.ts';
import type { BudgetStageCode } from '@khuyencong/drizzle/analytics/slice.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { literal } from '../compile/json-text.ts';
import { BudgetStage } from '../enums.ts';
import { languageArgument } from '../label.ts';
import { batchRows, BudgetBatch } from './batch.ts';
import { CoverageGap, gapRows } from './gap.ts';
import { CoverageNote, notes } from './note.ts';
import type { Question } from './question.ts';

const LeftOutReason = builder.enumType('LeftOutReason', {
  description: 'Why something recorded is in no sum.',
  values: {
    SUPERSEDED: { description: 'A later amount replaced it.' },
    NO_AMOUNT: { description: 'It is known who pays, but not how much.' },
    NO_DAY: { description: 'A flow without a day: in no period, and in no sum when `flowDays` are given.' },
    BATCH_ITEMISED: { description: 'A total that a source prints of a plan: its proposals count instead.' },
  } as const,
});

interface LeftOutRow {
  readonly reason: SQL;
  readonly amounts: SQL;
}

const LeftOut = builder.objectRef<LeftOutRow>('LeftOut').implement({
  description: 'What is in no sum for one reason.',
  fields: (t) => ({
    reason: t.leaf({ type: LeftOutReason, nullable: false, description: 'The reason.', sql: (row) => row.reason }),
    amounts: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many amounts, flows or printed totals.',
      sql: (row) => row.amounts,
    }),
  }),
});

/** The counts below; those behind functions cost a query of their own. */
interface CoverageRow {
  readonly question: Question;
  readonly proposals: SQL;
  readonly illustrative: SQL;
  readonly levels: SQL;
  readonly used: () => SQL;
  readonly approximate: () => SQL;
  readonly superseded: () => SQL;
  readonly unknown: () => SQL;
  readonly flows: () => SQL;
  readonly undated: () => SQL;
  readonly itemised: () => SQL;
}

const count = (description: string, column: (row: CoverageRow) => SQL) => (t: any) =>
  t.leaf({ type: 'Int', nullable: false, description, sql: column });

export const Coverage = builder.objectRef<CoverageRow>('Coverage').implement({
  description:
    'What an answer rests on: the proposals that meet its filter and all their amounts, at every stage and whichever figures were asked.',
  fields: (t) => ({
    proposals: count('How many proposals meet the filter.', (row) => row.proposals)(t),
    illustrative: count('How many of them are invented.', (row) => row.illustrative)(t),
    amounts: count('How many known amounts in force they have, over all stages.', (row) => row.used())(t),
    approximate: count('How many of these are stated as "over", "about" and the like.', (row) => row.approximate())(t),
    flows: count('How many dated flows count.', (row) => row.flows())(t),
    leftOut: t.many({
      type: LeftOut,
      description: 'What is in no sum, by reason; a reason that nothing has is not listed.',
      rows: ({ superseded, unknown, undated, itemised }, _inputs, compilation) => {
        const alias = compilation.aliasName();
        const item = sql.identifier(alias);
        return {
          row: { reason: sql`${item}.reason`, amounts: sql`${item}.amounts` },
          alias,
          from: sql`(values (1, 'SUPERSEDED', ${superseded()}), (2, 'NO_AMOUNT', ${unknown()}), (3, 'NO_DAY', ${undated()}), (4, 'BATCH_ITEMISED', ${itemised()})) ${item}(n, reason, amounts)`,
          where: sql`${item}.amounts > 0`,
          orderBy: [sql`${item}.n`],
        };
      },
    }),
    gaps: t.many({
      type: CoverageGap,
      description: 'How many of the proposals lack what, with these proposals.',
      rows: ({ question }, _inputs, compilation) => gapRows(question, compilation),
    }),
    batches: t.many({
      type: BudgetBatch,
      description:
        'Totals that sources print of the plans that the proposals belong to, beside the sums of all proposals of these plans.',
      args: {
        stage: t.arg({
          type: BudgetStage,
          required: true,
          defaultValue: 'REGISTERED',
          description: 'The stage that the totals are set beside.',
        }),
      },
      rows: ({ question }, { stage }, compilation) => batchRows(question, stage.choose<BudgetStageCode>(), compilation),
    }),
    notes: t.leaf({
      type: t.listRef(CoverageNote) as any,
      nullable: false,
      form: 'bare',
      description: 'What to know before a figure of the answer is quoted.',
      sql: ({ levels, illustrative }) =>
        notes({ LEVELS_COMBINED: sql`${levels} > 1`, ILLUSTRATIVE: sql`${illustrative} > 0` }),
    }),
    label: t.leaf({
      type: 'String',
      nullable: false,
      description: 'All this in a few words.',
      args: languageArgument(t),
      sql: (row, { lang }) => sentence(row, sentences[lang.choose<'VI' | 'EN'>()]),
    }),
  }),
});

/** `%s` stands for a number; each part but the first is said only when its number is not 0. */
const sentences = {
  VI: {
    basis: '%s đề án, %s khoản kinh phí đã biết.',
    approximate: ' %s khoản chỉ biết gần đúng.',
    superseded: ' Không tính %s khoản đã được thay thế.',
    unknown: ' Không tính %s khoản chưa rõ số tiền.',
    undated: ' %s lần chi chưa rõ ngày.',
    itemised: ' %s tổng số công bố không cộng thêm vào các đề án.',
    illustrative: ' %s đề án là dữ liệu minh họa.',
    levels: ' Gồm cả khuyến công quốc gia và địa phương.',
  },
  EN: {
    basis: 'Proposals: %s. Known amounts: %s.',
    approximate: ' Of these only approximate: %s.',
    superseded: ' Left out, replaced by a later amount: %s.',
    unknown: ' Left out, amount not known: %s.',
    undated: ' Flows without a day: %s.',
    itemised: ' Printed totals not added to their proposals: %s.',
    illustrative: ' Illustrative proposals: %s.',
    levels: ' National and local money together.',
  },
};

function sentence(row: CoverageRow, texts: (typeof sentences)['VI']): SQL {
  const optional = (number: SQL, text: string) =>
    sql`case when ${number} > 0 then format(${literal(text)}, ${number}) else '' end`;
  return sql`(${sql.join(
    [
      sql`format(${literal(texts.basis)}, ${row.proposals}, ${row.used()})`,
      optional(row.approximate(), texts.approximate),
      optional(row.superseded(), texts.superseded),
      optional(row.unknown(), texts.unknown),
      optional(row.undated(), texts.undated),
      optional(row.itemised(), texts.itemised),
      optional(row.illustrative, texts.illustrative),
      sql`case when ${row.levels} > 1 then ${literal(texts.levels)} else '' end`,
    ],
    sql` || `,
  )})`;
}

/**
 * The counts over the proposals of a question and their money, as far as they are asked for; always one row. They are read
 * from the roll-ups where these tell the filter.
 */
export function coverageRows(compilation: Compilation, question: Question): Rows<CoverageRow> {
  const ofProposals = compilation.aliasName();
  const asked = new Map<string, SQL>();
  /** A column of a query that is written only when one of its columns is read. */
  const columnsOf = (query: () => SQL) => {
    const alias = compilation.aliasName();
    return (name: string): SQL => {
      if (!asked.has(alias)) asked.set(alias, query());
      return column(alias, name);
    };
  };
  const { wholeCells: cells } = question;
  const { from: firstDay, to: lastDay } = question.window;
  const hasDays = firstDay !== undefined || lastDay !== undefined;
  const ofCells = (name: string) => column(ofProposals, name);
  const ofAmounts = cells ? ofCells : columnsOf(() => countsOfAmounts(compilation, question));
  const ofFlows =
    cells && !hasDays
      ? ofCells
      : columnsOf(() => {
          question.note('coverage', cells ? ['flowDays'] : []);
          return flowCounts(question);
        });
  const ofBatches = columnsOf(() => {
    const { from } = batchRows(question, 'REGISTERED', compilation);
    return sql`select count(*) filter (where itemised > 0) as itemised from ${from as SQL}`;
  });
  question.note('coverage', cells ? [] : ['where']);
  return {
    row: {
      question,
      proposals: column(ofProposals, 'proposals'),
      illustrative: column(ofProposals, 'illustrative'),
      levels: column(ofProposals, 'levels'),
      used: () => ofAmounts('used'),
      approximate: () => ofAmounts('approximate'),
      superseded: () => ofAmounts('superseded'),
      unknown: () => ofAmounts('unknown'),
      flows: () => ofFlows('counted'),
      undated: () => ofFlows('undated'),
      itemised: () => ofBatches('itemised'),
    },
    alias: ofProposals,
    from: () => {
      const joined = [...asked].map(([alias, query]) => sql` cross join (${query}) ${sql.identifier(alias)}`);
      const first = cells ? countsOfCells(cells) : countsOfProposals(question);
      return sql`(${first}) ${sql.identifier(ofProposals)}${sql.join(joined)}`;
    },
  };
}

const countsOfProposals = ({ scope }: Question): SQL =>
  sql`select count(*) as proposals, count(*) filter (where provenance = 'ILLUSTRATIVE') as illustrative, count(distinct programme_level) as levels from ${scope}`;

/** The same, and the counts of amounts and flows, from cells. */
function countsOfCells(cells: SQL): SQL {
  const added = {
    used: 'used_amounts',
    approximate: 'approximate_amounts',
    superseded: 'superseded_amounts',
    unknown: 'unknown_amounts',
    counted: 'flows',
    undated: 'undated_flows',
  };
  const sums = Object.entries(added).map(
    ([name, counted]) => sql`coalesce(sum(${sql.identifier(counted)}), 0) as ${sql.identifier(name)}`,
  );
  return sql`select coalesce(sum(proposals), 0) as proposals, coalesce(sum(proposals) filter (where provenance = 'ILLUSTRATIVE'), 0) as illustrative, count(distinct programme_level) as levels, ${sql.join(sums, sql`, `)} from ${cells} cell`;
}

const column = (alias: string, name: string): SQL => sql`${sql.identifier(alias)}.${sql.identifier(name)}`;

function countsOfAmounts(compilation: Compilation, { scope }: Question): SQL {
  const { row, from } = compilation.rows(amount);
  const own = compilation.rows(proposal);
  const counts = Object.entries(amountCounts(row)).map(([name, count]) => sql`${count} as ${sql.identifier(name)}`);
  return sql`select ${sql.join(counts, sql`, `)} from ${scope} ${sql.identifier(own.alias)} join ${from as SQL} on ${eq(row.proposalId, own.row.id)}`;
}

function flowCounts({ scope, window }: Question): SQL {
  return sql`select count(*) filter (where ${withinWindow(sql`occurred_on`, window)}) as counted, count(*) filter (where occurred_on is null) as undated from flow where proposal_id in (select id from ${scope})`;
}
