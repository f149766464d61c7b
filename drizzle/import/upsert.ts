import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import type { ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';
import { rowsOf } from './session.ts';
import type { Db } from '../connect.ts';

export interface Written {
  readonly inserted: number;
  readonly updated: number;
  /** Rows that the database refused, by a rule that only it can judge. */
  readonly problems: readonly Problem[];
}

/** Large enough to make round trips cheap, small enough for the worker's messages. */
const batchSize = 5_000;

/**
 * Writes rows whose references exist. A row with a known key replaces the stored one when it differs, and only then
 * takes the release. One statement a batch.
 */
export async function upsert(
  session: Db,
  file: ImportFile,
  rows: readonly ImportRow[],
  release: number,
): Promise<Written> {
  const problems: Problem[] = [];
  let inserted = 0;
  let updated = 0;
  for (const group of inWritingOrder(file, rows)) {
    for (let start = 0; start < group.length; start += batchSize) {
      const batch = group.slice(start, start + batchSize);
      const counts = await writeBatch(session, file, batch, release);
      if (counts === null) problems.push(...(await findRefused(session, file, batch, release)));
      inserted += counts?.inserted ?? 0;
      updated += counts?.updated ?? 0;
    }
  }
  return { inserted, updated, problems };
}

/** Groups that are written one after the other: parents before children, and lower ranks before higher ones. */
function inWritingOrder(file: ImportFile, rows: readonly ImportRow[]): ImportRow[][] {
  const parent = file.columns.find((column) => column.target === file.table)?.name;
  const byCode = new Map(rows.map((row) => [row.values['code'], row]));
  const depth = (row: ImportRow): number => {
    let steps = 0;
    for (let at: ImportRow | undefined = row; at && parent && steps < rows.length; steps++) {
      at = byCode.get(at.values[parent] ?? undefined);
    }
    return steps;
  };
  const groups = Map.groupBy(rows, parent === undefined ? (row) => file.rank?.(row.values) ?? 0 : depth);
  return [...groups].sort(([left], [right]) => left - right).map(([, group]) => group);
}

/** Null when the database refuses the batch, which it then leaves as it was. */
async function writeBatch(session: Db, file: ImportFile, rows: readonly ImportRow[], release: number) {
  const statement = upsertStatement(file, JSON.stringify(rows.map((row) => row.values)), release);
  try {
    return await session.transaction(async (savepoint) => {
      const [counts] = await rowsOf<{ inserted: number; updated: number }>(savepoint, statement);
      return counts as { inserted: number; updated: number };
    });
  } catch (error) {
    if (constraintOf(error) === null) throw error;
    return null;
  }
}

/** Tries the rows one by one to say which ones the database refuses; the import is lost already. */
async function findRefused(session: Db, file: ImportFile, rows: readonly ImportRow[], release: number) {
  const problems: Problem[] = [];
  for (const row of rows) {
    const statement = upsertStatement(file, JSON.stringify([row.values]), release);
    await session
      .transaction((savepoint) => savepoint.execute(statement))
      .catch((error: unknown) => {
        const constraint = constraintOf(error);
        if (constraint === null) throw error;
        const message = `breaks the rule ${constraint} of the database`;
        problems.push(errorIn(row, { message, remedy: 'Compare the row with the stored ones and with that rule.' }));
      });
  }
  return problems;
}

/** The constraint that a statement broke; null for any other error. */
function constraintOf(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, constraint_name: name } = at as { code?: string; constraint_name?: string };
    if (code?.startsWith('23') === true) return name ?? code;
  }
  return null;
}

function upsertStatement(file: ImportFile, json: string, release: number): SQL {
  const assignments = assignmentsOf(file);
  const names = (columns: readonly PgColumn[], prefix = sql``) =>
    sql.join(
      columns.map((column) => sql`${prefix}${sql.identifier(column.name)}`),
      sql`, `,
    );
  const key = file.key.map((name) => file.columns.find((column) => column.name === name)?.stored as PgColumn);
  const columns = assignments.map(({ column }) => column);
  const others = columns.filter((column) => !key.includes(column));
  const target = sql.identifier(getTableConfig(file.table).name);
  const fields = [...file.columns, ...file.computed].map(({ name }) => sql`${sql.identifier(name)} text`);
  const joins = file.columns
    .filter((column) => column.target !== null)
    .map(({ name, target: table }) => {
      const alias = sql.identifier(`${name}_record`);
      return sql`left join ${table as PgTable} as ${alias} on ${alias}.code = given.${sql.identifier(name)}`;
    });
  return sql`
    with written as (
      insert into ${file.table} (${names(columns)}, release_from)
      select ${sql.join(
        assignments.map(({ value }) => value),
        sql`, `,
      )}, ${release}::integer
      from json_to_recordset(${json}::text::json) as given (${sql.join(fields, sql`, `)})
      ${sql.join(joins, sql` `)}
      on conflict (${names(key)}) do update
      set ${sql.join(
        others.map((column) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`),
        sql`, `,
      )}, release_from = excluded.release_from
      where (${names(others, sql`${target}.`)}) is distinct from (${names(others, sql`excluded.`)})
      returning (xmax = 0) as inserted
    )
    select (count(*) filter (where inserted))::integer as inserted,
      (count(*) filter (where not inserted))::integer as updated
    from written`;
}

/** What each column is set to, from the row `given` and the records that its references name. */
function assignmentsOf(file: ImportFile): { column: PgColumn; value: SQL }[] {
  const cast = (column: PgColumn, name: string) =>
    sql`given.${sql.identifier(name)}::${sql.raw(column.getSQLType().replace(/ collate .*/, ''))}`;
  const given = file.columns.flatMap(({ name, stored: column, target }) => {
    if (column === null) return [];
    return [{ column, value: target !== null ? sql`${sql.identifier(`${name}_record`)}.id` : cast(column, name) }];
  });
  return [...given, ...file.computed.map((column) => ({ column, value: cast(column, column.name) }))];
}
