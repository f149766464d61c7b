import type { SQL } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { proposal } from '../tables/index.ts';
import { searchKeyOf } from '../text/search-key.ts';
import { vietnameseSortKey } from '../text/vietnamese-sort-key.ts';
import { amount, day, flag, integer, lastDay, longInteger, oneOf, percent, text } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import type { ImportRow, Problem, Values } from './problem.ts';
import type { Unlinked } from './unlinked-households.ts';

/** What is worked out once an import, whenever it is first asked for. */
export function oncePerImport<Result>(work: (context: ImportContext) => Result): (context: ImportContext) => Result {
  const done = new WeakMap<ImportContext, { readonly result: Result }>();
  return (context) => {
    const known = done.get(context) ?? { result: work(context) };
    done.set(context, known);
    return known.result;
  };
}

/** What a check may ask beyond the rows of its own file. */
export interface ImportContext {
  /** A record by its public code, whether the folder brings it or the database has it; columns named as in files. */
  find(table: PgTable, code: string | null | undefined): Values | undefined;
  /** The readable rows that the folder brings for a table, read anew at each call. */
  rows(table: PgTable): Iterable<ImportRow>;
  /** Of these the ones of the proposals whose rows are being checked. */
  rowsBeside(table: PgTable): readonly ImportRow[];
  /** Runs a statement inside the transaction of the import. */
  query<Row>(statement: SQL): Promise<Row[]>;
  /** The households and proposals that may not be told of one another. */
  readonly unlinked: Unlinked;
}

/**
 * What a file says of a table. Columns, kinds, enums, which cells are required and what they refer to follow from the
 * table itself; a foreign key `programme_id` is the column `programme`, which holds a public code.
 */
export interface ImportFileDescription {
  readonly name: string;
  readonly table: PgTable;
  /** The columns that name a record for ever: the same key again is the same record. */
  readonly key: readonly string[];
  /** Columns of the table that no file gives and no import writes: others derive them. */
  readonly derived?: readonly string[];
  /** Columns of the table that no file gives and `prepare` fills. */
  readonly prepared?: readonly string[];
  /** The columns whose texts make the search key. */
  readonly searched?: readonly string[];
  /** The column that puts the records into Vietnamese order. */
  readonly sorted?: string;
  /** Columns that are checked and not stored. */
  readonly checkedOnly?: Readonly<Record<string, CellKind>>;
  /**
   * The money that keeps its qualifier ("trên", "khoảng") and the columns of the least and the greatest value that it allows.
   * `below` is the first value beyond, in place of the greatest.
   */
  readonly interval?: {
    readonly value: string;
    readonly least: string;
    readonly greatest?: string;
    readonly below?: string;
  };
  /** Of a file with very many records, the columns that rules of other files ask of them; all when absent. */
  readonly remembered?: readonly string[];
  /** The references of a stored record that other files' rules look behind. */
  readonly follows?: readonly string[];
  /** Sets of columns that no two rows of the file may share; rows for which it answers null do not count. */
  readonly unique?: readonly ((row: Values) => readonly string[] | null)[];
  /** Rows with a smaller number are written first; 0 for all when absent. */
  readonly rank?: (row: Values) => number;
  /** What is stored of a row: fills `prepared`, takes out what is not public. */
  readonly prepare?: (row: Values, context: ImportContext) => Values;
  /** Rows for which it answers true stand only in the table beside that `afterwards` writes; none when absent. */
  readonly withheld?: (row: Values, context: ImportContext) => boolean;
  /**
   * The rules of this file beyond keys and references; sees the rows as read, before `prepare`. Of a file whose rows belong
   * to proposals it is asked for some proposals after the others, each with all its rows.
   */
  readonly check?: (rows: readonly ImportRow[], context: ImportContext) => Problem[] | Promise<Problem[]>;
  /** Writes what belongs to the rows in tables beside, for some rows after the others; answers the number of its changes. */
  readonly afterwards?: (rows: readonly ImportRow[], context: ImportContext) => Promise<number>;
}

