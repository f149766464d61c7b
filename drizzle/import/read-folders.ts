import { importFiles } from './files/index.ts';
import { findDataFiles } from './find-data-files.ts';
import { findTables, unreadable } from './find-tables.ts';
import type { FoundTable } from './find-tables.ts';
import { proposalColumn } from './import-file.ts';
import type { ImportFile } from './import-file.ts';
import type { LegacyFont } from '../text/legacy-font.ts';
import type { Progress } from './import-folder.ts';
import { recordParser } from './parse-rows.ts';
import type { ProblemLog } from './problem-log.ts';
import { UnreadableFile } from './read-csv.ts';
import { KnownRecords, WantedRecords } from './references.ts';
import { RowStore } from './row-store.ts';
import { findHeading, numbersColumns } from './table-heading.ts';

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

/** Reads and parses every table that is known, row by row; nothing is asked of the database. */
export async function readFolders(
  paths: readonly string[],
  font: LegacyFont | undefined,
  log: ProblemLog,
  onProgress: (progress: Progress) => void,
): Promise<ReadFolders> {
  const tables = await findTables(await findDataFiles(paths), font, log);
  const rows = new Map<ImportFile, RowStore>();
  const known = new KnownRecords(importFiles);
  const wanted = new WantedRecords(known);
  const fileNames: string[] = [];
  for (const file of importFiles) {
    for (const table of tables.filter((candidate) => candidate.file === file)) {
      const names = file.columns.map((column) => column.name);
      const store = rows.get(file) ?? new RowStore(names, proposalColumn(file));
      rows.set(file, store);
      fileNames.push(table.name);
      await readTable(table, { store, known, wanted }, log, onProgress);
    }
  }
  return { rows, fileNames, known, wanted };
}

async function readTable(
  { file, name, records }: FoundTable,
  { store, known, wanted }: { store: RowStore; known: KnownRecords; wanted: WantedRecords },
  log: ProblemLog,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  let done = 0;
  try {
    const all = records();
    const found = await findHeading(file, all);
    if (found === null) {
      const remedy = 'Give it a first line with the names of its columns.';
      return log.add([unreadable(name, new UnreadableFile(1, 'is empty', remedy))]);
    }
    const { problems, parse } = recordParser(file, name, found.heading);
    log.add(problems);
    if (problems.some(({ severity }) => severity === 'error')) return;
    for await (const record of following(found.read, all)) {
      if (done === 0 && numbersColumns(record)) continue;
      const parsed = parse(record);
      log.add(parsed.problems);
      store.add(parsed.row);
      known.add(file.table, parsed.row.values);
      wanted.wantNamedBy(file, parsed.row.values);
      done += 1;
      if (done % progressStep === 0) onProgress({ phase: 'read', file: name, done, rows: null });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    log.add([unreadable(name, error)]);
  }
  onProgress({ phase: 'read', file: name, done, rows: done });
}

async function* following<Item>(first: readonly Item[], others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* others;
}
