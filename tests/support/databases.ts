import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@khuyencong/drizzle/connect.ts';
import type { ConnectOptions, Database } from '@khuyencong/drizzle/connect.ts';
import { afterAll, describe, inject } from 'vitest';
import type { TemplateName } from './templates.ts';

export type DatabaseKind = Database['kind'];

/** A template, or `empty`: not even tables. */
export type Origin = TemplateName | 'empty';

export type OpenOptions = Omit<ConnectOptions, 'archive'> & { template?: Origin };

const cleanUps: (() => Promise<unknown>)[] = [];

// newest first: a connection closes before its database is dropped
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function onServer<T>(work: (server: Database) => Promise<T>): Promise<T> {
  const server = await connect(inject('databases').serverUrl, { maxConnections: 1 });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** The address of a new PostgreSQL database, dropped at the end of the file. */
export async function freshPostgresUrl(template: Origin = 'migrated'): Promise<string> {
  const { serverUrl, postgres } = inject('databases');
  const name = `khuyencong_test_${crypto.randomUUID().replaceAll('-', '')}`;
  const origin = template === 'empty' ? 'template0' : postgres[template];
  await onServer((server) => server.query(`create database ${name} template ${origin}`));
  cleanUps.push(() => onServer((server) => server.query(`drop database ${name} with (force)`)));
  return Object.assign(new URL(serverUrl), { pathname: name }).href;
}

/** A file that fills a new PGlite with all tables and no rows, much faster than creating it. */
export const migratedArchive = (): string => inject('databases').pglite.migrated;

/** A new directory, removed at the end of the file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'khuyencong-test-'));
  cleanUps.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

async function openFresh(kind: DatabaseKind, template: Origin, options: ConnectOptions): Promise<Database> {
  if (kind === 'postgres') return connect(await freshPostgresUrl(template), options);
  const archive = template === 'empty' ? {} : { archive: inject('databases').pglite[template] };
  return connect('memory://', { ...options, ...archive });
}

/** A database of one's own with all tables and no rows, or as the template says; closed and dropped at the end of the file. */
export async function freshDatabase(
  kind: DatabaseKind,
  { template = 'migrated', ...options }: OpenOptions = {},
): Promise<Database> {
  const database = await openFresh(kind, template, options);
  cleanUps.push(() => database.close());
  return database;
}

/** Runs the block on PGlite and on PostgreSQL. `open` gives a new database each time it is called. */
export function describeOnBothDatabases(
  title: string,
  block: (open: (options?: OpenOptions) => Promise<Database>, kind: DatabaseKind) => void,
): void {
  describe.each(['pglite', 'postgres'] as const)(`${title}, on %s`, (kind) => {
    block((options) => freshDatabase(kind, options), kind);
  });
}
