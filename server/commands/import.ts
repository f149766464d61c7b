import { parseArgs } from 'node:util';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { FolderError } from '@khuyencong/drizzle/import/find-data-files.ts';
import { formatReport } from '@khuyencong/drizzle/import/format-report.ts';
import { importFolder, type Progress } from '@khuyencong/drizzle/import/import-folder.ts';
import { gatherStatistics } from './open-database.ts';

const usage =
  'Usage: import [--dry-run] <path> …: folders, CSV files and workbooks, such as drizzle/data/hai-phong-2018.\n';

/** Imports the folders that `args` name and writes the report. 0 when loaded, 1 when errors kept it out, 2 for bad use. */
export async function runImport(database: Database, args: string[], output: NodeJS.WritableStream): Promise<number> {
  const { folders, dryRun, misused } = readArguments(args);
  if (misused || folders.length === 0) {
    output.write(usage);
    return 2;
  }
  const terminal = (output as { isTTY?: boolean }).isTTY === true;
  try {
    const onProgress = terminal ? showProgress(output) : () => {};
    const report = await importFolder(database, folders, { dryRun, onProgress });
    if (report.release !== null) await gatherStatistics(database);
    if (terminal) output.write(clearLine);
    output.write(formatReport(report, dryRun));
    return report.counts.error > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    output.write(`Nothing was loaded: ${error.message}.\n`);
    return 1;
  }
}

function readArguments(args: string[]): { folders: string[]; dryRun: boolean; misused: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { 'dry-run': { type: 'boolean' } },
      allowPositionals: true,
    });
    return { folders: positionals, dryRun: values['dry-run'] === true, misused: false };
  } catch {
    return { folders: [], dryRun: false, misused: true };
  }
}

const clearLine = '\r\u001b[K';

/** One line that is written over: what is done, which file, how far. */
const showProgress =
  (output: NodeJS.WritableStream) =>
  ({ phase, file, done, rows }: Progress): void => {
    output.write(`${clearLine}${phase} ${file} ${done}${rows === null ? '' : `/${rows}`}`);
  };
