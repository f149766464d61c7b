import { eq } from 'drizzle-orm';
import { place, programme } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Programme = typeof programme;

export const programmeFilter: FilterRegister<Programme> = {
  name: 'Programme',
  table: programme,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    level: value((row) => row.level, 'National or local.'),
    firstYear: value((row) => row.firstYear, 'First plan year.'),
    lastYear: value((row) => row.lastYear, 'Last plan year.'),
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    province: {
      kind: 'relation',
      description: 'The province whose programme it is.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.provinceId),
      key: (row) => row.provinceId,
      filter: () => placeFilter,
    },
  },
  search: searchIn('the names'),
};

export const programmeOrder: OrderRegister<Programme> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    LEVEL: orderBy((row) => row.level, 'Level, national first.'),
    FIRST_YEAR: orderBy((row) => row.firstYear, 'First plan year.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};
