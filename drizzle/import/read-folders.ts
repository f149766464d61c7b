import { basename } from 'node:path';
import { importFiles } from './files/index.ts';
import { findCsvFiles } from './find-csv-files.ts';
import type { ImportFile } from './import-file.ts';
import type { Progress } from './import-folder.ts';
import { parseRows } from './parse-rows.ts';
import type { ImportRow, Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';

export interface ReadFolders {
  /** The rows of each kind of file, in the order in which they are written. */
  readonly rows: ReadonlyMap<ImportFile, readonly ImportRow[]>;
  /** The files that were read. */
  readonly fileNames: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads and parses every file that is known; nothing is asked of the database. */
export async function readFolders(folders: readonly string[], onProgress: (p: Progress) => void): Promise<ReadFolders> {
  const found = await findCsvFiles(folders);
  const kindOf = (name: string) => importFiles.find((file) => file.name === basename(name));
  const rows = new Map<ImportFile, ImportRow[]>();
  const fileNames: string[] = [];
  let problems: Problem[] = [];
  for (const file of importFiles) {
    for (const { path, name } of found.filter((candidate) => kindOf(candidate.name) === file)) {
      const csv = await readCsv(path, name);
      const parsed = parseRows(file, csv);
      problems = problems.concat(csv.problems.length > 0 ? csv.problems : parsed.problems);
      rows.set(file, [...(rows.get(file) ?? []), ...parsed.rows]);
      fileNames.push(name);
      onProgress({ phase: 'read', file: name, done: csv.records.length, rows: csv.records.length });
    }
  }
  const strange = found.map(({ name }) => name).filter((name) => kindOf(name) === undefined);
  return { rows, fileNames, problems: problems.concat(strange.map(strangeFile)) };
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
