import type postgres from 'postgres';

interface Deferred {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Makes what was dropped anew, of the tables that `wanted` picks: indexes before foreign keys, which look up in them. */
export type Restore = (wanted?: (table: string) => boolean) => Promise<void>;

/**
 * Drops all foreign keys and the indexes that back no constraint, for one sort and one check of all rows are cheaper
 * than an insertion and a look-up for each.
 */
export async function dropIndexes(sql: postgres.Sql): Promise<Restore> {
  const keys = await sql<Deferred[]>`
    select relname as table, conname as name,
      format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(pg_constraint.oid)) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and relnamespace = 'public'::regnamespace`;
  const indexes = await sql<Deferred[]>`
    select tablename as table, indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public'
      and not exists (select from pg_constraint where conname = indexname and contype in ('p', 'u'))`;
  for (const { table, name } of keys) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  let dropped = [...indexes, ...keys];
  return async (wanted = () => true) => {
    for (const { definition } of dropped.filter(({ table }) => wanted(table))) await sql.unsafe(definition);
    dropped = dropped.filter(({ table }) => !wanted(table));
  };
}
