import { place } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';

/** The levels that may stand directly above a level. A commune lies in a province since districts were abolished. */
const levelsAbove: Readonly<Record<string, readonly string[]>> = {
  PROVINCE: [],
  DISTRICT: ['PROVINCE'],
  COMMUNE: ['DISTRICT', 'PROVINCE'],
};

export const places = importFile({
  name: 'places.csv',
  table: place,
  key: ['code'],
  derived: ['current_id'],
  sorted: 'name',
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const above = levelsAbove[row.values['level'] ?? ''] ?? [];
      const parent = find(place, row.values['parent']);
      if (parent === undefined ? above.length === 0 : above.includes(parent['level'] ?? '')) return [];
      if (parent === undefined && row.values['parent'] !== null) return [];
      const message = `a unit of level ${row.values['level']} cannot have this parent`;
      const remedy =
        above.length === 0 ? 'Leave it empty.' : `Write the code of a unit of level ${above.join(' or ')}.`;
      return [errorIn(row, { column: 'parent', message, remedy })];
    }),
});
