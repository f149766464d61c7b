import { type Column, columnsOf, jsonAt } from './columns.ts';
import { itemsOf, type List } from './lists.ts';
import { readValue, type Value } from './roles.ts';

/** A list of the answer as rows; `rows[i][j]` is the value of `columns[j]`. */
export type Table = {
  list: List;
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
};

export function tableOf(list: List, data: unknown): Table {
  const columns = columnsOf(list);
  const rows = itemsOf(list, data).map(({ value, outer }) =>
    columns.map((column) => {
      const row = column.out === 0 ? value : outer.at(-column.out);
      return readValue(column.role, jsonAt(row, column));
    }),
  );
  return { list, columns, rows };
}
