import { foldText } from '../text/fold-text.ts';
import { columnNamed } from './headers.ts';
import type { ImportColumn, ImportFile } from './import-file.ts';
import { moneyUnit } from './printed-number.ts';
import type { TableRecord } from './read-csv.ts';

export interface HeadingCell {
  readonly written: string;
  /** Undefined for a name that is not known. */
  readonly column: ImportColumn | undefined;
  /** A running number, which is not stored. */
  readonly ignored: boolean;
  /** The unit of money in the column, in đồng. */
  readonly scale: bigint;
}

/** The header of a table, with what the titles above it say. */
export interface Heading {
  readonly line: number;
  readonly cells: readonly HeadingCell[];
  /** Rows above it. */
  readonly titles: number;
  /** The unit of money in the table, in đồng. */
  readonly scale: bigint;
}

/** Rows among which a header is looked for. */
const lookedAt = 20;

/**
 * Finds the header: the first of 20 rows in which two cells, and more than half of those that are filled, name columns of
 * the file; else the first row. Null for an empty table. Gives the records that were read beyond it too.
 */
export async function findHeading(
  file: ImportFile,
  records: AsyncIterator<TableRecord>,
): Promise<{ heading: Heading; read: readonly TableRecord[] } | null> {
  const read: TableRecord[] = [];
  let at = -1;
  while (at < 0 && read.length < lookedAt) {
    const next = await records.next();
    if (next.done === true) break;
    read.push(next.value);
    if (isHeading(file, next.value)) at = read.length - 1;
  }
  const record = read[Math.max(at, 0)];
  if (record === undefined) return null;
  const scale = unitAbove(read.slice(0, Math.max(at, 0)));
  const cells = record.cells.map((written) => headingCell(file, written, scale));
  const titles = Math.max(at, 0);
  return { heading: { line: record.line, cells, titles, scale }, read: read.slice(titles + 1) };
}

function isHeading(file: ImportFile, { cells }: TableRecord): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const named = filled.filter((cell) => headingCell(file, cell, 1n).column !== undefined);
  return named.length >= 2 && named.length * 2 > filled.length;
}

/** "Số tiền (triệu đồng)" names the column and its unit. */
function headingCell(file: ImportFile, written: string, scale: bigint): HeadingCell {
  const parts = /^(.*\S)\s*\(([^()]*)\)$/s.exec(written);
  const own = parts === null ? null : moneyUnit(parts[2] as string);
  const column = columnNamed(file, own === null ? written : (parts?.[1] as string));
  const ignored = ['stt', 'tt', 'so tt'].includes(foldText(written));
  return { written, column, ignored, scale: own ?? scale };
}

/** "ĐVT: triệu đồng" in a title, in đồng; 1 where nothing is said. */
function unitAbove(titles: readonly TableRecord[]): bigint {
  for (const { cells } of titles) {
    for (const cell of cells) {
      const said = /^\(?(?:đvt|đơn vị tính|đơn vị)\s*:?\s*(.*?)\)?$/is.exec(cell)?.[1];
      const unit = said === undefined ? null : moneyUnit(said);
      if (unit !== null) return unit;
    }
  }
  return 1n;
}

/** A row below the header that only numbers its columns: (1), (2), (3) or 1, 2, 3. */
export const numbersColumns = ({ cells }: TableRecord): boolean =>
  cells.length > 1 && cells.every((cell, index) => cell === `(${index + 1})` || cell === String(index + 1));
