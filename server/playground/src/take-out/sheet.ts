import type { Column } from '../answer/columns.ts';
import type { Cell } from '../answer/pivot.ts';
import type { Role, Value } from '../answer/roles.ts';
import type { Table } from '../answer/table.ts';
import type { Pivoted } from '../views/use-pivot.ts';

/** What a file holds: rows as they are shown, money always in đồng, and the sentences that go with them. */
export type Sheet = {
  columns: ReadonlyArray<{ title: string; role: Role }>;
  rows: readonly (readonly Value[])[];
  notes: readonly string[];
};

export function sheetOfRows(columns: readonly Column[], rows: Table['rows'], notes: readonly string[]): Sheet {
  return { columns: columns.map(({ title, role }) => ({ title, role })), rows, notes };
}

type Words = { total: string; unknown: string; countRows: string; notAdditive: string };

/** The pivot with its totals. What cannot be added is left empty, and a note says so. */
export function sheetOfPivot({ choices, pivot }: Pivoted, notes: readonly string[], words: Words): Sheet {
  const { down, across, measure } = choices;
  const role = measure?.role ?? 'count';
  const heads = across
    ? [...pivot.across.map((key) => (key === null ? words.unknown : String(key))), words.total]
    : [measure?.title ?? words.countRows];
  const line = (key: Value, cells: readonly Cell[], total: Cell): Value[] => [
    key,
    ...[...cells, ...(across ? [total] : [])].map((cell) => (cell.state === 'value' ? cell.value : null)),
  ];
  const rows = pivot.down.map((key, at) => line(key, pivot.cells[at]!, pivot.downTotals[at]!));
  const cells = [...pivot.cells.flat(), ...pivot.downTotals, ...pivot.acrossTotals, pivot.total];
  const added = cells.every(({ state }) => state !== 'notAdditive');
  return {
    columns: [{ title: down.title, role: down.role }, ...heads.map((title) => ({ title, role }))],
    rows: [...rows, line(words.total, across ? pivot.acrossTotals : [pivot.total], pivot.total)],
    notes: added ? notes : [...notes, words.notAdditive],
  };
}
