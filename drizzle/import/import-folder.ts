import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';
import { importFiles } from './files/index.ts';
import type { ImportContext, ImportFile } from './import-file.ts';
import { checkDuplicates } from './parse-rows.ts';
import type { ImportRow, Problem } from './problem.ts';
import { readFolders } from './read-folders.ts';
import { checkParents, checkReferences, findStored, KnownRecords } from './references.ts';
import { refreshPlaces } from './refresh-places.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { refreshRollups } from './refresh-rollups.ts';
import { refreshSearchEntries } from './refresh-search.ts';
import { abandonRelease, beginRelease, completeRelease } from './release.ts';
import type { StoredFile } from './release.ts';
import { rowsOf } from './session.ts';
import { findUnlinked, hideStored, householdParts } from './unlinked-households.ts';
import { writeFiles } from './write-files.ts';

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
  /** Rows of the folder that only a table beside holds: the parts of unlinked households. */
  readonly withheld: number;
  /** Rows of the database that the folder does not name. They are kept. */
  readonly kept: number;
}

export interface ImportReport {
  /** The release that the import made; null when nothing changed, nothing was loaded, or it was a dry run. */
  readonly release: number | null;
  /** By file name of the shape, such as `proposals.csv`; empty when errors kept everything from loading. */
  readonly files: readonly FileReport[];
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
  let report: ImportReport = { release: null, files: [], problems: read.problems };
  const note = (problems: readonly Problem[]): void => {
    report = { ...report, problems: report.problems.concat(problems) };
    if (report.problems.some(({ severity }) => severity === 'error')) throw new TakenBack();
  };
  await database.db
    .transaction(async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = 0`);
      const release = await beginRelease(transaction);
      const known = new KnownRecords();
      for (const [file, rows] of read.rows) for (const row of rows) known.add(file.table, row.values);
      await findStored(transaction, importFiles, read.rows, known);
      const asked: Omit<ImportContext, 'unlinked'> = {
        find: (table, code) => known.find(table, code),
        rows: (table) => readable(read.rows, table),
        query: (statement) => rowsOf(transaction, statement),
      };
      const unlinked = findUnlinked(await householdParts(transaction, asked));
      const context: ImportContext = { ...asked, unlinked };
      note(await checkRows(read.rows, known, context, onProgress));

      const written = await writeFiles(transaction, read.rows, release.number, context, onProgress);
      note(written.problems);
      report = { ...report, files: written.files };
      const hidden = await hideStored(transaction, unlinked, release.number);
      const followed = await refreshPlaces(transaction, release.number);
      const refreshed = await refreshProposals(transaction, release.number);
      await refreshRollups(transaction, release.number);
      await refreshSearchEntries(transaction, release.number);
      if (written.changes + hidden + followed + refreshed === 0) return abandonRelease(transaction, release);
      await completeRelease(transaction, release, storedFiles(read.fileNames, written.stored));
      if (dryRun) throw new TakenBack();
      report = { ...report, release: release.number };
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return { ...report, problems: inFileOrder(report.problems) };
}

async function checkRows(
  rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>,
  known: KnownRecords,
  context: ImportContext,
  onProgress: (progress: Progress) => void,
): Promise<Problem[]> {
  let problems: Problem[] = [];
  for (const [file, rows] of rowsByFile) {
    problems = problems.concat(
      checkDuplicates(file, rows),
      checkReferences(file, rows, known),
      checkParents(file, rows, known),
      (await file.check?.(context.rows(file.table), context)) ?? [],
    );
    onProgress({ phase: 'check', file: file.name, done: rows.length, rows: rows.length });
  }
  return problems;
}

const readable = (rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>, table: PgTable) =>
  [...rowsByFile].flatMap(([file, rows]) => (file.table === table ? rows.filter((row) => !row.broken) : []));

const inFileOrder = (problems: readonly Problem[]) =>
  problems.toSorted((left, right) =>
    left.file === right.file ? (left.line ?? 0) - (right.line ?? 0) : left.file < right.file ? -1 : 1,
  );

/** The files with their records, each a line of JSON: the kind of file, then the cells in the order of the columns. */
function storedFiles(
  names: readonly string[],
  rowsByFile: ReadonlyMap<ImportFile, readonly ImportRow[]>,
): StoredFile[] {
  const records = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const [file, rows] of rowsByFile) {
    const names = [...file.columns, ...file.computed].map(({ name }) => name);
    for (const row of rows) {
      records.get(row.file)?.push(JSON.stringify([file.name, ...names.map((name) => row.values[name] ?? null)]));
    }
  }
  return [...records].map(([name, lines]) => ({ name, records: lines }));
}
