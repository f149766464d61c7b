import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@khuyencong/drizzle/connect.ts';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';
import { templates } from './templates.ts';
import type { TemplateName } from './templates.ts';

/** What the tests need to make databases of their own. */
export type TestDatabases = {
  /** Of a database on the server from which others are created. */
  serverUrl: string;
  /** A database for `create database … template`, for each template. */
  postgres: Record<TemplateName, string>;
  /** A file for `connect('memory://', { archive })`, for each template. */
  pglite: Record<TemplateName, string>;
};

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

const names = Object.keys(templates) as TemplateName[];

const eachTemplate = async (make: (name: TemplateName) => Promise<string>): Promise<Record<TemplateName, string>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await make(name)]))) as Record<
    TemplateName,
    string
  >;

async function fill(url: string, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await connect(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const databaseUrl = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: name }).href;

/**
 * One PostgreSQL for all tests, from npm or at TEST_DATABASE_URL, and one template for each state in which a test may
 * want its database, so that a test file pays for a copy only.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-tests-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };
  const admin = await connect(server.url, { maxConnections: 1 });

  const postgres = await eachTemplate(async (name) => {
    const database = `khuyencong_test_${process.pid}_${name}`;
    await admin.query(`create database ${database}`);
    await fill(databaseUrl(server.url, database), templates[name]);
    return database;
  });
  const pglite = await eachTemplate(async (name) => {
    const archive = join(folder, `${name}.tar`);
    await fill('memory://', async (database) => {
      await templates[name](database);
      await database.archive(archive);
    });
    return archive;
  });
  project.provide('databases', { serverUrl: server.url, postgres, pglite });

  return async () => {
    for (const database of Object.values(postgres)) await admin.query(`drop database ${database} with (force)`);
    await admin.close();
    await server.stop();
  };
}
