import { trainingCourse } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';
import { isSmallCount } from '../small-counts.ts';
import { checkUnitOfProposal } from '../unit-of-proposal.ts';

export const trainingCourses = importFile({
  name: 'training_courses.csv',
  table: trainingCourse,
  key: ['code'],
  prepared: ['female_withheld'],
  prepare: withholdSmall,
  searched: ['trade_vi', 'trade_en', 'code'],
  sorted: 'trade_vi',
  check: (rows, context) =>
    rows.flatMap((row) => [...checkUnitOfProposal(row, context), ...checkPeriod(row), ...checkCounts(row)]),
});

/** A few women are not told, and neither are all but a few: the class total is public. */
function withholdSmall(row: Values): Values {
  const { enrolled, female } = row;
  const others = enrolled == null || female == null ? null : String(Number(enrolled) - Number(female));
  return isSmallCount(female) || isSmallCount(others)
    ? { ...row, female: null, female_withheld: 'SMALL_COUNT' }
    : { ...row, female_withheld: null };
}

function checkPeriod(row: ImportRow): Problem[] {
  const { starts_on: start, ends_on: end } = row.values;
  if (start == null || end == null || start <= end) return [];
  const message = `is before the start, ${start}`;
  return [warningIn(row, { column: 'ends_on', message, remedy: 'Compare the two days.' })];
}

/** Fewer complete than enrol, and fewer are certified or find work than complete; a source may print otherwise. */
function checkCounts(row: ImportRow): Problem[] {
  const limits = { female: 'enrolled', completed: 'enrolled', certified: 'completed', placed: 'completed' };
  return Object.entries(limits).flatMap(([column, limit]) => {
    const [part, whole] = [row.values[column], row.values[limit]];
    if (part == null || whole == null || Number(part) <= Number(whole)) return [];
    return [warningIn(row, { column, message: `is more than ${limit}, ${whole}`, remedy: 'Compare the two counts.' })];
  });
}
