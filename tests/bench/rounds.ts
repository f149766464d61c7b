import { setTimeout as sleep } from 'node:timers/promises';
import { cpuTimeBetween, readCpuTimes } from './cpu-time.ts';
import { applyLoad } from './load.ts';
import type { Match } from './matches.ts';
import type { Measure } from './report.ts';

export interface Plan {
  readonly rounds: number;
  /** Length of each measure. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Process of PostgreSQL whose descendants are its backends; 0 when it is on another machine. */
  readonly postmaster: number;
}

/** Every connection of every pool gets to know its statements before the first round. */
async function warmUp(matches: readonly Match[], plan: Plan): Promise<void> {
  for (const { contestant, bodies } of matches) {
    await applyLoad({ url: contestant.url, bodies, connections: Math.max(...plan.connections), seconds: 1 });
  }
}

/** Each round asks every contestant every question in turn, so that a slow minute of the machine strikes all alike. */
export async function measureRounds(matches: readonly Match[], plan: Plan): Promise<Measure[]> {
  await warmUp(matches, plan);
  const servers = [plan.postmaster, ...new Set(matches.map(({ contestant }) => contestant.pid))];
  const measures: Measure[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const connections of plan.connections) {
      for (const match of matches) {
        await untilQuiet(servers);
        measures.push({ round, ...(await measure(match, connections, plan)) });
      }
    }
    console.error(`round ${round} of ${plan.rounds} done`);
  }
  return measures;
}

async function measure(
  { question, contestant, bodies }: Match,
  connections: number,
  { seconds, postmaster }: Plan,
): Promise<Omit<Measure, 'round'>> {
  const read = () => [readCpuTimes(contestant.pid), readCpuTimes(postmaster)] as const;
  const before = read();
  const result = await applyLoad({ url: contestant.url, bodies, connections, seconds });
  const after = read();
  return {
    question,
    contestant: contestant.name,
    connections,
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
