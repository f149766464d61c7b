import { sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { place } from '../tables/index.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Place = typeof place;

export const placeFilter: FilterRegister<Place> = {
  name: 'Place',
  table: place,
  fields: {
    code: value((row) => row.code, 'The unit id, such as `P31-2018`.'),
    name: value((row) => row.name, 'The name without its rank, as officially written.'),
    level: value((row) => row.level, 'Province, district or commune.'),
    type: value((row) => row.type, 'The rank.'),
    eligible: value((row) => row.eligible, 'Whether rural industry may be supported there.'),
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    ...recordFilters,
    parent: one(place.parentId, () => placeFilter, 'The unit that it belongs to.'),
  },
  search: searchIn('the name'),
};

export const placeOrder: OrderRegister<Place> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Unit id.'),
    LEVEL: orderBy((row) => row.level, 'Level, provinces first.'),
    VALID_FROM: orderBy((row) => row.validFrom, 'First day of validity.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};

/** Whether a column names the place or a unit one or two levels below it; an index on the column serves it. */
export function isWithin(placeId: AnyPgColumn, { id }: Place): SQL {
  const unit = alias(place, 'unit');
  const above = alias(place, 'above');
  return sql`${placeId} = any(array(select ${id}
    union all select ${unit.id} from ${place} ${unit} where ${unit.parentId} = ${id}
    union all select ${unit.id} from ${place} ${above} join ${place} ${unit} on ${unit.parentId} = ${above.id} where ${above.parentId} = ${id}))`;
}
