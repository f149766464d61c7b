/**
 * Measures this repository's server beside the hand-written limit and PostGraphile, on the database of
 * `pnpm bench:generate`: `pnpm bench [--scale national] [--workloads W1,W2] [--contestants limit,khuyencong] [--rounds 3]
 * [--seconds 2] [--connections 1,32]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { type Contestant, contestantNames, startContestant } from './contestants.ts';
import { parentOf } from './cpu-time.ts';
import { scaleNamed } from './data/synthetic.ts';
import { openBenchDatabase } from './database.ts';
import { loadTool } from './load.ts';
import { prepareMatches } from './matches.ts';
import { questions } from './questions.ts';
import { type Measure, reportTable } from './report.ts';
import { measureRounds } from './rounds.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: 'small' },
    workloads: { type: 'string', default: Object.keys(questions).join() },
    contestants: { type: 'string', default: contestantNames.join() },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '1,32' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

const database = await openBenchDatabase(scaleNamed(values.scale));
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
const contestants: Contestant[] = [];
try {
  const [scale] = await sql<[{ proposals: number; amounts: number; beneficiaries: number }]>`
    select (select count(*) from proposal) as proposals, (select count(*) from amount) as amounts,
      (select count(*) from beneficiary) as beneficiaries`.catch(() => {
    throw new Error('The database holds no data: run `pnpm bench:generate` first.');
  });
  const [server] = await sql<[{ version: string; pid: number }]>`
    select current_setting('server_version') as version, pg_backend_pid() as pid`;
  for (const name of values.contestants.split(',')) contestants.push(await startContestant(name, database.url));
  const matches = await prepareMatches(sql, contestants, values.workloads.split(','));
  const postmaster = parentOf(server.pid) ?? 0;
  const connections = values.connections.split(',').map(Number);
  const measures = await measureRounds(matches, { rounds, seconds, connections, postmaster });
  const facts = (question: string, name: string) =>
    matches.find((match) => match.question === question && match.contestant.name === name)!.facts;
  publish(
    `${scale.proposals} proposals, ${scale.amounts} amounts, ${scale.beneficiaries} beneficiaries; ` +
      `PostgreSQL ${server.version}, Node ${process.versions.node}, ${loadTool}, ${cpus().length} cores shared by all; ` +
      `${rounds} interleaved rounds of ${seconds} s; medians, ratios are medians of the rounds' ratios.`,
    reportTable(measures, facts),
    measures,
  );
} finally {
  await Promise.all(contestants.map((contestant) => contestant.stop()));
  await sql.end();
  await database.stop();
}

/** Prints the table and keeps it, dated, beside the single measures. */
function publish(conditions: string, table: string, measures: readonly Measure[]): void {
  const date = new Date().toISOString();
  const folder = join(import.meta.dirname, 'results');
  const file = join(folder, date.slice(0, 16).replaceAll(':', ''));
  const asked = Object.entries(questions).map(([name, { asks }]) => `- ${name}: ${asks}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.md`, `# ${date.slice(0, 10)}\n\n${conditions}\n\n${table}\n\n${asked.join('\n')}\n`);
  writeFileSync(`${file}.json`, JSON.stringify(measures));
  console.log(`${conditions}\n\n${table}`);
}
