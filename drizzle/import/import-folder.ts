import { basename } from 'node:path';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { filesNotYetRead, importFiles } from './files/index.ts';
import { findCsvFiles } from './find-csv-files.ts';
import { storedValues } from './import-file.ts';
import type { ImportContext, ImportFile } from './import-file.ts';
import { checkDuplicates, parseRows } from './parse-rows.ts';
import type { ImportRow, Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { checkReferences, findStored, KnownRecords } from './references.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { abandonRelease, beginRelease, completeRelease } from './release.ts';
import { rowsOf } from './session.ts';
import { upsert } from './upsert.ts';
import type { Database } from '../connect.ts';

export interface ImportOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Does everything and takes it back, so that the report says what an import would do. */
  readonly dryRun?: boolean;
}

export interface Progress {
  readonly phase: 'read' | 'check' | 'write';
  readonly file: string;
  /** Rows done of `rows`. */
  readonly done: number;
  readonly rows: number;
}

export interface FileReport {
  readonly name: string;
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows of the database that the folder does not name. They are kept. */
  readonly kept: number;
}

export interface ImportReport {
  /** The release that the import made; null when nothing changed, nothing was loaded, or it was a dry run. */
  readonly release: number | null;
  /** By file name of the shape, such as `proposals.csv`; empty when errors kept everything from loading. */
  readonly files: readonly FileReport[];
  /** Files that no table takes yet. */
  readonly notYetRead: readonly string[];
  /** In the order of the files and their lines. */
  readonly problems: readonly Problem[];
}

/** Ends a transaction whose work must not stay. */
class TakenBack extends Error {}

/**
 * Loads the CSV files of folders, in one transaction: all of it or, when there is an error, nothing. A record is known
 * by its key: the same again changes nothing, a changed one is replaced, and one that the folder lacks is kept.
 */
export async function importFolder(
  database: Database,
  folders: string | readonly string[],
  { onProgress = () => {}, dryRun = false }: ImportOptions = {},
): Promise<ImportReport> {
  const read = await readFolders(typeof folders === 'string' ? [folders] : folders, onProgress);
  const problems = [...read.problems];
  let files: FileReport[] = [];
  let release: number | null = null;
  await database.db
    .transaction(async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = 0`);
      const known = new KnownRecords();
      for (const [file, rows] of read.rows) for (const row of rows) known.add(file.table, row.values);
      await findStored(transaction, importFiles, read.rows, known);
      const context: ImportContext = {
        find: (table, code) => known.find(table, code),
        rows: (table) => readable(read.rows, table),
        query: (statement) => rowsOf(transaction, statement),
      };
      problems.push(...(await checkRows(read.rows, known, context, onProgress)));
      if (hasErrors(problems)) throw new TakenBack();

      const next = await beginRelease(transaction);
      const stored = new Map(
        [...read.rows].map(([file, rows]) => [
          file,
          rows.map((row): ImportRow => ({ ...row, values: storedValues(file, row.values, context) })),
        ]),
      );
      files = [];
      let changes = 0;
      for (const [file, rows] of stored) {
        const written = await upsert(transaction, file, rows, next.number, (done) =>
          onProgress({ phase: 'write', file: file.name, done, rows: rows.length }),
        );
        problems.push(...written.problems);
        if (hasErrors(problems)) continue;
        const { inserted, updated } = written;
        changes += inserted + updated + ((await file.afterwards?.(read.rows.get(file) ?? [], context)) ?? 0);
        const [counted] = await context.query<{ all: number }>(
          sql`select count(*)::integer as "all" from ${file.table}`,
        );
        const unchanged = rows.length - inserted - updated;
        const kept = (counted?.all ?? 0) - rows.length;
        files.push({ name: file.name, rows: rows.length, inserted, updated, unchanged, kept });
      }
      if (hasErrors(problems)) throw new TakenBack();
      if (changes === 0) await abandonRelease(transaction, next);
      else {
        await refreshProposals(transaction);
        await completeRelease(transaction, next, recordLines(stored), read.sources);
        release = next.number;
      }
      if (dryRun) throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
      release = null;
    });
  if (hasErrors(problems)) files = [];
  return { release, files, notYetRead: read.notYetRead, problems: inFileOrder(problems) };
}

interface ReadFolders {
  /** The rows of each kind of file, in the order in which they are written. */
  readonly rows: ReadonlyMap<ImportFile, readonly ImportRow[]>;
  readonly sources: readonly { name: string; sha256: string; rows: number }[];
  readonly notYetRead: readonly string[];
  readonly problems: readonly Problem[];
}

async function readFolders(folders: readonly string[], onProgress: (p: Progress) => void): Promise<ReadFolders> {
  const found = await findCsvFiles(folders);
  const kindOf = (name: string) => importFiles.find((file) => file.name === basename(name));
  const rows = new Map<ImportFile, ImportRow[]>();
  const sources: { name: string; sha256: string; rows: number }[] = [];
  const problems: Problem[] = [];
  for (const file of importFiles) {
    for (const { path, name } of found.filter((candidate) => kindOf(candidate.name) === file)) {
      const csv = await readCsv(path, name);
      const parsed = parseRows(file, csv);
      problems.push(...csv.problems, ...(csv.problems.length === 0 ? parsed.problems : []));
      rows.set(file, [...(rows.get(file) ?? []), ...parsed.rows]);
      sources.push({ name, sha256: csv.sha256, rows: csv.records.length });
      onProgress({ phase: 'read', file: name, done: csv.records.length, rows: csv.records.length });
    }
  }
  const others = found.map(({ name }) => name).filter((name) => kindOf(name) === undefined);
  const notYetRead = others.filter((name) => filesNotYetRead.includes(basename(name)));
  const strange = others.filter((name) => !notYetRead.includes(name));
  problems.push(...strange.map(strangeFile));
  return { rows, sources, notYetRead, problems };
}

const strangeFile = (name: string): Problem => ({
  severity: 'warning',
  file: name,
  line: null,
  column: null,
  value: null,
  message: 'is no file of a data set and was not read',
  remedy: `Rename it if it is one of ${importFiles.map((file) => file.name).join(', ')}.`,
});

async function checkRows(
  rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>,
  known: KnownRecords,
  context: ImportContext,
  onProgress: (progress: Progress) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [file, rows] of rowsByFile) {
    problems.push(...checkDuplicates(file, rows), ...checkReferences(file, rows, known));
    const found = await file.check?.(context.rows(file.table), context);
    for (const problem of found ?? []) problems.push(problem);
    onProgress({ phase: 'check', file: file.name, done: rows.length, rows: rows.length });
  }
  return problems;
}

const readable = (rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>, table: PgTable) =>
  [...rowsByFile].flatMap(([file, rows]) => (file.table === table ? rows.filter((row) => !row.broken) : []));

const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');

const inFileOrder = (problems: readonly Problem[]) =>
  problems.toSorted((left, right) =>
    left.file === right.file ? (left.line ?? 0) - (right.line ?? 0) : left.file < right.file ? -1 : 1,
  );

/** One line a record, in an order that does not depend on the files'. */
function* recordLines(rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>): Generator<string> {
  for (const [file, rows] of rowsByFile) {
    const names = [...file.columns, ...file.computed].map(({ name }) => name);
    yield* rows.map(({ values }) => JSON.stringify([file.name, ...names.map((name) => values[name] ?? null)])).sort();
  }
}
