import { getNamedType } from 'graphql';
import { isList } from './roles.ts';
import type { Selected } from './selection.ts';

/** A list in the answer that can be shown as rows. */
export type List = {
  /** Response keys from `data` down, joined by dots; empty for the answer as a whole, which is one row. */
  path: string;
  title: string;
  /** The fields from the root down to the list itself. */
  trail: readonly Selected[];
  /** What each row has. */
  item: readonly Selected[];
};

/** Names that say how a list is built rather than what it holds. */
const wrappers = new Set(['nodes', 'edges', 'rows', 'node']);

/** Every list of objects, outer lists before those inside them; last the answer as one row. */
export function listsOf(selection: readonly Selected[]): List[] {
  const lists: List[] = [];
  function walk(selected: Selected, trail: readonly Selected[]): void {
    if (selected.below.length === 0) return;
    const here = [...trail, selected];
    if (isList(selected.field.type)) {
      const title = here.filter(({ key }) => !wrappers.has(key)).map(({ key }) => key);
      const path = here.map(({ key }) => key).join('.');
      lists.push({ path, title: title.join(' › '), trail: here, item: selected.below });
    }
    for (const child of selected.below) walk(child, here);
  }
  for (const selected of selection) walk(selected, []);
  return [...lists, { path: '', title: '', trail: [], item: selection }];
}

/** An element of the list with the elements of outer lists that it is in, the outermost first. */
export type Item = { value: unknown; outer: readonly unknown[] };

export function itemsOf(list: List, data: unknown): Item[] {
  let items: Item[] = [{ value: data, outer: [] }];
  for (const { key, field } of list.trail) {
    const listed = isList(field.type);
    items = items.flatMap(({ value, outer }) => {
      const next = (value as Record<string, unknown> | null)?.[key];
      if (next === null || next === undefined) return [];
      if (!listed) return [{ value: next, outer }];
      return (next as ({} | null)[])
        .filter((one) => one !== null)
        .map((one) => ({ value: one, outer: [...outer, one] }));
    });
  }
  return items.map(({ value, outer }) => ({ value, outer: outer.slice(0, -1) }));
}

/** The list that is opened without a choice: the one with most rows; at a tie groups of money, then the first. */
export function listToOpen(lists: readonly List[], data: unknown): List {
  const ranked = lists.map((list) => {
    const rows = list.path === '' ? 1 : itemsOf(list, data).length;
    const groups = list.trail.some(({ field }) => getNamedType(field.type).name === 'BudgetRow') ? 0.5 : 0;
    return { list, rank: rows === 0 ? 0 : rows + groups - depthOf(list) * 1_000_000 };
  });
  return ranked.reduce((best, next) => (next.rank > best.rank ? next : best)).list;
}

/** How many lists it is inside of. */
function depthOf({ trail }: List): number {
  return Math.max(0, trail.filter(({ field }) => isList(field.type)).length - 1);
}
