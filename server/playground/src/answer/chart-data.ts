import type { Choices } from './choices.ts';
import type { Pivot } from './pivot.ts';
import type { Value } from './roles.ts';

/** A group of the chart, with the exact value and one to draw for each series. */
export type Group = { key: Value; exact: readonly Value[]; drawn: readonly (number | null)[] };
export type ChartData = {
  groups: readonly Group[];
  /** Groups that there is no room for: the smallest ones, or the oldest. */
  rest: readonly Group[];
  series: readonly Value[];
  time: boolean;
  all: number;
};

/** More bars than this cannot be read; a line of time holds more points. */
const mostGroups = 30;
const mostPoints = 1000;

/**
 * A pivot as a chart draws it: groups in the order of time, or the largest first. What is drawn are floating point
 * numbers, used for lengths only; words are made of the exact values.
 */
export function chartData({ down, across, cells, downTotals }: Pivot, choices: Choices): ChartData {
  const time = isTime(choices, down);
  const all = down.map((key, at): Group & { size: number } => {
    const exact = cells[at]!.map((cell) => (cell.state === 'value' ? cell.value : null));
    const drawn = exact.map((value) => (value === null ? null : Number(value)));
    const total = downTotals[at]!;
    const size = total.state === 'value' ? Number(total.value ?? 0) : Math.max(0, ...drawn.map((value) => value ?? 0));
    return { key, exact, drawn, size };
  });
  const ordered = time ? all.toReversed() : all.toSorted((a, b) => b.size - a.size);
  const room = time ? mostPoints : mostGroups;
  const shown = ordered.slice(0, room);
  return {
    groups: time ? shown.toReversed() : shown,
    rest: ordered.slice(room),
    series: across,
    time,
    all: all.length,
  };
}

/** The largest groups, and all others as one, for measures that add up: parts of a whole without a part left out. */
export function foldRest(data: ChartData, most: number, name: string): ChartData {
  const all = [...data.groups, ...data.rest].toSorted((a, b) => (b.drawn[0] ?? 0) - (a.drawn[0] ?? 0));
  if (all.length <= most) return { ...data, groups: all, rest: [] };
  const exact = all.slice(most - 1).reduce((sum, group) => sum + BigInt(group.exact[0] ?? 0), 0n);
  const others: Group = { key: name, exact: [exact], drawn: [Number(exact)] };
  return { ...data, groups: [...all.slice(0, most - 1), others], rest: [], all: most };
}

/** Whether the groups are years, quarters, months or days. */
function isTime({ down }: Choices, keys: readonly Value[]): boolean {
  if (down.role === 'date' || down.role === 'ordinal') return true;
  const known = keys.filter((key) => key !== null);
  return known.length > 0 && known.every((key) => /^\d{4}(-|$)/.test(String(key)));
}
