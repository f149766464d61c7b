import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { FolderError } from '@khuyencong/drizzle/import/find-data-files.ts';
import { formatReport } from '@khuyencong/drizzle/import/format-report.ts';
import { importFolder, type Progress } from '@khuyencong/drizzle/import/import-folder.ts';
import { legacyFonts, type LegacyFont } from '@khuyencong/drizzle/text/legacy-font.ts';
import { gatherStatistics } from './open-database.ts';

const usage = `Usage: import [options] <path> …: folders, CSV files and workbooks, such as drizzle/data/hai-phong-2018

  --dry-run           do everything and take it back
  --encoding <font>   texts that are not Unicode are in this old font: ${legacyFonts.join(' or ')}
  --report <file>     write the report as JSON too, with all that was found

Ends with 0 when nothing is wrong, 1 when errors kept everything out, 2 for bad use, 3 when it was loaded with warnings.
`;

interface Arguments {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly encoding?: LegacyFont;
  readonly report?: string;
}

/** Imports what `args` name and writes the report; answers the exit code. */
export async function runImport(database: Database, args: string[], output: NodeJS.WritableStream): Promise<number> {
  const known = readArguments(args);
  if (known === null) {
    output.write(usage);
    return 2;
  }
  const { paths, report: file, ...options } = known;
  const terminal = (output as { isTTY?: boolean }).isTTY === true;
  try {
    const onProgress = terminal ? showProgress(output) : () => {};
    const report = await importFolder(database, paths, { ...options, onProgress });
    if (report.release !== null) await gatherStatistics(database);
    if (terminal) output.write(clearLine);
    if (file !== undefined) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    output.write(formatReport(report, options.dryRun));
    return report.counts.error > 0 ? 1 : report.counts.warning > 0 ? 3 : 0;
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    output.write(`Nothing was loaded: ${error.message}.\n`);
    return 1;
  }
}

/** Null for bad use. */
function readArguments(args: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { 'dry-run': { type: 'boolean' }, encoding: { type: 'string' }, report: { type: 'string' } },
      allowPositionals: true,
    });
    const encoding = legacyFonts.find((font) => font === values.encoding);
    if (positionals.length === 0 || encoding !== values.encoding) return null;
    return {
      paths: positionals,
      dryRun: values['dry-run'] === true,
      ...(encoding && { encoding }),
      ...(values.report !== undefined && { report: values.report }),
    };
  } catch {
    return null;
  }
}

const clearLine = '\r\u001b[K';

/** One line that is written over: what is done, which file, how far. */
const showProgress =
  (output: NodeJS.WritableStream) =>
  ({ phase, file, done, rows }: Progress): void => {
    output.write(`${clearLine}${phase} ${file} ${done}${rows === null ? '' : `/${rows}`}`);
  };
