import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { findPostgresBinaries, unprivileged } from './postgres-binaries.ts';

export type PostgresServer = {
  /** Of the database `postgres`; others differ in the last part of the path. */
  url: string;
  /** The process that a fault test may kill. */
  pid: number;
  stop: () => Promise<void>;
};

export type PostgresServerOptions = {
  /** Where the data stay after `stop`; a temporary directory, removed by `stop`, if not said. */
  directory?: string;
  /** Server settings such as `{ shared_buffers: '512MB' }`. */
  settings?: Record<string, string>;
  /** A free port if not said. */
  port?: number;
};

// messages in English, whatever the machine speaks
const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' };

function own(directory: string): string {
  mkdirSync(directory, { recursive: true });
  if (unprivileged.uid !== undefined) chownSync(directory, unprivileged.uid, unprivileged.gid);
  return directory;
}

function createCluster(initdb: string, data: string): void {
  const options = ['--no-sync', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=trust'];
  const result = spawnSync(initdb, ['-D', data, ...options, ...access], {
    ...unprivileged,
    env: environment,
    cwd: data,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`);
}

/** Resolves when the server accepts connections, and rejects with its log when it ends before. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}

const settings = (options: PostgresServerOptions): string[] =>
  Object.entries({ fsync: 'off', unix_socket_directories: '', ...options.settings }).map(
    ([name, value]) => `--${name}=${value}`,
  );

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}

/** Starts the PostgreSQL of the npm package on 127.0.0.1: about half a second with a new cluster. Fast, not durable. */
export async function startPostgres(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const folder = own(options.directory ?? mkdtempSync(join(tmpdir(), 'khuyencong-postgres-')));
  const remove = (): void => {
    if (options.directory === undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);

  const data = own(join(folder, 'data'));
  const binaries = await findPostgresBinaries(folder);
  if (!existsSync(join(data, 'PG_VERSION'))) createCluster(binaries.initdb, data);
  const port = options.port ?? (await freePort());
  const server = spawn(binaries.postgres, ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings(options)], {
    ...unprivileged,
    env: environment,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // for a program that ends without stop(); before `remove`, which must not meet a server that still writes
  const kill = (): void => {
    server.kill('SIGQUIT');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  };
  process.prependOnceListener('exit', kill);
  await untilReady(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: server.pid!,
    async stop() {
      process.off('exit', kill).off('exit', remove);
      await end(server);
      remove();
    },
  };
}
