import { eligibilityFinding, eligibilityRule } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

export const eligibilityRules = importFile({
  name: 'eligibility_rules.csv',
  table: eligibilityRule,
  key: ['code'],
  check: (rows) => checkOverlaps(rows, 'valid_from', isAboutTheSame),
});

export const eligibilityFindings = importFile({
  name: 'eligibility_findings.csv',
  table: eligibilityFinding,
  key: ['place', 'valid_from'],
  check: (rows) => checkOverlaps(rows, 'place', (left, right) => left['place'] === right['place']),
});

/** A rule without a rank of province is about the places of all. */
function isAboutTheSame(left: Values, right: Values): boolean {
  const [one, other] = [left['province_type'], right['province_type']];
  return (
    left['category'] === right['category'] &&
    left['place_type'] === right['place_type'] &&
    (one === null || other === null || one === other)
  );
}

/** No day is decided twice, for then the answer would be chance. */
function checkOverlaps(
  rows: readonly ImportRow[],
  column: string,
  isSame: (left: Values, right: Values) => boolean,
): Problem[] {
  const begins = ({ values }: ImportRow) => values['valid_from'] ?? '';
  const ends = ({ values }: ImportRow) => values['valid_to'] ?? '9999';
  return rows.flatMap((row, index) => {
    const other = rows
      .slice(0, index)
      .find((before) => isSame(before.values, row.values) && begins(before) < ends(row) && begins(row) < ends(before));
    if (other === undefined) return [];
    const message = `decides days that line ${other.line} decides too`;
    return [errorIn(row, { column, message, remedy: 'End the validity of one before that of the other begins.' })];
  });
}
