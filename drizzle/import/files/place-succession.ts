import { place, placeSuccession } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { warningIn } from '../problem.ts';

export const placeSuccessions = importFile({
  name: 'place_successions.csv',
  table: placeSuccession,
  key: ['predecessor', 'successor'],
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const { relation, predecessor, successor, effective_on: day } = row.values;
      const ends = find(place, predecessor)?.['valid_to'];
      const begins = find(place, successor)?.['valid_from'];
      if (relation === 'SPLIT_PART' || (ends === day && begins === day)) return [];
      const message = `is not the day on which ${predecessor} ends (${ends ?? 'open'}) and ${successor} begins (${begins ?? 'open'})`;
      const remedy = 'Compare the day with the validity of both units.';
      return [warningIn(row, { column: 'effective_on', message, remedy })];
    }),
});
