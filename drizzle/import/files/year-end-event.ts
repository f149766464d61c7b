import { proposal, yearEndEvent } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { warningIn } from '../problem.ts';

export const yearEndEvents = importFile({
  name: 'year_end_events.csv',
  table: yearEndEvent,
  key: ['code'],
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const planYear = find(proposal, row.values['proposal'])?.['plan_year'];
      if (planYear == null || Number(row.values['budget_year']) >= Number(planYear)) return [];
      const message = `is before the plan year, ${planYear}`;
      return [warningIn(row, { column: 'budget_year', message, remedy: 'Compare the two years.' })];
    }),
});
