import { readFile } from 'node:fs/promises';
import { eq, sql } from 'drizzle-orm';
import { pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { Database, Db } from './connect.ts';
import { refreshRollups } from './import/refresh-rollups.ts';
import { release } from './tables/index.ts';

/** Which migrations this database has. Outside `public`, so that tools see only the data there. */
const applied = pgSchema('drizzle').table('applied_migration', {
  name: text('name').primaryKey(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Any number that nothing else on the server uses as an advisory lock. */
const migrationLock = 4_577_018;

const folder = new URL('./migrations/', import.meta.url);

async function readMigrationNames(): Promise<string[]> {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    await readFile(new URL('meta/_journal.json', folder), 'utf8'),
  );
  return journal.entries.map((entry) => entry.tag);
}

/** Locks out other migrators until the transaction ends. */
async function lock(tx: Db): Promise<void> {
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

/** Writes the roll-ups as the new tables want them. No import writes meanwhile. */
async function sumAnew(tx: Db): Promise<void> {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`lock table ${release} in exclusive mode`);
  await refreshRollups(tx);
}

/**
 * Brings the tables up to date, one transaction a migration, the roll-ups with the last of them, and returns the names
 * of the migrations that it applied, in order. Two programs at once are safe: each migration runs once.
 */
export async function migrate({ db }: Database): Promise<string[]> {
  await db.transaction(createLedger);
  const done = new Set((await db.select({ name: applied.name }).from(applied)).map((row) => row.name));
  const news: string[] = [];
  const names = await readMigrationNames();
  for (const name of names) {
    if (done.has(name)) continue;
    await db.transaction(async (tx) => {
      if (!(await applyOnce(tx, name))) return;
      news.push(name);
      if (name === names.at(-1)) await sumAnew(tx);
    });
  }
  return news;
}
