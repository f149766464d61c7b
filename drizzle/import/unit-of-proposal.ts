import { place, proposal } from '../tables/index.ts';
import type { ImportContext } from './import-file.ts';
import { errorIn, warningIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';

/** Whether the unit existed on some day of the year; true for a year that cannot be read, which is reported itself. */
export const existedIn = (unit: Values, year: string | null | undefined): boolean =>
  year == null || ((unit['valid_from'] ?? '') <= `${year}-12-31` && (unit['valid_to'] ?? '9999') > `${year}-01-01`);

/** The place of something that a proposal does existed in its plan year, and lies in its province. */
export function checkUnitOfProposal(row: ImportRow, { find }: ImportContext): Problem[] {
  const owner = find(proposal, row.values['proposal']);
  const unit = find(place, row.values['place']);
  if (owner === undefined || unit === undefined) return [];
  const year = owner['plan_year'];
  if (!existedIn(unit, year)) {
    const remedy = 'Write the unit as it was in the plan year.';
    return [errorIn(row, { column: 'place', message: `did not exist in ${year}`, remedy })];
  }
  let province: Values | undefined = unit;
  while (province !== undefined && province['parent'] !== null) province = find(place, province['parent']);
  if (province === undefined || province['code'] === (owner['province'] ?? province['code'])) return [];
  const message = `lies in ${province['code']}, not in the proposal's ${owner['province']}`;
  return [warningIn(row, { column: 'place', message, remedy: 'Compare the place with the proposal.' })];
}
