/**
 * Fills an empty database with synthetic data for the heart of the domain, the same at every run:
 * `pnpm bench:generate [--proposals 50000] [--amounts 400000] [--beneficiaries 20000] [--database URL]`
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
import { amounts, flows } from './data/money.ts';
import { participations, participationsWithheld } from './data/participations.ts';
import { places } from './data/places.ts';
import { activities, organisations, programmes } from './data/programmes.ts';
import { proposalAreas, proposals } from './data/proposals.ts';
import { statusEvents } from './data/status-events.ts';
import { synthetic } from './data/synthetic.ts';
import type { Scale } from './data/synthetic.ts';

const notEmpty =
  'The database has data already. Delete .cache/bench, or name an empty database after --database, and run this again.';

const { values } = parseArgs({
  options: {
    proposals: { type: 'string', default: '50000' },
    amounts: { type: 'string', default: '400000' },
    beneficiaries: { type: 'string', default: '20000' },
    database: { type: 'string' },
  },
});
const scale: Scale = {
  proposals: Number(values.proposals),
  amounts: Number(values.amounts),
  beneficiaries: Number(values.beneficiaries),
};

const { url, stop } =
  values.database === undefined ? await openBenchDatabase() : { url: values.database, stop: async () => {} };
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
    await fill(sql);
    console.log('derived columns');
    await refreshPlaces(database.db, synthetic.releaseFrom);
    await refreshProposals(database.db, synthetic.releaseFrom);
    await refreshRollups(database.db);
    await refreshSearchEntries(database.db, synthetic.releaseFrom);
    console.log('vacuum and statistics');
    await sql`vacuum full proposal`;
    await sql`vacuum (analyze)`;
  } finally {
    await sql.end();
    await database.close();
  }
}

/** Parents before children, so that foreign keys hold all along. */
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
  const show = (written: number) => process.stdout.isTTY && process.stdout.write(`\r${name} ${written}`);
  const written = await copyRows(sql, table, rows, show);
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}${name} ${written} rows, ${Math.round(performance.now() - started)} ms`,
  );
}
