import { readFile } from 'node:fs/promises';
import { eq, sql } from 'drizzle-orm';
import { pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { Database, Db } from './connect.ts';
import { refreshRollups } from './import/refresh-rollups.ts';
import { release } from './tables/index.ts';

/** Outside `public`, so that tools see only the data there. */
const ledger = pgSchema('drizzle');

/** Which migrations this database has. */
const applied = ledger.table('applied_migration', {
  name: text('name').primaryKey(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
});

/** After which of them the roll-ups were written anew. */
const summed = ledger.table('summed_migration', { name: text('name').primaryKey() });

/** Any number that nothing else on the server uses as an advisory lock. */
export const migrationLock = 4_577_018;

const folder = new URL('./migrations/', import.meta.url);

async function readMigrationNames(): Promise<string[]> {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    await readFile(new URL('meta/_journal.json', folder), 'utf8'),
  );
  return journal.entries.map((entry) => entry.tag);
}

/** Locks out other migrators until the transaction ends, which may take longer than a question: an index of millions of rows. */
async function lock(tx: Db): Promise<void> {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
}

async function createLedger(tx: Db): Promise<void> {
  await lock(tx);
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(sql`
    create table if not exists drizzle.applied_migration (
      name text primary key,
      applied_at timestamptz not null default now()
    )`);
  await tx.execute(sql`create table if not exists drizzle.summed_migration (name text primary key)`);
}

async function applyOnce(tx: Db, name: string): Promise<boolean> {
  await lock(tx);
  if ((await tx.$count(applied, eq(applied.name, name))) > 0) return false;
  const script = await readFile(new URL(`${name}.sql`, folder), 'utf8');
  // without parameters a text may hold many statements
  await tx.execute(script);
  await tx.insert(applied).values({ name });
  return true;
}

/**
 * Writes the roll-ups as the tables want them after a migration, while no import writes. Not in the transaction of the
 * migration: a value that this one adds to an enum could not be used there yet.
 */
async function sumOnce(tx: Db, name: string): Promise<void> {
  await lock(tx);
  if ((await tx.$count(summed, eq(summed.name, name))) > 0) return;
  await tx.execute(sql`lock table ${release} in exclusive mode`);
  await refreshRollups(tx);
  await tx.insert(summed).values({ name });
}

/**
 * Brings the tables up to date, one transaction a migration, and the roll-ups after the last, and returns the names of
 * the migrations that it applied, in order. Two programs at once are safe: each migration runs once.
 */
export async function migrate({ db }: Database): Promise<string[]> {
  await db.transaction(createLedger);
  const done = new Set((await db.select({ name: applied.name }).from(applied)).map((row) => row.name));
  const news: string[] = [];
  const names = await readMigrationNames();
  for (const name of names) {
    if (!done.has(name) && (await db.transaction((tx) => applyOnce(tx, name)))) news.push(name);
  }
  await db.transaction((tx) => sumOnce(tx, names.at(-1)!));
  return news;
}
