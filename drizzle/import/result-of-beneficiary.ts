import { beneficiary } from '../tables/index.ts';
import { isWithheld, withBands } from './household.ts';
import type { ImportContext } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';

/**
 * What is stored of a row that tells what a proposal did for the beneficiary in the column `owner`: of a household bands
 * in place of amounts, and which it is only where a participation tells it too.
 */
export function resultOf(
  row: Values,
  { find, unlinked }: ImportContext,
  owner: string,
  ...amounts: readonly `${string}_vnd`[]
): Values {
  const isHousehold = isWithheld(find(beneficiary, row[owner]));
  const banded = withBands(row, isHousehold, ...amounts);
  return isHousehold && !unlinked.isTold(row['proposal'], row[owner] ?? '') ? { ...banded, [owner]: null } : banded;
}

const person = /^(hộ kinh doanh|hộ|nghệ nhân|ông|bà|anh|chị|cô|chú)\s/i;

/** A supplier or adviser is an organisation: persons and households are not told of. */
export function checkOrganisation(row: ImportRow, column: string): Problem[] {
  if (!person.test(row.values[column] ?? '')) return [];
  const remedy = 'Write the organisation, or leave it empty: persons and households are not public.';
  return [errorIn(row, { column, message: 'names a person or a household', remedy })];
}

/** What ends does not end before it starts. */
export function checkDays(row: ImportRow): Problem[] {
  const { starts_on: start, ends_on: end } = row.values;
  if (start == null || end == null || start <= end) return [];
  return [
    errorIn(row, { column: 'ends_on', message: `is before the start, ${start}`, remedy: 'Compare the two days.' }),
  ];
}
