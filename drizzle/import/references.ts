import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';
import type { Db } from '../connect.ts';
import { rowsOf } from './session.ts';

/**
 * Records by table and public code: those of the folder, and those of the database that the folder refers to. Of each
 * the columns that its file remembers.
 */
export class KnownRecords {
  readonly #byTable = new Map<
    PgTable,
    { readonly columns: readonly string[]; readonly records: Map<string, Values> }
  >();
  /** One text for all equal cells: a year or a province stands in many records. */
  readonly #texts = new Map<string, string>();

  constructor(files: readonly ImportFile[]) {
    const targets = new Set(files.flatMap(({ columns }) => columns.map(({ target }) => target)));
    for (const file of files) {
      if (targets.has(file.table))
        this.#byTable.set(file.table, { columns: rememberedColumns(file), records: new Map() });
    }
  }

  add(table: PgTable, values: Values): void {
    const known = this.#byTable.get(table);
    const code = values['code'];
    if (known === undefined || code == null || known.records.has(code)) return;
    const kept: Record<string, string | null> = {};
    for (const name of known.columns) kept[name] = this.#shared(values[name] ?? null);
    known.records.set(code, kept);
  }

  find(table: PgTable, code: string | null | undefined): Values | undefined {
    return code == null ? undefined : this.#byTable.get(table)?.records.get(code);
  }

  #shared(text: string | null): string | null {
    if (text === null) return null;
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}

const rememberedColumns = (file: ImportFile): string[] => {
  const names = file.columns.filter(({ stored }) => stored !== null).map(({ name }) => name);
  return file.remembered === undefined
    ? names
    : names.filter((name) => name === 'code' || file.remembered?.includes(name));
};

/** The codes by table that rows name and the folder has not brought so far. */
export class WantedRecords {
  readonly #codes = new Map<PgTable, Set<string>>();
  readonly #known: KnownRecords;

  constructor(known: KnownRecords) {
    this.#known = known;
  }

  want(table: PgTable, code: string): void {
    if (this.#known.find(table, code) !== undefined) return;
    const codes = this.#codes.get(table);
    if (codes === undefined) this.#codes.set(table, new Set([code]));
    else codes.add(code);
  }

  wantNamedBy(file: ImportFile, values: Values): void {
    for (const { name, target } of file.columns) {
      const code = target === null ? null : values[name];
      if (target !== null && code != null) this.want(target, code);
    }
  }

  /** Takes a table with those of its codes that are still not known; undefined when nothing is wanted. */
  take(): { table: PgTable; codes: string[] } | undefined {
    const [next] = this.#codes;
    if (next === undefined) return undefined;
    const [table, codes] = next;
    this.#codes.delete(table);
    return { table, codes: [...codes].filter((code) => this.#known.find(table, code) === undefined) };
  }

  isWanted(table: PgTable): boolean {
    return this.#codes.has(table);
  }
}

/** Codes that are looked up by one statement. */
const lookUpSize = 5_000;

/**
 * Adds to `known` the stored records that are wanted, with their parents and what their file follows.
 */
export async function findStored(
  session: Db,
  files: readonly ImportFile[],
  wanted: WantedRecords,
  known: KnownRecords,
): Promise<void> {
  for (let next = wanted.take(); next !== undefined; next = wanted.take()) {
    const { table, codes } = next;
    const file = files.find((candidate) => candidate.table === table);
    if (file === undefined) continue;
    for (let start = 0; start < codes.length; start += lookUpSize) {
      for (const values of await selectStored(session, file, codes.slice(start, start + lookUpSize))) {
        known.add(table, values);
        // Not every reference is followed, or one row would bring half the database.
        for (const { name, target } of file.columns) {
          const code = values[name];
          const followed = target === table || file.follows?.includes(name) === true;
          if (target !== null && followed && code != null) wanted.want(target, code);
        }
      }
    }
  }
}

/** Stored records as a file would give them: public codes for references, all as text. */
async function selectStored(session: Db, file: ImportFile, codes: readonly string[]): Promise<Values[]> {
  const remembered = rememberedColumns(file);
  const fields = file.columns
    .filter(({ name }) => remembered.includes(name))
    .map(({ name, stored: column, target }) =>
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
