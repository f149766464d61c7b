import { resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import type { Options, Sql } from 'postgres';
import { openPglite } from './pglite/open.ts';

/** Drizzle's builder, outside a transaction or inside one. */
export type Db = PgDatabase<PgQueryResultHKT>;

export type QueryParameter = string | number | boolean | null;

export type QueryOptions = {
  /** Keep the statement prepared on the connection: each distinct text costs the server 50 to 130 KB. */
  prepare?: boolean;
  /** Cancels the statement on a server; on PGlite only while it still waits. */
  signal?: AbortSignal;
};

export type Database = {
  kind: 'pglite' | 'postgres';
  /** For import, migrations and all that is written with the builder. */
  db: Db;
  /**
   * Runs one statement. Integers up to 32 bits and floats are numbers, booleans are booleans, null is null; all else
   * (bigint, numeric, dates, JSON, arrays, enums) is PostgreSQL's own text.
   */
  query<Row extends Record<string, unknown>>(
    text: string,
    parameters?: readonly QueryParameter[],
    options?: QueryOptions,
  ): Promise<Row[]>;
  /** Runs one statement that answers one value and gives the value's text as bytes, undecoded: for answers passed on. */
  queryBytes(text: string, parameters: readonly QueryParameter[], options?: QueryOptions): Promise<Buffer>;
  /** Writes a copy of the whole database to a file, for `archive` of `connect`. PGlite only. */
  archive(file: string): Promise<void>;
  /** Waits up to 5 s for what runs, then closes. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  /** Connections to a server, 3 if not said; PGlite has one. */
  maxConnections?: number;
  /** Ends a statement that runs longer, with SQLSTATE 57014. 0 for never. A PGlite in memory does not heed it. */
  statementTimeoutMs?: number;
  /** Fills a new PGlite from a file that `archive` wrote: half a second instead of 2 to 5. One that exists stays as it is. */
  archive?: string;
  /** Called once for each statement sent, `begin` and `commit` too. */
  onStatement?: (statement: { text: string }) => void;
};

const passThrough = (value: string): string => value;

/** bytea, json, date, timestamp, timestamptz and jsonb stay text, both ways. */
const asText = { to: 25, from: [17, 114, 1082, 1114, 1184, 3802], serialize: passThrough, parse: passThrough };

function driverOptions({ maxConnections = 3, onStatement }: ConnectOptions) {
  return {
    max: maxConnections,
    types: { asText },
    // the list of array types would cost a statement a connection, and nothing here sends arrays
    fetch_types: false,
    onnotice: () => {},
    ...(onStatement && { debug: (_connection: number, text: string) => onStatement({ text }) }),
  } satisfies Options<Record<string, postgres.PostgresType>>;
}

function connectServer(url: string, options: ConnectOptions): Database {
  const sql = postgres(url, {
    ...driverOptions(options),
    connect_timeout: 5,
    connection: {
      application_name: 'khuyencong',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      ...(options.statementTimeoutMs && { statement_timeout: options.statementTimeoutMs }),
    },
  });
  return {
    ...doors('postgres', sql),
    archive: () => Promise.reject(new Error('Only PGlite writes archives; use pg_dump for a PostgreSQL server.')),
    close: () => sql.end({ timeout: 5 }),
  };
}

async function connectPglite(location: string, options: ConnectOptions): Promise<Database> {
  const pglite = await openPglite(location, options);
  // an option of the driver that its types do not know
  const transport = { socket: pglite.socket };
  const sql = postgres({
    ...driverOptions({ ...options, maxConnections: 1 }),
    ...transport,
    // said, so that nothing is read from PGHOST and its like
    host: 'pglite',
    ssl: false,
    max_lifetime: null,
  });
  return {
    ...doors('pglite', sql),
    archive: pglite.archive,
    async close() {
      await sql.end({ timeout: 5 });
      await pglite.close();
    },
  };
}

function doors(kind: Database['kind'], sql: Sql): Pick<Database, 'kind' | 'db' | 'query' | 'queryBytes'> {
  return {
    kind,
    db: drizzle(sql),
    async query<Row>(text: string, parameters: readonly QueryParameter[] = [], options: QueryOptions = {}) {
      return (await run(sql, text, parameters, options, (pending) => pending)) as unknown as Row[];
    },
    async queryBytes(text, parameters, options = {}) {
      const rows = await run(sql, text, parameters, options, (pending) => pending.raw());
      return (rows as unknown as Buffer[][])[0]![0]!;
    },
  };
}

type Pending = ReturnType<Sql['unsafe']>;

/** Runs a statement, cancelled when its signal aborts. */
async function run<Rows>(
  sql: Sql,
  text: string,
  parameters: readonly QueryParameter[],
  options: QueryOptions,
  as: (pending: Pending) => PromiseLike<Rows>,
): Promise<Rows> {
  options.signal?.throwIfAborted();
  const pending = sql.unsafe(text, [...parameters], { prepare: options.prepare ?? false });
  // a cancelled statement reports itself through its own error
  const cancel = (): void => void Promise.resolve(pending.cancel()).catch(() => {});
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await as(pending);
  } finally {
    options.signal?.removeEventListener('abort', cancel);
  }
}

/**
 * Opens a database: a PostgreSQL server (`postgres://…`, connected when first asked) or a PGlite, at `memory://` or in a
 * directory, which is created when absent and kept for this process. Both speak through the same driver.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(url)) return connectServer(url, options);
  return connectPglite(url === 'memory://' ? url : resolve(url), options);
}
