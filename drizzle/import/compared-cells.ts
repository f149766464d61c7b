import { warningIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';

/** Warns of an end before its start. */
export function checkPeriod(row: ImportRow, start: string, end: string): Problem[] {
  const [first, last] = [row.values[start], row.values[end]];
  if (first == null || last == null || first <= last) return [];
  return [warningIn(row, { column: end, message: `is before the start, ${first}`, remedy: 'Compare the two days.' })];
}

/** Warns of a count that is more than one it is part of, which may stand in another row; a source may print so. */
export function checkPart(row: ImportRow, column: string, limit: string, of: Values | undefined): Problem[] {
  const [part, whole] = [row.values[column], of?.[limit]];
  if (part == null || whole == null || Number(part) <= Number(whole)) return [];
  return [warningIn(row, { column, message: `is more than ${limit}, ${whole}`, remedy: 'Compare the two counts.' })];
}
