import { eq, sql, type SQL } from 'drizzle-orm';
import { amount, proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { literal } from '../compile/json-text.ts';
import { languageArgument } from '../label.ts';
import { CoverageNote, notes } from './note.ts';
import type { Question } from './question.ts';

const LeftOutReason = builder.enumType('LeftOutReason', {
  description: 'Why a recorded amount is in no sum.',
  values: {
    SUPERSEDED: { description: 'A later amount replaced it.' },
    NO_AMOUNT: { description: 'It is known who pays, but not how much.' },
  } as const,
});

interface LeftOutRow {
  readonly reason: SQL;
  readonly amounts: SQL;
}

const LeftOut = builder.objectRef<LeftOutRow>('LeftOut').implement({
  description: 'Amounts that are in no sum, for one reason.',
  fields: (t) => ({
    reason: t.leaf({ type: LeftOutReason, nullable: false, description: 'The reason.', sql: (row) => row.reason }),
    amounts: t.leaf({ type: 'Int', nullable: false, description: 'How many amounts.', sql: (row) => row.amounts }),
  }),
});

/** The columns of the counts below. */
interface CoverageRow {
  readonly proposals: SQL;
  readonly illustrative: SQL;
  readonly levels: SQL;
  readonly used: SQL;
  readonly approximate: SQL;
  readonly superseded: SQL;
  readonly unknown: SQL;
}

const count = (description: string, column: (row: CoverageRow) => SQL) => (t: any) =>
  t.leaf({ type: 'Int', nullable: false, description, sql: column });

export const Coverage = builder.objectRef<CoverageRow>('Coverage').implement({
  description:
    'What an answer rests on: the proposals that meet its filter and all their amounts, at every stage and whichever figures were asked.',
  fields: (t) => ({
    proposals: count('How many proposals meet the filter.', (row) => row.proposals)(t),
    illustrative: count('How many of them are invented.', (row) => row.illustrative)(t),
    amounts: count('How many known amounts in force they have, over all stages.', (row) => row.used)(t),
    approximate: count('How many of these are stated as "over", "about" and the like.', (row) => row.approximate)(t),
    leftOut: t.many({
      type: LeftOut,
      description: 'The amounts that are in no sum, by reason; a reason that no amount has is not listed.',
      rows: ({ superseded, unknown }, _inputs, compilation) => {
        const alias = compilation.aliasName();
        const item = sql.identifier(alias);
        return {
          row: { reason: sql`${item}.reason`, amounts: sql`${item}.amounts` },
          alias,
          from: sql`(values (1, 'SUPERSEDED', ${superseded}), (2, 'NO_AMOUNT', ${unknown})) ${item}(n, reason, amounts)`,
          where: sql`${item}.amounts > 0`,
          orderBy: [sql`${item}.n`],
        };
      },
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
    illustrative: ' %s đề án là dữ liệu minh họa.',
    levels: ' Gồm cả khuyến công quốc gia và địa phương.',
  },
  EN: {
    basis: 'Proposals: %s. Known amounts: %s.',
    approximate: ' Of these only approximate: %s.',
    superseded: ' Left out, replaced by a later amount: %s.',
    unknown: ' Left out, amount not known: %s.',
    illustrative: ' Illustrative proposals: %s.',
    levels: ' National and local money together.',
  },
};

function sentence(row: CoverageRow, texts: (typeof sentences)['VI']): SQL {
  const optional = (number: SQL, text: string) =>
    sql`case when ${number} > 0 then format(${literal(text)}, ${number}) else '' end`;
  return sql`(${sql.join(
    [
      sql`format(${literal(texts.basis)}, ${row.proposals}, ${row.used})`,
      optional(row.approximate, texts.approximate),
      optional(row.superseded, texts.superseded),
      optional(row.unknown, texts.unknown),
      optional(row.illustrative, texts.illustrative),
      sql`case when ${row.levels} > 1 then ${literal(texts.levels)} else '' end`,
    ],
    sql` || `,
  )})`;
}

/** The counts over the proposals of `scope` and their amounts; always one row. */
export function coverageRows(compilation: Compilation, { scope }: Question): Rows<CoverageRow> {
  const proposals = compilation.aliasName();
  const amounts = compilation.aliasName();
  const { row, from } = compilation.rows(amount);
  const own = compilation.rows(proposal);
  const inForce = sql`not ${row.superseded} and ${row.amountVnd} is not null`;
  const ofProposals = sql`(select count(*) as proposals, count(*) filter (where provenance = 'ILLUSTRATIVE') as illustrative, count(distinct programme_level) as levels from ${scope}) ${sql.identifier(proposals)}`;
  const ofAmounts = sql`(select count(*) filter (where ${inForce}) as used, count(*) filter (where ${inForce} and ${row.qualifier} <> 'EXACT') as approximate, count(*) filter (where ${row.superseded}) as superseded, count(*) filter (where not ${row.superseded} and ${row.amountVnd} is null) as unknown from ${scope} ${sql.identifier(own.alias)} join ${from as SQL} on ${eq(row.proposalId, own.row.id)}) ${sql.identifier(amounts)}`;
  const column = (alias: string, name: string) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`;
  return {
    row: {
      proposals: column(proposals, 'proposals'),
      illustrative: column(proposals, 'illustrative'),
      levels: column(proposals, 'levels'),
      used: column(amounts, 'used'),
      approximate: column(amounts, 'approximate'),
      superseded: column(amounts, 'superseded'),
      unknown: column(amounts, 'unknown'),
    },
    alias: proposals,
    from: sql`${ofProposals} cross join ${ofAmounts}`,
  };
}
