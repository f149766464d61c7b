import { reportedFigure, statement } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';

export const statements = importFile({
  name: 'statements.csv',
  table: statement,
  key: ['code'],
  searched: ['meaning_vi', 'meaning_en', 'as_printed', 'topic_vi', 'topic_en'],
  sorted: 'meaning_vi',
  check: (rows, context) => rows.flatMap((row) => [...checkFigure(row, context), ...checkTopic(row, context)]),
});

function checkFigure(row: ImportRow, { find }: ImportContext): Problem[] {
  const figure = find(reportedFigure, row.values['reported_figure']);
  if (figure === undefined || figure['source'] === row.values['source']) return [];
  const message = `is a figure of ${figure['source']}, not of ${row.values['source']}`;
  return [errorIn(row, { column: 'reported_figure', message, remedy: 'Correct the figure or the source.' })];
}

function checkTopic(row: ImportRow, { find }: ImportContext): Problem[] {
  const other = find(statement, row.values['contradicts']);
  if (other === undefined || other['topic'] === row.values['topic']) return [];
  const message = `is about ${other['topic']}, not about ${row.values['topic']}`;
  return [warningIn(row, { column: 'contradicts', message, remedy: 'Compare the topics of the two statements.' })];
}
