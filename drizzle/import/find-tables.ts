import { basename } from 'node:path';
import { importFiles } from './files/index.ts';
import type { FoundFile } from './find-data-files.ts';
import { fileNamed } from './headers.ts';
import type { ImportFile } from './import-file.ts';
import { fromLegacyFont, type LegacyFont } from '../text/legacy-font.ts';
import type { Problem } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { readCsv, UnreadableFile } from './read-csv.ts';
import type { TableRecord } from './read-csv.ts';
import { readSheets } from './read-xlsx.ts';

/** A CSV file or a sheet of a workbook, by what it is of. */
export interface FoundTable {
  readonly file: ImportFile;
  /** As reports name it; of a sheet behind the name of its workbook. */
  readonly name: string;
  readonly records: () => AsyncGenerator<TableRecord>;
}

/** The tables of the files that are of a known kind; of others it warns, and of a workbook that cannot be opened too. */
export async function findTables(
  found: readonly FoundFile[],
  font: LegacyFont | undefined,
  log: ProblemLog,
): Promise<FoundTable[]> {
  const tables: FoundTable[] = [];
  const add = (kind: string, name: string, records: FoundTable['records']): void => {
    const file = fileNamed(importFiles, kind);
    if (file === undefined) log.add([strangeTable(name)]);
    else tables.push({ file, name, records: font === undefined ? records : () => converted(records(), font) });
  };
  for (const { path, name } of found) {
    if (!/\.xlsx$/i.test(path)) {
      add(basename(name), name, () => readCsv(path, font !== undefined));
      continue;
    }
    try {
      for (const sheet of await readSheets(path)) add(sheet.name, `${name}/${sheet.name}`, sheet.records);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      log.add([unreadable(name, error)]);
    }
  }
  return tables;
}

async function* converted(records: AsyncIterable<TableRecord>, font: LegacyFont): AsyncGenerator<TableRecord> {
  for await (const record of records) {
    const cells = record.cells.map((cell) => fromLegacyFont(cell, font));
    const changed = [...record.cells.entries()].filter(([index, cell]) => cells[index] !== cell);
    yield { ...record, cells, raw: new Map(changed) };
  }
}

export const unreadable = (file: string, { line, message, remedy }: UnreadableFile): Problem => ({
  severity: 'error',
  file,
  line,
  column: null,
  value: null,
  message,
  remedy,
});

const strangeTable = (name: string): Problem => ({
  severity: 'warning',
  file: name,
  line: null,
  column: null,
  value: null,
  message: 'is no file of a data set and was not read',
  remedy: `Rename it if it is one of ${importFiles.map((file) => file.name).join(', ')}.`,
});
