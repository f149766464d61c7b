import { and, eq, isNotNull, isNull, not, sql, type SQL } from 'drizzle-orm';
import { amount, flow, participation, proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { pageOf } from '../connection.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import type { Question } from './question.ts';

type Row = typeof proposal;

const none = (table: typeof amount | typeof flow | typeof participation, condition: SQL | undefined): SQL =>
  sql`not exists (select from ${table} where ${condition})`;

/** What may not be known of a proposal, and when it is not. */
const gaps = {
  AMOUNT: {
    description: 'No amount in force is known, at any stage.',
    lacks: (row: Row) =>
      none(amount, and(eq(amount.proposalId, row.id), not(amount.superseded), isNotNull(amount.amountVnd))),
  },
  DAY: {
    description: 'No day is known: none is planned, no event and no flow has one.',
    lacks: (row: Row) =>
      and(
        isNull(row.plannedStart),
        isNull(row.plannedEnd),
        isNull(row.statusSince),
        none(flow, and(eq(flow.proposalId, row.id), isNotNull(flow.occurredOn))),
      )!,
  },
  PLACE: {
    description: 'No place of implementation is known.',
    lacks: (row: Row) => sql`${row.districtState} = 'UNKNOWN'`,
  },
  BENEFICIARY: {
    description: 'No establishment is named that takes part; courses and broadcasts often name none.',
    lacks: (row: Row) => none(participation, eq(participation.proposalId, row.id)),
  },
} as const;

const CoverageField = builder.enumType('CoverageField', {
  description: 'What may not be known of a proposal.',
  values: Object.fromEntries(
    Object.entries(gaps).map(([name, { description }]) => [name, { description }]),
  ) as unknown as Record<keyof typeof gaps, { description: string }>,
});

export interface GapRow {
  readonly question: Question;
  readonly field: SQL;
  readonly count: SQL;
}

export const CoverageGap = builder.objectRef<GapRow>('CoverageGap').implement({
  description: 'Proposals of which something is not known.',
  fields: (t) => ({
    field: t.leaf({ type: CoverageField, nullable: false, description: 'What is not known.', sql: (row) => row.field }),
    count: t.leaf({ type: 'Int', nullable: false, description: 'Of how many proposals.', sql: (row) => row.count }),
    proposals: pageOf(t, proposalEntity, {
      description: 'These proposals; the first few are examples.',
      of: (row: Row, { question, field }: GapRow) => {
        const cases = Object.entries(gaps).map(
          ([name, { lacks }]) => sql`when ${sql.raw(`'${name}'`)} then ${lacks(row)}`,
        );
        return and(question.among(row), sql`case ${field} ${sql.join(cases, sql` `)} end`)!;
      },
    }),
  }),
});

/** One row for each thing that may not be known. */
export function gapRows(question: Question, compilation: Compilation): Rows<GapRow> {
  const alias = compilation.aliasName();
  const item = sql`${sql.identifier(alias)}`;
  const counts = Object.values(gaps).map(({ lacks }) => sql`count(*) filter (where ${lacks(question.facts)})`);
  const counted = question.written(sql`select ${sql.join(counts, sql`, `)} from ${question.scope} proposal`);
  const names = Object.keys(gaps).map((name, index) => sql.raw(`(${index}, '${name}', c${index})`));
  const columns = sql.raw(
    Object.keys(gaps)
      .map((_, index) => `c${index}`)
      .join(', '),
  );
  return {
    row: { question, field: sql`${item}.field`, count: sql`${item}.amount` },
    alias,
    from: sql`(select listed.* from (${counted}) counted(${columns}) cross join lateral (values ${sql.join(names, sql`, `)}) listed(n, field, amount)) ${item}`,
    orderBy: [sql`${item}.n`],
  };
}
