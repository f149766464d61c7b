/**
 * What the roll-ups bring and cost, on the data of `pnpm bench:generate`: questions answered from them, from the facts and by
 * hand-written SQL, and writing them. Least and median of alternating runs, inside PostgreSQL: `pnpm bench:rollups`
 */
import { sql } from 'drizzle-orm';
import { connect, migrate, type Database } from '@khuyencong/drizzle';
import { refreshRollups } from '@khuyencong/drizzle/import/refresh-rollups.ts';
import { compileDocument } from '../support/compile-document.ts';
import { openBenchDatabase } from './database.ts';

const runs = 15;
const largest = '(select province_id from proposal group by 1 order by count(*) desc, 1 limit 1)';
const approved = "stage = 'APPROVED' and not superseded";

interface Question {
  readonly where: string;
  readonly budget: string;
  /** The best statement known that gives the same figures. */
  readonly byHand: string;
}

const topOf = (dimension: string, code: string) =>
  `by: [{ dimension: ${dimension} }], top: { count: 10, by: { money: { stage: APPROVED } } }) { rows { kind key { ${code} { code } } figures { money(stage: APPROVED) { sum } } } }`;
const topByHand = (table: string, column: string) =>
  `select json_agg(r) from (select t.code, sum(amount_vnd) from proposal p join ${table} t on t.id = p.${column} left join amount a on a.proposal_id = p.id and ${approved} where p.province_id = ${largest} group by 1 order by 2 desc nulls last limit 10) r`;

const questions = (province: string): Readonly<Record<string, Question>> => ({
  'year × province × source, local': {
    where: 'programmeLevel: { eq: LOCAL }',
    budget:
      'by: [{ dimension: PLAN_YEAR }, { place: { level: PROVINCE } }, { dimension: FUNDING_SOURCE }], first: 1000) { rows { key { planYear { code } place { code } fundingSource { code } } figures { money(stage: APPROVED) { sum } } } }',
    byHand: `select json_agg(r) from (select plan_year, t.code, funding_source, sum(amount_vnd) from proposal p join place t on t.id = province_id join amount a on a.proposal_id = p.id and ${approved} where programme_level = 'LOCAL' group by 1, 2, 3 order by 1, 2, 3 limit 1000) r`,
  },
  'ten contents of the largest province': {
    where: `province: { code: { eq: "${province}" } }`,
    budget: topOf('ACTIVITY', 'activity'),
    byHand: topByHand('activity', 'activity_id'),
  },
  'ten organisations of it': {
    where: `province: { code: { eq: "${province}" } }`,
    budget: topOf('IMPLEMENTING_ORGANISATION', 'implementingOrganisation'),
    byHand: topByHand('organisation', 'implementing_organisation_id'),
  },
});

interface Measured {
  readonly milliseconds: number;
  readonly buffers: number;
}

async function explain(database: Database, statement: string, parameters: readonly unknown[]): Promise<Measured> {
  const rows = await database.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, buffers, timing off, format json) ${statement}`,
    parameters as string[],
  );
  const [plan] = JSON.parse(rows[0]!['QUERY PLAN']) as [{ 'Execution Time': number; Plan: Record<string, number> }];
  return {
    milliseconds: plan['Execution Time'],
    buffers: plan.Plan['Shared Hit Blocks']! + plan.Plan['Shared Read Blocks']!,
  };
}

const show = (measured: readonly Measured[]): string => {
  const times = measured.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return `${times[0]!.toFixed(1)} / ${times[times.length >> 1]!.toFixed(1)} ms, ${measured.at(-1)!.buffers} buffers`;
};

async function compareReads(database: Database): Promise<void> {
  const [province] = await database.query<{ code: string }>(`select code from place where id = ${largest}`);
  for (const [name, { where, budget, byHand }] of Object.entries(questions(province!.code))) {
    const ask = (condition: string) => compileDocument(`{ budget(where: { ${condition} }, ${budget} }`);
    const forms = {
      'roll-up': ask(where),
      // every proposal has a code, which no roll-up keeps apart
      facts: ask(`${where}, code: { isNull: false }`),
      'by hand': { statement: byHand, parameters: [] },
    };
    const measured: Record<string, Measured[]> = {};
    for (let run = 0; run < runs; run += 1) {
      for (const [form, { statement, parameters }] of Object.entries(forms)) {
        (measured[form] ??= []).push(await explain(database, statement, parameters));
      }
    }
    for (const [form, list] of Object.entries(measured)) console.log(`${name}, ${form}: ${show(list)}`);
  }
}

class TakenBack extends Error {}

/** Writes cells in a transaction that is taken back. */
async function timeRefresh(database: Database, name: string, release?: number): Promise<void> {
  await database.db
    .transaction(async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = 0`);
      if (release !== undefined) {
        await transaction.execute(sql`insert into release (number, digest) values (${release}, '')`);
        await transaction.execute(
          sql`update amount set release_from = ${release} where id = (select min(id) from amount)`,
        );
      }
      const startedAt = performance.now();
      await refreshRollups(transaction, release);
      console.log(`${name}: ${Math.round(performance.now() - startedAt)} ms`);
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
}

const { url, stop } = await openBenchDatabase();
const database = await connect(url);
try {
  await migrate(database);
  await database.query('analyze budget_cell');
  await compareReads(database);
  for (let run = 0; run < 3; run += 1) {
    await timeRefresh(database, 'all roll-ups anew');
    await timeRefresh(database, 'those of one changed amount', 1_000_000);
  }
} finally {
  await database.close();
  await stop();
}
