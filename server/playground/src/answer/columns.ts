import type { List } from './lists.ts';
import { isList, isMeasure, type Role, roleOf } from './roles.ts';
import type { Selected } from './selection.ts';

export type Column = {
  /** Response keys from the row down, joined by dots; those of an outer list begin with `^`, one for each list out. */
  id: string;
  /** How many lists out the value lies; 0 is the row itself. */
  out: number;
  trail: readonly Selected[];
  title: string;
  role: Role;
  /** What the schema says of the field, a paragraph of Markdown. */
  description: string;
};

/** Objects that only group the fields below them, and so are left out of titles. */
const wrappers = new Set(['key', 'figures', 'node', 'nodes', 'edges']);

/** The leaves of a row as columns. What measures an outer row is left out: here it would stand once for each inner row. */
export function columnsOf(list: List): Column[] {
  const outer = list.trail.filter(({ field }) => isList(field.type)).slice(0, -1);
  const columns = [
    ...outer.flatMap(({ below }, index) =>
      leavesOf(below, [], outer.length - index).filter(({ role }) => !isMeasure(role)),
    ),
    ...leavesOf(list.item, [], 0),
  ];
  return withOwnTitles(columns);
}

function leavesOf(selection: readonly Selected[], above: readonly Selected[], out: number): Column[] {
  return selection.flatMap((selected): Column[] => {
    const trail = [...above, selected];
    if (selected.below.length === 0) return [columnOf(trail, out)];
    if (selected.field.name === 'pageInfo') return [];
    const leaves = leavesOf(selected.below, trail, out);
    // A list of objects is rows of its own; of one leaf each it also fits a cell, one after the other.
    return isList(selected.field.type) && leaves.length !== 1 ? [] : leaves;
  });
}

function columnOf(trail: readonly Selected[], out: number): Column {
  const leaf = trail.at(-1)!;
  const many = trail.some(({ field }) => isList(field.type));
  return {
    id: '^'.repeat(out) + trail.map(({ key }) => key).join('.'),
    out,
    trail,
    title: '',
    role: many ? 'text' : roleOf(leaf),
    description: leaf.field.description ?? '',
  };
}

/** The shortest names that tell the columns apart: an object with one leaf gives it its own name. */
function withOwnTitles(columns: readonly Column[]): Column[] {
  const short = columns.map((column) => {
    const keys = column.trail
      .map(({ key }) => key)
      .filter((key, at, all) => at === all.length - 1 || !wrappers.has(key));
    const siblings = columns.filter(
      ({ out, trail }) => out === column.out && trail.at(-2) !== undefined && trail.at(-2) === column.trail.at(-2),
    );
    const named = keys.length > 1 && siblings.length === 1 ? keys.slice(0, -1) : keys;
    return named.join(' · ');
  });
  return columns.map((column, index) => {
    const title = short[index]!;
    const taken = short.filter((other) => other === title).length > 1;
    return { ...column, title: taken ? column.id.replaceAll('.', ' · ') : title };
  });
}

/** The value of a column in a row, as JSON has it. */
export function jsonAt(row: unknown, { trail }: Column): unknown {
  let value = row;
  for (const { key } of trail) {
    if (value === null || value === undefined) return null;
    value = Array.isArray(value)
      ? value.flatMap((one) => (one as Record<string, unknown> | null)?.[key] ?? [])
      : (value as Record<string, unknown>)[key];
  }
  return value;
}
