import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

export interface CsvFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a CSV file: UTF-8 with or without byte-order mark, any line ends, text brought to NFC. A file that cannot be
 * read so has no records and one problem.
 */
export async function readCsv(path: string, name: string): Promise<CsvFile> {
  const bytes = await readFile(path);
  const failed = (line: number | null, message: string, remedy: string): CsvFile => ({
    name,
    header: [],
    records: [],
    problems: [{ severity: 'error', file: name, line, column: null, value: null, message, remedy }],
  });

  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n');
  } catch {
    return failed(
      null,
      'is not UTF-8',
      'Save it as CSV in UTF-8; text in an old Vietnamese font must be converted first.',
    );
  }
  try {
    const [header, ...records] = numberLines(source);
    if (header === undefined) return failed(1, 'is empty', 'Give it a first line with the names of its columns.');
    return { name, header: header.cells, records, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy =
      'Put cells that hold commas, quotes or line breaks between double quotes, and double the quotes in them.';
    return failed(Number(error['lines']) || null, `is not CSV: ${error.message}`, remedy);
  }
}

/** The records with the line on which each begins. Empty lines are left out. */
function numberLines(source: string): { line: number; cells: string[] }[] {
  const parsed = parse(source, { info: true, relax_column_count: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  let next = 1;
  const numbered = parsed.map(({ record, info }) => {
    const line = next;
    next = info.lines + 1;
    return { line, cells: record.map((cell) => cell.trim()) };
  });
  return numbered.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
}
