import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  /** Request bodies, sent in turn. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers with another status than 2xx, and requests without an answer. */
  readonly errors: number;
}

/** What makes the load: wrk, which costs little CPU itself, or else autocannon from npm. */
export const loadTool = spawnSync('wrk', ['--version']).error === undefined ? 'wrk' : 'autocannon';

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends requests over so many connections for so long, each connection the next when the last is answered. */
export const applyLoad = (load: Load): Promise<LoadResult> =>
  loadTool === 'wrk' ? applyWrk(load) : applyAutocannon(load);

async function applyWrk({ url, bodies, connections, seconds }: Load): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'bodies');
    writeFileSync(file, bodies.join('\n'));
    const script = join(import.meta.dirname, 'wrk.lua');
    const wrk = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', script, url], {
      env: { ...process.env, BENCH_BODIES: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = await text(wrk.stdout);
    const summary = /^summary (.*)$/m.exec(output)?.[1];
    if (summary === undefined) throw new Error(`wrk gave no summary:\n${output}`);
    return JSON.parse(summary) as LoadResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function applyAutocannon({ url, bodies, connections, seconds }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 30,
    requests: bodies.map((body) => ({ method: 'POST', headers, body })),
  });
  return {
    requests: result['2xx'],
    seconds: result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}

/** One request, its answer read whole. */
export async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}
