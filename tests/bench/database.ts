import { resolve } from 'node:path';
import { startPostgres } from '../support/postgres-server.ts';
import type { ScaleName } from './data/synthetic.ts';

/** Where our own server keeps a scale's data from one command to the next, in the checkout. */
const directories: Readonly<Record<ScaleName, string>> = {
  small: '.cache/bench',
  tenth: '.cache/bench-tenth',
  national: '.cache/bench-national',
};

/** As a server of one's own would be set. Durability is off, for nothing but reads is measured. */
const settings = {
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  shared_preload_libraries: 'pg_stat_statements',
};

export interface BenchDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The database of a scale: `BENCH_DATABASE_URL`, or else a PostgreSQL of our own from the npm binaries. */
export async function openBenchDatabase(scale: ScaleName = 'small'): Promise<BenchDatabase> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: async () => {} };
  // a signal alone would leave the server behind
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return startPostgres({ directory: resolve(import.meta.dirname, '../..', directories[scale]), settings });
}
