import { placeAlias } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const placeAliases = importFile({
  name: 'place_aliases.csv',
  table: placeAlias,
  key: ['place', 'name'],
  searched: ['name'],
});
