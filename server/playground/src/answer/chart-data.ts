import type { Choices } from './choices.ts';
import type { Pivot } from './pivot.ts';
import type { Value } from './roles.ts';

/** A group of the chart, with the exact value and one to draw for each series. */
export type Group = { key: Value; exact: readonly Value[]; drawn: readonly (number | null)[] };
export type ChartData = { groups: readonly Group[]; series: readonly Value[]; time: boolean; all: number };

/** More bars than this cannot be read; a line of time holds more points. */
const mostGroups = 30;
const mostPoints = 240;

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
  const ordered = time ? all : all.toSorted((a, b) => b.size - a.size);
  return { groups: ordered.slice(0, time ? mostPoints : mostGroups), series: across, time, all: all.length };
}

/** Whether the groups are years, quarters, months or days. */
function isTime({ down }: Choices, keys: readonly Value[]): boolean {
  if (down.role === 'date' || down.role === 'ordinal') return true;
  const known = keys.filter((key) => key !== null);
  return known.length > 0 && known.every((key) => /^\d{4}(-|$)/.test(String(key)));
}
