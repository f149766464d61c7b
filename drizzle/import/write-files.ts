import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { storedValues } from './import-file.ts';
import type { ImportContext, ImportFile } from './import-file.ts';
import type { FileReport, Progress } from './import-folder.ts';
import type { ImportRow, Problem } from './problem.ts';
import { upsert } from './upsert.ts';

type RowsByFile = ReadonlyMap<ImportFile, readonly ImportRow[]>;

/** Writes the checked rows of every file, in the files' order. After a problem the transaction must be taken back. */
export async function writeFiles(
  session: Db,
  rowsByFile: RowsByFile,
  release: number,
  context: ImportContext,
  onProgress: (progress: Progress) => void,
): Promise<{ files: FileReport[]; problems: Problem[]; changes: number; stored: RowsByFile }> {
  const stored = new Map<ImportFile, readonly ImportRow[]>();
  const files: FileReport[] = [];
  let problems: Problem[] = [];
  let changes = 0;
  for (const [file, given] of rowsByFile) {
    const rows = given
      .filter(({ values }) => file.withheld?.(values, context) !== true)
      .map((row) => ({ ...row, values: storedValues(file, row.values, context) }));
    const {
      inserted,
      updated,
      problems: refused,
    } = await upsert(session, file, rows, release, (done) =>
      onProgress({ phase: 'write', file: file.name, done, rows: rows.length }),
    );
    const beside = refused.length === 0 ? await file.afterwards?.(given, context) : 0;
    problems = problems.concat(refused);
    changes += inserted + updated + (beside ?? 0);
    stored.set(file, rows);
    const unchanged = rows.length - inserted - updated;
    const kept = (await countRows(file, context)) - rows.length;
    const withheld = given.length - rows.length;
    files.push({ name: file.name, rows: given.length, inserted, updated, unchanged, withheld, kept });
  }
  return { files, problems, changes, stored };
}

async function countRows(file: ImportFile, { query }: ImportContext): Promise<number> {
  const [counted] = await query<{ rows: number }>(sql`select count(*)::integer as rows from ${file.table}`);
  return counted?.rows ?? 0;
}
