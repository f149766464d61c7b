import type { Cell, SheetData } from 'write-excel-file/browser';
import type { Role, Value } from '../answer/roles.ts';
import type { Sheet } from './sheet.ts';

/** A spreadsheet keeps so many decimal digits of a number; what has more stays text, which is exact. */
const exactDigits = 15;

type Words = { data: string; notes: string; longNumbers: string };

/** Two sheets: the rows, numbers as numbers and days as days; and the notes, with one on numbers that had to stay text. */
export function xlsxSheets({ columns, rows, notes }: Sheet, words: Words) {
  const cells = rows.map((row) => row.map((value, at) => cellOf(value, columns[at]!.role)));
  const long = cells.flat().some(isLongNumber);
  const head = columns.map(({ title }): Cell => ({ value: title, fontWeight: 'bold' }));
  const said = [...notes, ...(long ? [words.longNumbers] : [])];
  const lines: SheetData = said.map((note) => [{ value: note, wrap: true }]);
  return [
    { data: [head, ...cells], sheet: words.data, stickyRowsCount: 1, columns: widths(columns, rows) },
    { data: lines, sheet: words.notes, columns: [{ width: 100 }] },
  ];
}

function cellOf(value: Value, role: Role): Cell {
  if (value === null) return null;
  if (role === 'money' || role === 'count' || role === 'number') return numberCell(String(value), role);
  if (role === 'ordinal' && typeof value === 'number') return { value, format: '0' };
  if (role === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  return typeof value === 'boolean' ? value : { value: String(value), type: String };
}

function numberCell(text: string, role: Role): Cell {
  const digits = text.replace(/^-?0*\.?0*/, '').replace('.', '');
  if (!/^-?\d+(\.\d+)?$/.test(text) || digits.length > exactDigits)
    return { value: text, type: String, align: 'right' };
  return { value: Number(text), format: role === 'number' ? 'General' : '#,##0' };
}

const isLongNumber = (cell: Cell): boolean =>
  typeof cell === 'object' && cell !== null && 'align' in cell && cell.align === 'right';

function widths(columns: Sheet['columns'], rows: Sheet['rows']) {
  return columns.map(({ title }, at) => {
    const lengths = rows.slice(0, 200).map((row) => String(row[at] ?? '').length + 3);
    return { width: Math.min(60, Math.max(title.length + 2, ...lengths)) };
  });
}
