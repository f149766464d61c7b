import { indicator, indicatorResult } from '../../tables/index.ts';
import { codesOf, figureUnits } from '../../vocabulary/index.ts';
import { oneOf } from '../cell-kind.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';

export const indicators = importFile({
  name: 'indicators.csv',
  table: indicator,
  key: ['code'],
  searched: ['name_vi', 'name_en', 'code'],
  sorted: 'name_vi',
});

export const indicatorResults = importFile({
  name: 'indicator_results.csv',
  table: indicatorResult,
  key: ['proposal', 'indicator'],
  checkedOnly: { unit: oneOf(codesOf(figureUnits)) },
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const unit = find(indicator, row.values['indicator'])?.['unit'];
      if (unit === undefined || row.values['unit'] == null || row.values['unit'] === unit) return [];
      const message = `is not the unit of ${row.values['indicator']}, ${unit}`;
      return [errorIn(row, { column: 'unit', message, remedy: 'Convert both numbers, or name another indicator.' })];
    }),
});
