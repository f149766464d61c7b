import type { Column } from './columns.ts';
import { isMeasure } from './roles.ts';
import type { Table } from './table.ts';

/** The columns of a pivot or a chart; see `PivotQuestion`. */
export type Choices = { down: Column; across: Column | null; measure: Column | null };
export type Wishes = {
  down?: string | undefined;
  across?: string | null | undefined;
  measure?: string | null | undefined;
};

/** More columns across than this, or more series in a chart, can no longer be told apart. */
export const mostAcross = 60;
export const mostSeries = 12;

/** Columns to tell rows apart by, those first that make good headings: time, then names, then codes. */
export function dimensionsOf(table: Table): Column[] {
  const ranked = table.columns
    .filter(({ role }) => !isMeasure(role))
    .map((column) => ({ column, rank: rankOf(table, column) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ column }) => column);
}

export const measuresOf = (table: Table): Column[] => table.columns.filter(({ role }) => isMeasure(role));

export function acrossOf(table: Table, most: number): Column[] {
  return dimensionsOf(table).filter((column) => distinct(table, [column]) <= most);
}

/** The columns that were asked for where the table has them, else what suits it; null when nothing tells rows apart. */
export function choose(table: Table, wishes: Wishes, most: number): Choices | null {
  const dimensions = dimensionsOf(table);
  const find = (id: string | null | undefined) => table.columns.find((column) => column.id === id);
  const down = find(wishes.down) ?? dimensions[0];
  if (!down) return null;
  const measures = measuresOf(table);
  const measure =
    wishes.measure === null
      ? null
      : (find(wishes.measure) ?? measures.find(({ role }) => role === 'money') ?? measures[0]);
  const wished = acrossOf(table, most).find(({ id }) => id === wishes.across);
  const across = wishes.across === null ? null : (wished ?? secondDimension(table, down, dimensions));
  return { down, across: across === down ? null : across, measure: measure ?? null };
}

/** One that divides the groups of the first further, in so few parts that they can be told apart. */
function secondDimension(table: Table, down: Column, dimensions: readonly Column[]): Column | null {
  const groups = distinct(table, [down]);
  if (groups === table.rows.length) return null;
  const divides = (column: Column) =>
    !aside.has(lastName(column)) && distinct(table, [column]) <= mostSeries && distinct(table, [down, column]) > groups;
  return dimensions.find((column) => column !== down && divides(column)) ?? null;
}

/** Fields that say how a row is meant rather than what it is about. */
const aside = new Set(['kind', 'state', 'provenance', 'provenanceLabel', 'depth', 'id']);
const roleRank: Partial<Record<Column['role'], number>> = { date: 0, ordinal: 0, text: 1, code: 2, flag: 4 };

function rankOf(table: Table, column: Column): number {
  const values = distinct(table, [column]);
  const single = values < 2 ? 50 : 0;
  const inKey = column.trail.some(({ parent }) => parent.name === 'BudgetKey') ? -5 : 0;
  // Counting rows by a name that each row has for itself says nothing.
  const own = values === table.rows.length && measuresOf(table).length === 0 ? 20 : 0;
  return (roleRank[column.role] ?? 9) + single + inKey + own + (aside.has(lastName(column)) ? 100 : 0);
}

const lastName = ({ trail }: Column): string => trail.at(-1)!.field.name;

function distinct(table: Table, columns: readonly Column[]): number {
  const at = columns.map((column) => table.columns.indexOf(column));
  return new Set(table.rows.map((row) => at.map((index) => String(row[index])).join('\n'))).size;
}
