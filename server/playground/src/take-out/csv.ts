import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Value } from '../answer/roles.ts';
import type { Sheet } from './sheet.ts';

/**
 * A sheet as CSV in UTF-8 (RFC 4180). Its notes are a last column that every row repeats: a line of comment would break
 * most readers, and a file without its notes would be taken for real data. For Excel it begins with a byte order mark,
 * without which Excel misreads Vietnamese, and text that Excel would run as a formula gets an apostrophe in front.
 */
export function toCsv({ columns, rows, notes }: Sheet, forExcel: boolean): string {
  const note = notes.join(' ');
  const withNote = note === '' ? [] : [note];
  const text = (value: Value): string => {
    const plain = value === null ? '' : String(value);
    return forExcel && typeof value === 'string' && /^[=+@\t\r]|^-(?!\d)/.test(plain) ? `'${plain}` : plain;
  };
  const head = [...columns.map(({ title }) => title), ...withNote.map(() => 'note')];
  const lines = rows.map((row) => [...row.map(text), ...withNote]);
  return stringify([head, ...lines], { bom: forExcel, record_delimiter: 'windows' });
}
