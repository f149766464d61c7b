import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { storedValues } from './import-file.ts';
import type { ImportContext, ImportFile } from './import-file.ts';
import type { FileReport, Progress } from './import-folder.ts';
import type { ImportRow, Problem } from './problem.ts';
import type { ReadFolders } from './read-folders.ts';
import { FileRecords } from './release.ts';
import type { RowStore } from './row-store.ts';
import { upsert } from './upsert.ts';

interface WrittenFiles {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  readonly changes: number;
  readonly stored: readonly FileRecords[];
}

/** Writes the checked rows of every file, in the files' order. After a problem the transaction must be taken back. */
export async function writeFiles(
  session: Db,
  { rows, fileNames }: ReadFolders,
  release: number,
  context: ImportContext,
  onProgress: (progress: Progress) => void,
): Promise<WrittenFiles> {
  const stored = new Map(fileNames.map((name) => [name, new FileRecords(name)]));
  const files: FileReport[] = [];
  let problems: Problem[] = [];
  let changes = 0;
  for (const [file, store] of rows) {
    const written = await writeFile(session, file, store, { release, context, stored, onProgress });
    problems = problems.concat(written.problems);
    changes += written.changes;
    files.push(written.report);
  }
  return { files, problems, changes, stored: [...stored.values()] };
}

interface Writing {
  readonly release: number;
  readonly context: ImportContext;
  readonly stored: ReadonlyMap<string, FileRecords>;
  readonly onProgress: (progress: Progress) => void;
}

async function writeFile(
  session: Db,
  file: ImportFile,
  store: RowStore,
  { release, context, stored, onProgress }: Writing,
): Promise<{ report: FileReport; problems: Problem[]; changes: number }> {
  const totals = { inserted: 0, updated: 0, withheld: 0, beside: 0, done: 0 };
  const recordOf = recordWriter(file);
  let problems: Problem[] = [];
  for (const buckets of store.groups()) {
    const given = store.rows(buckets);
    const rows = given
      .filter(({ values }) => file.withheld?.(values, context) !== true)
      .map((row) => ({ ...row, values: storedValues(file, row.values, context) }));
    const written = await upsert(session, file, rows, release);
    problems = problems.concat(written.problems);
    for (const row of rows) stored.get(row.file)?.add(recordOf(row));
    totals.inserted += written.inserted;
    totals.updated += written.updated;
    totals.withheld += given.length - rows.length;
    totals.beside += written.problems.length === 0 ? ((await file.afterwards?.(given, context)) ?? 0) : 0;
    totals.done += given.length;
    onProgress({ phase: 'write', file: file.name, done: totals.done, rows: store.size });
  }
  const { inserted, updated, withheld, beside } = totals;
  const kept = (await countRows(file, context)) - (store.size - withheld);
  const unchanged = store.size - withheld - inserted - updated;
  const report = { name: file.name, rows: store.size, inserted, updated, unchanged, withheld, kept };
  return { report, problems, changes: inserted + updated + beside };
}

/** A stored record as a line of JSON: the kind of file, then the cells in the order of the columns. */
function recordWriter(file: ImportFile): (row: ImportRow) => string {
  const names = [...file.columns, ...file.computed].map(({ name }) => name);
  return ({ values }) => JSON.stringify([file.name, ...names.map((name) => values[name] ?? null)]);
}

async function countRows(file: ImportFile, { query }: ImportContext): Promise<number> {
  const [counted] = await query<{ rows: number }>(sql`select count(*)::integer as rows from ${file.table}`);
  return counted?.rows ?? 0;
}
