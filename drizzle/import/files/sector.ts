import { sector } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';

const forms: Readonly<Record<string, RegExp>> = {
  SECTION: /^[A-Z]$/,
  DIVISION: /^\d{2}$/,
  GROUP: /^\d{3}$/,
  CLASS: /^\d{4}$/,
  SUBCLASS: /^\d{5}$/,
};

export const sectors = importFile({
  name: 'sectors.csv',
  table: sector,
  key: ['code'],
  searched: ['number', 'name_vi', 'name_en'],
  sorted: 'name_vi',
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const { code, version, number, level, parent } = row.values;
      const above = find(sector, parent);
      const isBelow = above?.['level'] === 'SECTION' || number?.startsWith(above?.['number'] ?? '');
      if (code !== `${version}-${number}`) {
        const remedy = 'Write the edition, a hyphen and the number.';
        return [errorIn(row, { column: 'code', message: `is not ${version}-${number}`, remedy })];
      }
      if (!forms[level ?? '']?.test(number ?? '')) {
        const remedy = 'Write a letter for a section, two digits for a division, and one more for each level below.';
        return [errorIn(row, { column: 'number', message: `is no number of a ${level}`, remedy })];
      }
      if (above === undefined || (above['version'] === version && above['number'] !== number && isBelow)) return [];
      const remedy = 'Write an entry of the same edition whose number begins this one, or a section.';
      return [errorIn(row, { column: 'parent', message: `is not above ${code}`, remedy })];
    }),
});
