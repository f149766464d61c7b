import { readdirSync, readFileSync } from 'node:fs';

/** CPU time of processes by id, in milliseconds. */
export type CpuTimes = ReadonlyMap<number, number>;

/** CPU time so far of a process and of all that descend from it; empty where there is no /proc. */
export function readCpuTimes(root: number): CpuTimes {
  const parents = new Map<number, number>();
  for (const entry of entriesOf('/proc')) {
    const pid = Number(entry);
    const parent = Number.isInteger(pid) ? parentOf(pid) : undefined;
    if (parent !== undefined) parents.set(pid, parent);
  }
  const descends = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && descends(parents.get(pid)));
  return new Map([...parents.keys()].filter(descends).map((pid) => [pid, cpuTimeOf(pid)]));
}

/** Milliseconds between two readings; a process that ended in between is not counted. */
export function cpuTimeBetween(before: CpuTimes, after: CpuTimes): number {
  let total = 0;
  for (const [pid, milliseconds] of after) total += milliseconds - (before.get(pid) ?? 0);
  return total;
}

/** Id of a process's parent; nothing once it has ended. */
export function parentOf(pid: number): number | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // the name, in brackets, may hold spaces; after it come the state and the parent
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Summed over its threads: schedstat counts nanoseconds, where stat counts ticks of 10 ms. */
function cpuTimeOf(pid: number): number {
  let nanoseconds = 0;
  for (const thread of entriesOf(`/proc/${pid}/task`)) {
    nanoseconds += Number(readText(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0);
  }
  return nanoseconds / 1e6;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
