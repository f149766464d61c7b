import { activity, activitySubtype } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const activities = importFile({
  name: 'activities.csv',
  table: activity,
  key: ['code'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
});

export const activitySubtypes = importFile({
  name: 'activity_subtypes.csv',
  table: activitySubtype,
  key: ['code'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
});
