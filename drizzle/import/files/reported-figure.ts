import { reportedFigure } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { disagreement } from '../interval.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';
import type { qualifiers } from '../../vocabulary/index.ts';

export const reportedFigures = importFile({
  name: 'reported_figures.csv',
  table: reportedFigure,
  key: ['code'],
  interval: { value: 'value', least: 'value_min', below: 'value_below' },
  searched: ['metric_vi', 'metric_en', 'subject_vi', 'subject_en', 'as_printed'],
  sorted: 'metric_vi',
  check: (rows) => rows.flatMap((row) => [...checkInterval(row), ...checkPrinted(row)]),
});

function checkInterval(row: ImportRow): Problem[] {
  const { value, value_min: min, value_below: below, qualifier } = row.values;
  const message = disagreement({
    qualifier: qualifier as keyof typeof qualifiers,
    value: BigInt(value as string),
    least: min == null ? null : BigInt(min),
    greatest: below == null ? null : BigInt(below) - 1n,
  });
  if (message === null) return [];
  const remedy =
    'Write the least value that the words allow in value_min, the first that they no longer allow in value_below.';
  return [errorIn(row, { column: 'qualifier', message, remedy })];
}

function checkPrinted(row: ImportRow): Problem[] {
  if (row.values['provenance'] !== 'ARTICLE' || row.values['as_printed'] !== null) return [];
  const remedy = 'Copy the words of the source, or mark the figure DERIVED when nobody printed it.';
  return [errorIn(row, { column: 'as_printed', message: 'is empty, though the figure is from a source', remedy })];
}
