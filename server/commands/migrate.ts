import { migrate } from '@khuyencong/drizzle/migrate.ts';
import type { Config } from '../config.ts';
import { connectDatabase } from './open-database.ts';

/** Brings the configured database to the current shape and names the migrations that were applied. */
export async function runMigrate(config: Config): Promise<number> {
  const database = await connectDatabase(config);
  try {
    const applied = await migrate(database);
    console.log(applied.length ? `Applied: ${applied.join(', ')}.` : 'The database is up to date.');
    return 0;
  } finally {
    await database.close();
  }
}