export interface ImportColumn {
  readonly name: string;
  readonly kind: CellKind;
  readonly required: boolean;
  /** What an empty cell means; null when it means unknown. */
  readonly fallback: string | null;
  /** Null when the column is checked only. */
  readonly stored: PgColumn | null;
  /** The table that a foreign key refers to, in files by public code. */
  readonly target: PgTable | null;
}

export interface ImportFile extends ImportFileDescription {
  readonly columns: readonly ImportColumn[];
  /** What the database is given of a row, beside `columns`. */
  readonly computed: readonly PgColumn[];
}

/** Never in a file: surrogate keys, releases and what is computed from other columns. */
const neverGiven = new Set(['id', 'release_from', 'search_key', 'sort_key']);

export function importFile(description: ImportFileDescription): ImportFile {
  const { columns, foreignKeys } = getTableConfig(description.table);
  const targets = new Map(
    foreignKeys.flatMap((key) => {
      const { columns: own, foreignTable } = key.reference();
      return own.map((column): [string, PgTable] => [column.name, foreignTable]);
    }),
  );
  const skipped = new Set([...(description.derived ?? []), ...(description.prepared ?? []), ...neverGiven]);

  const stored = columns
    .filter((column) => !skipped.has(column.name))
    .map((column): ImportColumn => {
      const foreign = targets.get(column.name) ?? null;
      const name = foreign === null ? column.name : column.name.replace(/_id$/, '');
      return {
        name,
        kind: foreign === null ? kindOf(column) : text,
        required: column.notNull && !column.hasDefault,
        fallback: column.hasDefault ? String(column.default) : null,
        stored: column,
        target: foreign,
      };
    });
  const checked = Object.entries(description.checkedOnly ?? {}).map(([name, kind]): ImportColumn => ({
    name,
    kind,
    required: false,
    fallback: null,
    stored: null,
    target: null,
  }));
  const computedNames = [
    ...(description.prepared ?? []),
    ...(description.searched === undefined ? [] : ['search_key']),
    ...(description.sorted === undefined ? [] : ['sort_key']),
  ];
  const computed = columns.filter((column) => computedNames.includes(column.name));
  return { ...description, columns: [...stored, ...checked], computed };
}

function kindOf(column: PgColumn): CellKind {
  if (column.enumValues !== undefined) return oneOf(column.enumValues);
  const type = column.getSQLType();
  if (type === 'integer') return integer;
  // the value of a figure is money where its unit is đồng
  if (type === 'bigint') return /(_vnd|^value\w*)$/.test(column.name) ? amount : longInteger;
  if (type === 'boolean') return flag;
  if (type === 'date') return isEnd(column.name) ? lastDay : day;
  if (type.startsWith('numeric')) return percent;
  return text;
}

/** `valid_to`, `effective_to`: the end of a half-open interval in the database. */
const isEnd = (name: string) => name.endsWith('_to');

/** The column of a file by whose proposal its rows are met together; null when they are not of one proposal each. */
export function proposalColumn(file: ImportFile): string | null {
  if (file.table === proposal) return 'code';
  return file.columns.some(({ name, required }) => name === 'proposal' && required) ? 'proposal' : null;
}

/** The column pairs of a file that begin and end a validity. */
export const validitiesOf = (file: ImportFile): [string, string][] =>
  file.columns.filter(({ name }) => isEnd(name)).map(({ name }) => [name.replace(/_to$/, '_from'), name]);

/** The row as it is stored: prepared, with its search and sort key. */
export function storedValues(file: ImportFile, row: Values, context: ImportContext): Values {
  const values = file.prepare?.(row, context) ?? row;
  return {
    ...values,
    ...(file.searched && { search_key: searchKeyOf(file.searched.map((name) => values[name])) }),
    ...(file.sorted !== undefined && { sort_key: vietnameseSortKey(values[file.sorted] ?? '') }),
  };
}
