/**
 * Measures this repository's server beside the hand-written limit and PostGraphile, on the database of
 * `pnpm bench:generate`: `pnpm bench [--workloads W1,W2] [--contestants limit,khuyencong] [--rounds 3] [--seconds 2]
 * [--connections 1,32]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { differenceOf } from './answers.ts';
import { type Contestant, contestantNames, startContestant } from './contestants.ts';
import { cpuTimeBetween, parentOf, readCpuTimes } from './cpu-time.ts';
import { openBenchDatabase } from './database.ts';
import { applyLoad, ask, loadTool } from './load.ts';
import { questions } from './questions.ts';
import { type AnswerFacts, type Measure, reportTable } from './report.ts';
import { countStatements } from './statements.ts';

const { values } = parseArgs({
  options: {
    workloads: { type: 'string', default: Object.keys(questions).join() },
    contestants: { type: 'string', default: contestantNames.join() },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '1,32' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const connectionCounts = values.connections.split(',').map(Number);

/** How many answers are compared before anything is measured. */
const compared = 5;

/** A question as one contestant is asked it. */
interface Match {
  readonly question: string;
  readonly contestant: Contestant;
  readonly bodies: readonly string[];
  readonly facts: AnswerFacts;
}

const database = await openBenchDatabase();
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
  const postmaster = parentOf(server.pid) ?? 0;
  const matches = await prepare(values.workloads.split(','));
  await warmUp(matches);
  const measures = await measureRounds(matches, postmaster);
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

/** Makes the requests and compares the answers with the first contestant's: who answers otherwise is not measured. */
async function prepare(names: readonly string[]): Promise<Match[]> {
  const matches: Match[] = [];
  for (const question of names) {
    const variables = await questions[question]!.variables(sql);
    let expected: string[] | undefined;
    for (const contestant of contestants) {
      const bodies = await contestant.bodies(question, variables);
      if (bodies === undefined) continue;
      const answers: string[] = [];
      const use = await countStatements(sql, async () => {
        for (const body of bodies.slice(0, compared)) answers.push(await ask(contestant.url, body));
      });
      expected ??= answers;
      const difference = expected.map((answer, index) => differenceOf(answer, answers[index]!)).find(Boolean);
      if (difference !== undefined) {
        console.error(`${question}: ${contestant.name} answers otherwise and is left out: ${difference}`);
        continue;
      }
      matches.push({ question, contestant, bodies, facts: factsOf(answers, use) });
    }
  }
  return matches;
}

function factsOf(answers: readonly string[], use: { statements: number; buffers: number } | undefined): AnswerFacts {
  const bytes = Math.round(answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / answers.length);
  if (use === undefined) return { bytes };
  return { bytes, statements: use.statements / answers.length, buffers: Math.round(use.buffers / answers.length) };
}

/** Every connection of every pool gets to know its statements before the first round. */
async function warmUp(matches: readonly Match[]): Promise<void> {
  for (const { contestant, bodies } of matches) {
    await applyLoad({ url: contestant.url, bodies, connections: Math.max(...connectionCounts), seconds: 1 });
  }
}

/** Each round asks every contestant every question in turn, so that a slow minute of the machine strikes all alike. */
async function measureRounds(matches: readonly Match[], postmaster: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const connections of connectionCounts) {
      for (const match of matches) {
        await untilQuiet([postmaster, ...contestants.map(({ pid }) => pid)]);
        measures.push(await measure(match, round, connections, postmaster));
      }
    }
    console.error(`round ${round} of ${rounds} done`);
  }
  return measures;
}

async function measure(
  { question, contestant, bodies }: Match,
  round: number,
  connections: number,
  postmaster: number,
): Promise<Measure> {
  const before = [readCpuTimes(contestant.pid), readCpuTimes(postmaster)] as const;
  const result = await applyLoad({ url: contestant.url, bodies, connections, seconds });
  const after = [readCpuTimes(contestant.pid), readCpuTimes(postmaster)] as const;
  return {
    question,
    contestant: contestant.name,
    connections,
    round,
    ...result,
    serverCpuMs: cpuTimeBetween(before[0], after[0]) / result.requests,
    databaseCpuMs: cpuTimeBetween(before[1], after[1]) / result.requests,
  };
}

/** A client that went away leaves its statements running: waits until the servers use next to no CPU, or 10 seconds. */
async function untilQuiet(pids: readonly number[]): Promise<void> {
  const spent = () => pids.map(readCpuTimes);
  for (let tries = 0; tries < 100; tries += 1) {
    const before = spent();
    await sleep(100);
    const used = spent().reduce((sum, times, index) => sum + cpuTimeBetween(before[index]!, times), 0);
    if (used < 5) return;
  }
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
