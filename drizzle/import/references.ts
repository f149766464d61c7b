import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';
import type { Db } from '../connect.ts';
import { rowsOf } from './session.ts';

/** Records by table and public code: those of the folder, and those of the database that the folder refers to. */
export class KnownRecords {
  readonly #byTable = new Map<PgTable, Map<string, Values>>();

  add(table: PgTable, values: Values): void {
    const records = this.#byTable.get(table) ?? new Map<string, Values>();
    this.#byTable.set(table, records);
    if (values['code'] != null && !records.has(values['code'])) records.set(values['code'], values);
  }

  find(table: PgTable, code: string | null | undefined): Values | undefined {
    return code == null ? undefined : this.#byTable.get(table)?.get(code);
  }
}

/**
 * Adds to `known` the stored records that the rows name and the folder does not bring, with their parents and what
 * their file follows.
 */
export async function findStored(
  session: Db,
  files: readonly ImportFile[],
  rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>,
  known: KnownRecords,
): Promise<void> {
  const wanted = new Map<PgTable, Set<string>>();
  const want = (table: PgTable, code: string) => {
    if (known.find(table, code) === undefined) wanted.set(table, (wanted.get(table) ?? new Set()).add(code));
  };
  const wantNamedBy = (file: ImportFile, values: Values) => {
    for (const column of file.columns) {
      const cell = values[column.name];
      if (column.target !== null && cell != null) want(column.target, cell);
    }
  };
  for (const [file, rows] of rowsByFile) for (const row of rows) wantNamedBy(file, row.values);

  while (wanted.size > 0) {
    const [table, codes] = wanted.entries().next().value as [PgTable, Set<string>];
    wanted.delete(table);
    const file = files.find((candidate) => candidate.table === table);
    if (file === undefined) continue;
    for (const values of await selectStored(session, file, [...codes])) {
      known.add(table, values);
      // Not every reference is followed, or one row would bring half the database.
      for (const { name, target } of file.columns) {
        const code = values[name];
        const followed = target === table || file.follows?.includes(name) === true;
        if (target !== null && followed && code != null) want(target, code);
      }
    }
  }
}

/** Stored records as a file would give them: public codes for references, all as text. */
async function selectStored(session: Db, file: ImportFile, codes: readonly string[]): Promise<Values[]> {
  const stored = file.columns.filter((column) => column.stored !== null);
  const fields = stored.map(({ name, stored: column, target }) =>
    target !== null
      ? sql`(select target.code from ${target} as target where target.id = ${column}) as ${sql.identifier(name)}`
      : sql`${column}::text as ${sql.identifier(name)}`,
  );
  return rowsOf<Values>(
    session,
    sql`select ${sql.join(fields, sql`, `)} from ${file.table}
      where ${sql.identifier(getTableName(file.table))}.code in
        (select json_array_elements_text(${JSON.stringify(codes)}::text::json))`,
  );
}

/** No record is its own parent, however far up. */
export function checkParents(file: ImportFile, rows: readonly ImportRow[], known: KnownRecords): Problem[] {
  const parent = file.columns.find((column) => column.target === file.table)?.name;
  if (parent === undefined) return [];
  const comesBack = (values: Values): boolean => {
    const met = new Set([values['code']]);
    for (let above = known.find(file.table, values[parent]); above; above = known.find(file.table, above[parent])) {
      if (met.has(above['code'])) return true;
      met.add(above['code']);
    }
    return false;
  };
  return rows
    .filter((row) => comesBack(row.values))
    .map((row) =>
      errorIn(row, { column: parent, message: 'leads back to itself', remedy: 'Break the circle of parents.' }),
    );
}

/** Every code that a row names is a record of the folder or the database. */
export function checkReferences(file: ImportFile, rows: readonly ImportRow[], known: KnownRecords): Problem[] {
  const references = file.columns.filter((column) => column.target !== null);
  return rows.flatMap((row) =>
    references.flatMap((column) => {
      const cell = row.values[column.name];
      const table = column.target as PgTable;
      if (cell == null || known.find(table, cell) !== undefined) return [];
      const message = `names ${cell}, which is no known ${getTableName(table).replaceAll('_', ' ')}`;
      const remedy = 'Correct the code, or add the record to its own file, in this folder or one imported before.';
      return [errorIn(row, { column: column.name, message, remedy })];
    }),
  );
}
