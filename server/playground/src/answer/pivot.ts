import { getNamedType } from 'graphql';
import type { Column } from './columns.ts';
import type { Value } from './roles.ts';
import type { Table } from './table.ts';
import { compareValues } from './values.ts';

export type Cell =
  | { state: 'value'; value: Value; rows: number }
  /** No row is about it. */
  | { state: 'empty' }
  /** Several rows are, and what they measure cannot be added. */
  | { state: 'notAdditive'; rows: number };

export type PivotQuestion = {
  table: Table;
  down: Column;
  /** Null for one column of figures. */
  across: Column | null;
  /** Null counts the rows. */
  measure: Column | null;
  /** Whether the measure may be added over rows. */
  adds: boolean;
};

/** `cells[i][j]` is about `down[i]` and `across[j]`. */
export type Pivot = {
  down: readonly Value[];
  across: readonly Value[];
  cells: readonly (readonly Cell[])[];
  downTotals: readonly Cell[];
  acrossTotals: readonly Cell[];
  total: Cell;
};

type Row = readonly Value[];

/** Stands for all values of a grouping, in the place of a key. */
const all = Symbol('all');
type Key = Value | typeof all;
type KeyPair = readonly [Key, Key];

/**
 * The table with one column's values down and another's across. Where the answer has a subtotal or a total of its own
 * it is taken, which is right for any measure; otherwise rows are added exactly, or said to be not additive.
 */
export function pivotOf({ table, down, across, measure, adds }: PivotQuestion): Pivot {
  const { groups, totals } = splitTotals(table);
  const at = (column: Column | null) => (column ? table.columns.indexOf(column) : -1);
  const [downAt, acrossAt, measureAt] = [at(down), at(across), at(measure)];
  const keyOf = (row: Row, index: number): Key => (index < 0 ? all : (row[index] ?? null));
  const rowsOf = indexRows(groups, (row): KeyPair[] => {
    const one = keyOf(row, downAt);
    const other = keyOf(row, acrossAt);
    return [
      [one, other],
      [one, all],
      [all, other],
      [all, all],
    ];
  });
  const totalsOf = indexRows(totals, (row) => totalKeys(table, row, down, across));

  function figure(one: Key, other: Key): Cell {
    const given = measure ? totalsOf(one, other) : [];
    if (given.length === 1) return { state: 'value', value: given[0]![measureAt] ?? null, rows: 1 };
    const rows = rowsOf(one, other);
    if (rows.length === 0) return { state: 'empty' };
    if (!measure) return { state: 'value', value: rows.length, rows: rows.length };
    if (rows.length > 1 && !adds) return { state: 'notAdditive', rows: rows.length };
    const values = rows.map((row) => row[measureAt] ?? null);
    return { state: 'value', value: rows.length === 1 ? values[0]! : sum(values), rows: rows.length };
  }

  const downKeys = keysOf(groups, downAt, down);
  const acrossKeys = across ? keysOf(groups, acrossAt, across) : [null];
  const acrossOf = (key: Value): Key => (across ? key : all);
  return {
    down: downKeys,
    across: acrossKeys,
    cells: downKeys.map((key) => acrossKeys.map((other) => figure(key, acrossOf(other)))),
    downTotals: downKeys.map((key) => figure(key, all)),
    acrossTotals: acrossKeys.map((key) => figure(all, acrossOf(key))),
    total: figure(all, all),
  };
}

/** Finds rows by their two keys; a row may have several pairs, equal ones once. */
function indexRows(rows: readonly Row[], keysOfRow: (row: Row) => readonly KeyPair[]) {
  const index = new Map<Key, Map<Key, Set<Row>>>();
  for (const row of rows) {
    for (const [one, other] of keysOfRow(row)) {
      const inner = index.get(one) ?? new Map<Key, Set<Row>>();
      index.set(one, inner.set(other, (inner.get(other) ?? new Set()).add(row)));
    }
  }
  return (one: Key, other: Key): readonly Row[] => [...(index.get(one)?.get(other) ?? [])];
}

/** Exact; null when no value is known, as in the graph's own sums. */
function sum(values: readonly Value[]): Value {
  const known = values.filter((value) => typeof value === 'bigint' || typeof value === 'number');
  if (known.length === 0) return null;
  return known.reduce<bigint>((total, value) => total + BigInt(value), 0n);
}

/** Years and days in their order, other values as the answer has them. */
function keysOf(rows: readonly Row[], at: number, { role }: Column): Value[] {
  const keys = [...new Set(rows.map((row) => row[at] ?? null))];
  const years = keys.every((key) => typeof key === 'string' && /^\d{4}/.test(key));
  if (role !== 'ordinal' && role !== 'date' && !years) return keys;
  return keys.sort((a, b) => (a === null ? 1 : b === null ? -1 : compareValues(a, b)));
}

function splitTotals(table: Table): { groups: readonly Row[]; totals: readonly Row[] } {
  const kind = table.columns.findIndex(({ trail }) => getNamedType(trail.at(-1)!.field.type).name === 'RowKind');
  if (kind < 0) return { groups: table.rows, totals: [] };
  const isTotal = (row: Row) => row[kind] === 'SUBTOTAL' || row[kind] === 'GRAND_TOTAL';
  return { groups: table.rows.filter((row) => !isTotal(row)), totals: table.rows.filter(isTotal) };
}

/** What a total of the answer is the total of; nothing when it is about a value of a grouping that is not shown. */
function totalKeys(table: Table, row: Row, down: Column, across: Column | null): KeyPair[] {
  let [one, other]: [Key, Key] = [all, all];
  for (const columns of groupingsOf(table.columns)) {
    const isTotal = isAll(table, columns, row);
    if (isTotal === true) continue;
    if (isTotal === undefined) return [];
    if (columns.includes(down)) one = row[table.columns.indexOf(down)] ?? null;
    else if (across && columns.includes(across)) other = row[table.columns.indexOf(across)] ?? null;
    else return [];
  }
  return [[one, other]];
}

/** The columns of each bucket of a row's key. */
function groupingsOf(columns: readonly Column[]): Column[][] {
  const groupings = new Map<string, Column[]>();
  for (const column of columns) {
    const bucket = column.trail.findIndex(({ parent }) => parent.name === 'BudgetKey');
    if (bucket < 0) continue;
    const id = column.trail
      .slice(0, bucket + 1)
      .map(({ key }) => key)
      .join('.');
    groupings.set(id, [...(groupings.get(id) ?? []), column]);
  }
  return [...groupings.values()];
}

const labelsOfAll = new Set<Value>(['Tất cả', 'All']);

/** Whether a row is about all values of a grouping; undefined when the question asked for nothing that tells. */
function isAll(table: Table, columns: readonly Column[], row: Row): boolean | undefined {
  for (const column of columns) {
    const value = row[table.columns.indexOf(column)];
    const { name } = column.trail.at(-1)!.field;
    if (name === 'state') return value === 'ALL';
    if (name === 'label') return labelsOfAll.has(value ?? null);
    if (name === 'code' && value !== null) return false;
  }
  return undefined;
}
