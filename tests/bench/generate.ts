/**
 * Fills an empty database with synthetic data for the heart of the domain, the same at every run:
 * `pnpm bench:generate [--scale small|tenth|national] [--proposals n] [--amounts n] [--beneficiaries n] [--database URL]`
 */
import { parseArgs } from 'node:util';
import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { connect, migrate } from '@khuyencong/drizzle';
import { refreshPlaces } from '@khuyencong/drizzle/import/refresh-places.ts';
import { refreshProposals } from '@khuyencong/drizzle/import/refresh-proposals.ts';
import { refreshRollups } from '@khuyencong/drizzle/import/refresh-rollups.ts';
import { refreshSearchEntries } from '@khuyencong/drizzle/import/refresh-search.ts';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import { openBenchDatabase } from './database.ts';
import { beneficiaries } from './data/beneficiaries.ts';
import { copyRows, type Row } from './data/copy-rows.ts';
import { dropIndexes } from './data/indexes-after.ts';
import { amounts, flows } from './data/money.ts';
import { participations, participationsWithheld } from './data/participations.ts';
import { places } from './data/places.ts';
import { activities, organisations, programmes } from './data/programmes.ts';
import { proposalAreas, proposals } from './data/proposals.ts';
import { statusEvents } from './data/status-events.ts';
import { type Scale, scaleNamed, scales, synthetic } from './data/synthetic.ts';

const notEmpty =
  'The database has data already. Delete its folder in .cache, or name an empty database after --database, and run this again.';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: 'small' },
    proposals: { type: 'string' },
    amounts: { type: 'string' },
    beneficiaries: { type: 'string' },
    database: { type: 'string' },
  },
});
const scaleName = scaleNamed(values.scale);
const named = scales[scaleName];
const scale: Scale = {
  proposals: Number(values.proposals ?? named.proposals),
  amounts: Number(values.amounts ?? named.amounts),
  beneficiaries: Number(values.beneficiaries ?? named.beneficiaries),
  firstYear: named.firstYear,
};

const { url, stop } =
  values.database === undefined ? await openBenchDatabase(scaleName) : { url: values.database, stop: async () => {} };
try {
  await generate();
} catch (error) {
  if (!(error instanceof Error) || error.message !== notEmpty) throw error;
  console.error(notEmpty);
  process.exitCode = 1;
} finally {
  await stop();
}

async function generate(): Promise<void> {
  const database = await connect(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await migrate(database);
    const [release] = await sql`select from release limit 1`;
    if (release !== undefined) throw new Error(notEmpty);
    await sql`insert into release (number, digest) values (1, ${`synthetic ${JSON.stringify(scale)}`})`;
    const restore = await dropIndexes(sql);
    await fill(sql);
    const ofProposal = (table: string) => table === getTableName(tables.proposal);
    const ofSearch = (table: string) => table === getTableName(tables.searchEntry);
    await timed('indexes and keys', () => restore((table) => !ofProposal(table) && !ofSearch(table)));
    await timed('derived columns', async () => {
      await sql`analyze`;
      await refreshPlaces(database.db, synthetic.releaseFrom);
      await refreshProposals(database.db, synthetic.releaseFrom);
      await sql`vacuum full proposal`;
    });
    await timed('indexes of proposals', () => restore(ofProposal));
    await timed('roll-ups', () => refreshRollups(database.db));
    await timed('search entries', async () => {
      await database.db.transaction((session) => refreshSearchEntries(session, synthetic.releaseFrom));
      await restore(ofSearch);
    });
    await timed('vacuum and statistics', async () => {
      await sql`vacuum (analyze)`;
    });
  } finally {
    await sql.end();
    await database.close();
  }
}

async function fill(sql: postgres.Sql): Promise<void> {
  await load(sql, tables.place, places());
  await load(sql, tables.activity, activities());
  await load(sql, tables.programme, programmes());
  await load(sql, tables.organisation, organisations());
  await load(sql, tables.beneficiary, beneficiaries(scale.beneficiaries));
  await load(sql, tables.proposal, proposals(scale));
  await load(sql, tables.proposalArea, proposalAreas(scale));
  await load(sql, tables.amount, amounts(scale));
  await load(sql, tables.flow, flows(scale));
  await load(sql, tables.statusEvent, statusEvents(scale));
  await load(sql, tables.participation, participations(scale));
  await load(sql, tables.participationWithheld, participationsWithheld(scale));
}

async function load<Table extends PgTable>(sql: postgres.Sql, table: Table, rows: Iterable<Row<Table>>): Promise<void> {
  const started = performance.now();
  const name = getTableName(table);
  const rate = (written: number) => Math.round((1000 * written) / (performance.now() - started)).toLocaleString('en');
  const terminal = process.stdout.isTTY;
  const written = await copyRows(sql, table, rows, (soFar) => {
    if (terminal) process.stdout.write(`\r${name} ${soFar}`);
    else if (soFar % 1_000_000 === 0) console.log(`${name} ${soFar} …`);
  });
  console.log(`${terminal ? '\r' : ''}${name} ${written} rows, ${secondsSince(started)} s, ${rate(written)} rows/s`);
}

async function timed(name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(name);
  await work();
  console.log(`${process.stdout.isTTY ? '\r' : ''}${name} ${secondsSince(started)} s`);
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
