import { trainingCourse } from '../../tables/index.ts';
import { checkPart, checkPeriod } from '../compared-cells.ts';
import { importFile } from '../import-file.ts';
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
    rows.flatMap((row) => [
      ...checkUnitOfProposal(row, context),
      ...checkPeriod(row, 'starts_on', 'ends_on'),
      ...checkCounts(row),
    ]),
});

/** A few women are not told, and neither are all but a few: the class total is public. */
function withholdSmall(row: Values): Values {
  const { enrolled, female } = row;
  const others = enrolled == null || female == null ? null : String(Number(enrolled) - Number(female));
  return isSmallCount(female) || isSmallCount(others)
    ? { ...row, female: null, female_withheld: 'SMALL_COUNT' }
    : { ...row, female_withheld: null };
}

/** Fewer complete than enrol, and fewer are certified or find work than complete. */
const wholes = { female: 'enrolled', completed: 'enrolled', certified: 'completed', placed: 'completed' };

const checkCounts = (row: ImportRow): Problem[] =>
  Object.entries(wholes).flatMap(([part, whole]) => checkPart(row, part, whole, row.values));
