import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';

/** A line of a table as it is read. */
export interface TableRecord {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Empty cells at its end are left out, as a sheet does. */
  readonly ragged?: boolean;
  /** Cells as they were written, by position, where they were converted from an old font. */
  readonly raw?: ReadonlyMap<number, string>;
}

/** A file that cannot be read to its end. */
export class UnreadableFile extends Error {
  readonly line: number | null;
  readonly remedy: string;

  constructor(line: number | null, message: string, remedy: string) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }
}

/**
 * Reads a CSV file record by record, the header first: UTF-8 with or without byte-order mark, any line ends, text
 * brought to NFC. Empty lines are left out. Throws an UnreadableFile at the first place that is no such text. With
 * `orAnsi` a file that is not UTF-8 is read as Windows-1252, as old fonts were saved.
 */
export async function* readCsv(path: string, orAnsi = false): AsyncGenerator<TableRecord> {
  const source = Readable.from(decoded(path, orAnsi && !(await isUtf8(path)) ? 'windows-1252' : 'utf-8'));
  const parser = parse({ info: true, relax_column_count: true });
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let next = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = next;
      next = info.lines + 1;
      const cells = record.map((cell) => cell.trim().normalize('NFC'));
      if (cells.length > 1 || cells[0] !== '') yield { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy =
      'Put cells that hold commas, quotes or line breaks between double quotes, and double the quotes in them.';
    throw new UnreadableFile(Number(error['lines']) || null, `is not CSV: ${error.message}`, remedy);
  }
}

/** The text of a file, a piece at a time, with `\n` for every line end. */
async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let kept = '';
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = kept + decoder.decode(bytes, { stream: true });
      // its line feed may begin the next piece
      kept = text.endsWith('\r') ? '\r' : '';
      yield text.slice(0, text.length - kept.length).replace(/\r\n?/g, '\n');
    }
    yield (kept + decoder.decode()).replace(/\r/g, '\n');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const remedy = 'Save it as CSV in UTF-8; for text in an old Vietnamese font say --encoding tcvn3 or vni.';
    throw new UnreadableFile(null, 'is not UTF-8', remedy);
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

/** All records of a small CSV file, cells by the name of their column. */
export async function csvRecords(path: string): Promise<Record<string, string>[]> {
  let header: readonly string[] | undefined;
  const records: Record<string, string>[] = [];
  for await (const { cells } of readCsv(path)) {
    if (header === undefined) header = cells;
    else records.push(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
  }
  return records;
}
