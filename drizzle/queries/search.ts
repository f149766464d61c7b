import { searchEntry } from '../tables/index.ts';
import { activityFilter } from './activity.ts';
import { placeFilter } from './place.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type SearchEntry = typeof searchEntry;

export const searchHitFilter: FilterRegister<SearchEntry> = {
  name: 'SearchHit',
  table: searchEntry,
  fields: {
    type: value((row) => row.type, 'The kind of record.'),
    year: value((row) => row.year, 'The plan year of a proposal, the year of a source or an act.'),
    activity: one(searchEntry.activityId, () => activityFilter, 'The content of a proposal.'),
    province: one(searchEntry.provinceId, () => placeFilter, 'The province where the record is, or that it is.'),
  },
  search: { ...searchIn('titles, names, numbers and codes'), argument: 'text' },
};

export const searchHitOrder: OrderRegister<SearchEntry> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'What the record is called, in Vietnamese order.'),
    TYPE: orderBy((row) => row.type, 'The kind of record.'),
    YEAR: orderBy((row) => row.year, 'Plan year, or year of a source or an act.'),
  },
  unique: (row) => [row.type, row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};
