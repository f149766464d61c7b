import { organisation } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const organisations = importFile({
  name: 'organisations.csv',
  table: organisation,
  key: ['code'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
});
