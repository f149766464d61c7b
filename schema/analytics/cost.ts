import type { FieldCost } from '../compile/declaration.ts';
import { levelsOf, type TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';

const length = (value: unknown): number => (Array.isArray(value) ? value.length : value == null ? 0 : 1);

/** How often a question goes through its facts: for the whole, each level of totals, the cells, the ranking; for both sides. */
function passes({ by, totals, across, top, compare }: Readonly<Record<string, any>>): number {
  const levels = levelsOf(length(by), (totals ?? 'NONE') as TotalsMode).length;
  const groups = across == null ? levels : 2 * levels + 1;
  const sides = compare?.period != null || compare?.window != null ? 2 : 1;
  return sides * (1 + groups) + (top == null ? 0 : 1);
}

const rowsOfAPass = 3;

/** A pass counts as three rows, and as one more for each measure that is taken in it. */
export const budgetCost: FieldCost = {
  measuredIn: ['BudgetFigures', 'BudgetChange'],
  work: (given, measures) => passes(given) * (rowsOfAPass + measures),
};
