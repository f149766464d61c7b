import { readFile } from 'node:fs/promises';
import { HucreError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { UnreadableFile } from './read-csv.ts';
import type { TableRecord } from './read-csv.ts';

/** A sheet of a workbook that is shown. */
export interface Sheet {
  readonly name: string;
  /** Its filled rows, a row at a time; throws an UnreadableFile where the file is damaged. */
  readonly records: () => AsyncGenerator<TableRecord>;
}

/** The sheets of a workbook but for the hidden ones. Throws an UnreadableFile for what is no workbook. */
export async function readSheets(path: string): Promise<Sheet[]> {
  const bytes = await readFile(path);
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden !== true && veryHidden !== true) names.push(name);
      return false;
    },
  }).catch(refuse);
  return names.map((name) => ({ name, records: () => sheetRecords(bytes, name) }));
}

async function* sheetRecords(bytes: Uint8Array, sheet: string): AsyncGenerator<TableRecord> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const cells = values.map(cellText);
      while (cells.at(-1) === '') cells.pop();
      if (cells.length > 0) yield { line: index + 1, cells, ragged: true };
    }
  } catch (error) {
    refuse(error);
  }
}

/** A cell as a Vietnamese text file would have it: numbers with a decimal comma. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return numberText(value);
  return String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Without an exponent. Excel keeps 15 digits, so a sum such as 0.1 + 0.2 ends there. */
const numberText = (value: number): string =>
  Number(value.toPrecision(15))
    .toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
    .replace('.', ',');

function refuse(error: unknown): never {
  if (!(error instanceof HucreError)) throw error;
  throw new UnreadableFile(
    null,
    `is no workbook that can be read: ${error.message}`,
    'Save it as .xlsx, without a password.',
  );
}
