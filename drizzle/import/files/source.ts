import { source } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const sources = importFile({
  name: 'sources.csv',
  table: source,
  key: ['code'],
  searched: ['title', 'publisher'],
  sorted: 'title',
});
