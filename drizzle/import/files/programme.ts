import { programme } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';

export const programmes = importFile({
  name: 'programmes.csv',
  table: programme,
  key: ['code'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
  check: (rows) =>
    rows
      .filter(({ values }) => (values['level'] === 'LOCAL') !== (values['province'] !== null))
      .map((row) =>
        errorIn(row, {
          column: 'province',
          message: 'a local programme belongs to a province, a national one to none',
          remedy: 'Write the province of a local programme; leave it empty for a national one.',
        }),
      ),
});
