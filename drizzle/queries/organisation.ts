import { eq } from 'drizzle-orm';
import { organisation, place } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Organisation = typeof organisation;

export const organisationFilter: FilterRegister<Organisation> = {
  name: 'Organisation',
  table: organisation,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'What kind of body it is.'),
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    province: {
      kind: 'relation',
      description: 'The province where it is at home.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.provinceId),
      key: (row) => row.provinceId,
      filter: () => placeFilter,
    },
  },
  search: searchIn('the names'),
};

export const organisationOrder: OrderRegister<Organisation> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    KIND: orderBy((row) => row.kind, 'Kind of body.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};
