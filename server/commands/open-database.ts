import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { connect, type Database } from '@khuyencong/drizzle/connect.ts';
import { migrate } from '@khuyencong/drizzle/migrate.ts';
import { ConfigError, type Config } from '../config.ts';

/** The configured database, open and migrated; the caller closes it. */
export async function openDatabase(config: Config): Promise<Database> {
  const database = await connectDatabase(config);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Runs one job on the configured database and closes it, whatever happens. */
export async function withDatabase<Result>(
  config: Config,
  job: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(config);
  try {
    return await job(database);
  } finally {
    await database.close();
  }
}

/** What a server's autovacuum does by itself, and in PGlite nobody: until then the planner guesses how many rows there are. */
export async function gatherStatistics(database: Database): Promise<void> {
  if (database.kind === 'pglite') await database.query('analyze');
}

/** Opens it and asks it one thing, so that a wrong address or a locked directory shows here, by its setting's name. */
export async function connectDatabase({
  DATABASE_URL,
  DATA_DIR,
  POOL_SIZE,
  STATEMENT_TIMEOUT_MS,
}: Config): Promise<Database> {
  const [name, remedy] =
    DATABASE_URL === null
      ? ['DATA_DIR', 'Name a directory that this program may make and write in.']
      : ['DATABASE_URL', 'Compare its host, port, user, password and database with the running server.'];
  let database: Database | undefined;
  try {
    if (DATABASE_URL === null) await mkdir(dirname(DATA_DIR), { recursive: true });
    database = await connect(DATABASE_URL ?? DATA_DIR, {
      maxConnections: POOL_SIZE,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    await database.query('select 1');
    return database;
  } catch (error) {
    await database?.close();
    throw new ConfigError(`${name}: the database cannot be opened${reason(error, remedy)}`);
  }
}

/** A driver's code with the remedy, for its message may hold the address; our own sentence, which has one, as it is. */
function reason(error: unknown, remedy: string): string {
  if (!(error instanceof Error)) return ` (unknown reason). ${remedy}`;
  return 'code' in error ? ` (${String(error.code)}). ${remedy}` : `. ${error.message}`;
}
