import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { ask } from './load.ts';
import type { Variables } from './questions.ts';

const root = resolve(import.meta.dirname, '../..');
const folderOf = (name: string) => join(import.meta.dirname, 'contestants', name);

interface Program {
  /** Script and arguments for Node. */
  readonly script: readonly string[];
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How each server starts, with the size of the connection pool that suits it best. */
const programs: Readonly<Record<string, Program>> = {
  limit: { script: [join(folderOf('limit'), 'server.ts')], path: '/', environment: {} },
  postgraphile: {
    script: [join(folderOf('postgraphile'), 'server.mjs')],
    path: '/graphql',
    environment: { GRAPHILE_ENV: 'production', POOL_SIZE: '10' },
  },
  khuyencong: {
    script: [join(root, 'server/main.ts'), 'serve'],
    path: '/graphql',
    environment: { HOST: '127.0.0.1', LOG_LEVEL: 'warn', LIMITS: 'staff', POOL_SIZE: '3' },
  },
};

export const contestantNames = Object.keys(programs);

/** A server that runs and answers. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** The request bodies of a question, one a set of variables; none when it has no document for the question. */
  bodies(question: string, variables: readonly Variables[]): Promise<string[] | undefined>;
  /** Makes of its answers to the question, which are in no order, the others' rows; nothing where they have them. */
  toRows(question: string): Promise<((answer: string, codes: CodesById) => string) | undefined>;
  stop(): Promise<void>;
}

/** Public codes by id, of the tables whose ids an answer may hold. */
export type CodesById = Readonly<Record<'place' | 'activity', Readonly<Record<number, string>>>>;

/** Starts a contestant against the database and waits until it answers. */
export async function startContestant(name: string, databaseUrl: string): Promise<Contestant> {
  const program = programs[name];
  if (program === undefined)
    throw new Error(`There is no contestant ${name}: choose of ${contestantNames.join(', ')}.`);
  installPackages(name);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${program.path}`;
  const child = spawn(process.execPath, [...program.script], {
    env: { ...process.env, ...program.environment, NODE_ENV: 'production', PORT: `${port}`, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilAnswering(name, child, url);
  return {
    name,
    url,
    pid: child.pid!,
    bodies: (question, variables) => bodiesOf(name, url, question, variables),
    toRows: (question) => toRowsOf(name, question),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** A contestant with packages of its own gets them from its lock file, once. */
function installPackages(name: string): void {
  const folder = folderOf(name);
  if (!existsSync(join(folder, 'package-lock.json')) || existsSync(join(folder, 'node_modules'))) return;
  console.log(`${name}: installing its packages`);
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (installed.status !== 0) throw new Error(`${name}: npm ci failed in ${folder}.`);
}

async function untilAnswering(name: string, child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it answered; its messages stand above.`);
    try {
      const answer = await ask(url, '{"query":"{ __typename }"}');
      // a server may listen before its database is ready
      if (!answer.includes('SERVICE_UNAVAILABLE')) return;
      await sleep(100);
    } catch {
      await sleep(100);
    }
  }
}

async function bodiesOf(
  name: string,
  url: string,
  question: string,
  variables: readonly Variables[],
): Promise<string[] | undefined> {
  // the limit knows the questions by name, and takes of the variables what it needs
  if (name === 'limit') return variables.map((set) => JSON.stringify({ query: question, variables: set }));
  const file = join(folderOf(name), `${question}.graphql`);
  if (!existsSync(file)) return undefined;
  const query = readFileSync(file, 'utf8');
  const declared = [...query.matchAll(/\$(\w+)\s*:/g)].map(([, variable]) => variable!);
  const sets = declared.includes('cursor') ? await withCursors(name, url, query, variables) : variables;
  return sets.map((set) => {
    const asked = Object.fromEntries(declared.map((variable) => [variable, set[variable]]));
    return JSON.stringify({ query, variables: asked });
  });
}

async function toRowsOf(name: string, question: string): ReturnType<Contestant['toRows']> {
  const file = join(folderOf(name), 'rows.mjs');
  if (!existsSync(file)) return undefined;
  const { rowsOf } = (await import(file)) as {
    rowsOf: Readonly<Record<string, (data: unknown, codes: CodesById) => unknown[]>>;
  };
  const read = rowsOf[question];
  return (
    read &&
    ((answer, codes) => {
      const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
      return JSON.stringify({ data: { budget: { rows: data && read(data, codes) } }, errors });
    })
  );
}

/** Adds to each place in a list the cursor by which this contestant names it. */
async function withCursors(
  name: string,
  url: string,
  query: string,
  places: readonly Variables[],
): Promise<Variables[]> {
  const { cursorsOf } = (await import(join(folderOf(name), 'cursors.mjs'))) as {
    cursorsOf: (next: (cursor: string | null) => Promise<string>, places: readonly Variables[]) => Promise<string[]>;
  };
  const endCursorAfter = async (cursor: string | null): Promise<string> => {
    const answer = await ask(url, JSON.stringify({ query, variables: { cursor } }));
    const endCursor = /"endCursor":\s*"([^"]+)"/.exec(answer)?.[1];
    if (endCursor === undefined) throw new Error(`${name} gave no cursor: ${answer.slice(0, 300)}`);
    return endCursor;
  };
  const cursors = await cursorsOf(endCursorAfter, places);
  return places.map((place, index) => ({ ...place, cursor: cursors[index]! }));
}
