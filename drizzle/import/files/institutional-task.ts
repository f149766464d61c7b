import { institutionalTask } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const institutionalTasks = importFile({
  name: 'institutional_tasks.csv',
  table: institutionalTask,
  key: ['code'],
  searched: ['title_vi', 'title_en', 'document'],
  sorted: 'title_vi',
});
