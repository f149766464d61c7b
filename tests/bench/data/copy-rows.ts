import { pipeline } from 'node:stream/promises';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';

export type Row<Table extends PgTable> = Partial<Table['$inferSelect']>;

/**
 * Loads rows by COPY, which accepts identity columns too. Every row names the same columns in the same order. Returns
 * how many rows went in; `onProgress` hears of it now and then.
 */
export async function copyRows<Table extends PgTable>(
  sql: postgres.Sql,
  table: Table,
  rows: Iterable<Row<Table>>,
  onProgress: (written: number) => void = () => {},
): Promise<number> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done === true) return 0;
  const name: string = getTableName(table);
  const columns = getTableColumns(table);
  const names = Object.keys(first.value).map((key) => columns[key]!.name);
  let written = 0;
  function* lines() {
    let batch = '';
    for (let next: IteratorResult<Row<Table>> = first; next.done !== true; next = iterator.next()) {
      batch += `${Object.values(next.value).map(copyText).join('\t')}\n`;
      written += 1;
      if (written % 2_000 > 0) continue;
      yield batch;
      onProgress(written);
      batch = '';
    }
    yield batch;
  }
  const target = await sql`copy ${sql(name)} (${sql(names)}) from stdin`.writable();
  await pipeline(lines, target);
  if ('id' in columns) await sql`select setval(pg_get_serial_sequence(${name}, 'id'), ${written})`;
  return written;
}

/** A value in COPY's text format. */
function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}
