import type postgres from 'postgres';

export interface StatementUse {
  readonly statements: number;
  /** Pages of 8 kB read, from memory or disk. */
  readonly buffers: number;
}

/** What the database did while `work` ran, by pg_stat_statements; nothing where the server does not load it. */
export async function countStatements(sql: postgres.Sql, work: () => Promise<void>): Promise<StatementUse | undefined> {
  const [loaded] = await sql`
    select from pg_settings where name = 'shared_preload_libraries' and setting like '%pg_stat_statements%'`;
  if (loaded === undefined) {
    await work();
    return undefined;
  }
  await sql`create extension if not exists pg_stat_statements`;
  await sql`select pg_stat_statements_reset()`;
  await work();
  const [use] = await sql<[StatementUse]>`
    select coalesce(sum(calls), 0)::int as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::int as buffers
    from pg_stat_statements join pg_database on pg_database.oid = dbid
    where datname = current_database() and query not like '%pg_stat_statements%'`;
  return use;
}
