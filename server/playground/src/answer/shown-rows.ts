import type { Table } from './table.ts';
import { compareValues, fold } from './values.ts';

export type Sort = { column: string; descending: boolean };

/** The table's rows that hold every word of the filter, accents or not, in the order asked; unknown values come last. */
export function shownRows(table: Table, filter = '', sort?: Sort): Table['rows'] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const rows = words.length === 0 ? table.rows : table.rows.filter((row) => holds(row, words));
  const at = table.columns.findIndex(({ id }) => id === sort?.column);
  if (at < 0) return rows;
  const sign = sort?.descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a = null, b = null] = [one[at], other[at]];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * compareValues(a, b);
  });
}

function holds(row: readonly unknown[], words: readonly string[]): boolean {
  const text = fold(row.map((value) => (value === null ? '' : String(value))).join('\n'));
  return words.every((word) => text.includes(word));
}
