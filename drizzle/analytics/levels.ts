import { isFine, type Grouping } from './dimension.ts';

export type TotalsMode = 'NONE' | 'GRAND' | 'ROLLUP' | 'CUBE';

/** The groupings that a row has a key of its own in, by their indexes, in order. */
export type Level = readonly number[];

/** The levels that a mode shows, the groups themselves first, the grand total last. */
export function levelsOf(count: number, mode: TotalsMode): Level[] {
  const all = Array.from({ length: count }, (_, index) => index);
  switch (mode) {
    case 'NONE':
      return [all];
    case 'GRAND':
      return count === 0 ? [all] : [all, []];
    case 'ROLLUP':
      return Array.from({ length: count + 1 }, (_, removed) => all.slice(0, count - removed));
    case 'CUBE':
      return subsets(all).toSorted((one, other) => other.length - one.length);
  }
}

function subsets(items: readonly number[]): Level[] {
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((item) => (mask & (1 << item)) !== 0));
}

export const sameLevel = (one: Level, other: Level): boolean => one.join() === other.join();

/**
 * Levels whose units are the same: those that keep the same fine groupings. A subtotal over funding sources is taken
 * from whole proposals, not from their parts by source.
 */
export function byUnits(groupings: readonly Grouping[], levels: readonly Level[]): Level[][] {
  const sets = new Map<string, Level[]>();
  for (const level of levels) {
    const fine = level.filter((index) => isFine(groupings[index]!.dimension)).join();
    sets.set(fine, [...(sets.get(fine) ?? []), level]);
  }
  return [...sets.values()];
}
