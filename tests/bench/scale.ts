/**
 * Asks this repository's server the same on a tenth of the country and on the whole, in alternating rounds, and looks for
 * big tables that the statements read from end to end. Both want `pnpm bench:generate --scale tenth` and `national` first:
 * `pnpm bench:scale [--workloads W4,W5] [--rounds 5] [--seconds 1]`
 */
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { compileDocument } from '../support/compile-document.ts';
import { bigScans } from './big-scans.ts';
import { type Contestant, startContestant } from './contestants.ts';
import { type BenchDatabase, openBenchDatabase } from './database.ts';
import { applyLoad } from './load.ts';
import { questions } from './questions.ts';
import { median, shown } from './report.ts';

const { values } = parseArgs({
  options: {
    workloads: { type: 'string', default: Object.keys(questions).join() },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
  },
});

/** The server on the data of one scale. */
interface Side {
  readonly database: BenchDatabase;
  readonly sql: postgres.Sql;
  readonly server: Contestant;
}

async function open(scale: 'tenth' | 'national'): Promise<Side> {
  const database = await openBenchDatabase(scale);
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  return { database, sql, server: await startContestant('khuyencong', database.url) };
}

const tenth = await open('tenth');
const national = await open('national');
try {
  console.log('| question | a tenth, p50 ms | national, p50 ms | times | from | big tables read whole |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const question of values.workloads.split(',')) console.log(`| ${(await compare(question)).join(' | ')} |`);
} finally {
  for (const { database, sql, server } of [tenth, national]) {
    await server.stop();
    await sql.end();
    await database.stop();
  }
}

/** A line of the table; times are medians over the rounds, and their ratio is the median of the rounds' ratios. */
async function compare(question: string): Promise<string[]> {
  const sides = await Promise.all([tenth, national].map((side) => prepare(question, side)));
  const rounds: number[][] = [];
  // the first round is for getting to know the statements
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const times = [];
    for (const { url, bodies } of sides) {
      const load = await applyLoad({ url, bodies, connections: 1, seconds: Number(values.seconds) });
      // none was answered in time, or none at all
      times.push(load.errors > 0 || load.requests === 0 ? Number.NaN : load.p50Ms);
    }
    if (round > 0) rounds.push(times);
  }
  const [small, large] = [0, 1].map((side) => median(rounds.map((times) => times[side]!)));
  const ratio = median(rounds.map(([one, other]) => other! / one!));
  const { query, variables } = JSON.parse(sides[1]!.bodies[0]!) as {
    query: string;
    variables: Record<string, unknown>;
  };
  const { statement, parameters } = compileDocument(query, variables);
  const scans = await bigScans(national.sql, statement, parameters);
  const from = statement.includes('budget_cell') ? 'roll-up' : 'records';
  return [
    question,
    ...[small!, large!, ratio].map((value) => (Number.isNaN(value) ? '–' : shown(value))),
    from,
    scans.join(', ') || 'none',
  ];
}

async function prepare(question: string, { sql, server }: Side) {
  const bodies = await server.bodies(question, await questions[question]!.variables(sql));
  return { url: server.url, bodies: bodies! };
}
