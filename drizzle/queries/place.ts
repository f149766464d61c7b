import { sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { place, placeAlias, placeCode } from '../tables/index.ts';
import { placeEligibleOn } from './eligibility.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { validityFilter } from './validity.ts';

type Place = typeof place;

const placeAliasFilter: FilterRegister<typeof placeAlias> = {
  name: 'PlaceAlias',
  table: placeAlias,
  fields: { name: value((row) => row.name, 'The name as printed.'), ...recordFilters },
  search: searchIn('the name as printed'),
};

const placeCodeFilter: FilterRegister<typeof placeCode> = {
  name: 'PlaceCode',
  table: placeCode,
  fields: {
    scheme: value((row) => row.scheme, 'The list, such as `GSO` of the statistics office.'),
    value: value((row) => row.value, 'The code; with the days on which it was valid, for codes change owner.'),
    validFrom: value((row) => row.validFrom, 'First day on which the place bore it.'),
    validTo: value((row) => row.validTo, 'First day on which it no longer bore it; null while it does.'),
    ...recordFilters,
  },
};

export const placeFilter: FilterRegister<Place> = {
  name: 'Place',
  table: place,
  fields: {
    code: value((row) => row.code, 'The unit id, such as `P31-2018`.'),
    name: value((row) => row.name, 'The name without its rank, as officially written.'),
    level: value((row) => row.level, 'Province, district or commune.'),
    type: value((row) => row.type, 'The rank.'),
    eligibleOn: placeEligibleOn,
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of validity.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer valid; null while it is.'),
    ...recordFilters,
    parent: one(place.parentId, () => placeFilter, 'The unit that it belongs to.'),
    current: one(
      place.currentId,
      () => placeFilter,
      "The unit of today that it is or went into as a whole: of proposals asked by their province, those in today's boundaries.",
    ),
    aliases: many(placeAlias.placeId, () => placeAliasFilter, 'Other spellings of its name.'),
    codes: many(placeCode.placeId, () => placeCodeFilter, 'Its codes in official lists.'),
  },
  search: searchIn('the name, with or without its rank (Huyện, H., TP …), and its other spellings'),
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
