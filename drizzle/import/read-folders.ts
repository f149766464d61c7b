import { basename } from 'node:path';
import { importFiles } from './files/index.ts';
import { findCsvFiles } from './find-csv-files.ts';
import { proposalColumn } from './import-file.ts';
import type { ImportFile } from './import-file.ts';
import type { Progress } from './import-folder.ts';
import { recordParser } from './parse-rows.ts';
import type { Problem } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { readCsv, UnreadableFile } from './read-csv.ts';
import { KnownRecords, WantedRecords } from './references.ts';
import { RowStore } from './row-store.ts';

export interface ReadFolders {
  /** The rows of each kind of file, in the order in which they are written. */
  readonly rows: ReadonlyMap<ImportFile, RowStore>;
  /** The files that were read. */
  readonly fileNames: readonly string[];
  /** The records that the folders bring, and those that they name beyond. */
  readonly known: KnownRecords;
  readonly wanted: WantedRecords;
}

/** Rows between two words on the progress. */
const progressStep = 10_000;

/** Reads and parses every file that is known, row by row; nothing is asked of the database. */
export async function readFolders(
  folders: readonly string[],
  log: ProblemLog,
  onProgress: (progress: Progress) => void,
): Promise<ReadFolders> {
  const found = await findCsvFiles(folders);
  const kindOf = (name: string) => importFiles.find((file) => file.name === basename(name));
  const rows = new Map<ImportFile, RowStore>();
  const known = new KnownRecords(importFiles);
  const wanted = new WantedRecords(known);
  const fileNames: string[] = [];
  for (const file of importFiles) {
    for (const { path, name } of found.filter((candidate) => kindOf(candidate.name) === file)) {
      const store =
        rows.get(file) ??
        new RowStore(
          file.columns.map((column) => column.name),
          proposalColumn(file),
        );
      rows.set(file, store);
      fileNames.push(name);
      await readFile({ file, path, name }, { store, known, wanted }, log, onProgress);
    }
  }
  log.add(found.filter(({ name }) => kindOf(name) === undefined).map(({ name }) => strangeFile(name)));
  return { rows, fileNames, known, wanted };
}

async function readFile(
  { file, path, name }: { file: ImportFile; path: string; name: string },
  { store, known, wanted }: { store: RowStore; known: KnownRecords; wanted: WantedRecords },
  log: ProblemLog,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const failed = (line: number | null, message: string, remedy: string): void =>
    log.add([{ severity: 'error', file: name, line, column: null, value: null, message, remedy }]);
  let parser: ReturnType<typeof recordParser> | undefined;
  let done = 0;
  try {
    for await (const record of readCsv(path)) {
      if (parser === undefined) {
        parser = recordParser(file, name, record);
        log.add(parser.problems);
        if (parser.problems.length > 0) return;
        continue;
      }
      const { row, problems } = parser.parse(record);
      log.add(problems);
      store.add(row);
      known.add(file.table, row.values);
      wanted.wantNamedBy(file, row.values);
      done += 1;
      if (done % progressStep === 0) onProgress({ phase: 'read', file: name, done, rows: null });
    }
    if (parser === undefined) failed(1, 'is empty', 'Give it a first line with the names of its columns.');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    failed(error.line, error.message, error.remedy);
  }
  onProgress({ phase: 'read', file: name, done, rows: done });
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
