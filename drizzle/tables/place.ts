import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey, surrogateKey } from '../columns.ts';
import { certainties, codesOf, placeLevels, placeTypes, successionRelations } from '../vocabulary/index.ts';
import { writtenBy } from './release.ts';

export const placeLevelEnum = pgEnum('place_level', codesOf(placeLevels));
export const placeTypeEnum = pgEnum('place_type', codesOf(placeTypes));
export const successionRelationEnum = pgEnum('succession_relation', codesOf(successionRelations));
export const certaintyEnum = pgEnum('certainty', codesOf(certainties));

/**
 * An administrative unit while its area, rank and name stay the same. `code` is our unit id, such as `P31-2018`;
 * the codes of the statistics office change owner and stand in `placeCode`.
 */
export const place = pgTable(
  'place',
  {
    ...codedColumns(),
    level: placeLevelEnum('level').notNull(),
    type: placeTypeEnum('type').notNull(),
    name: text('name').notNull(),
    parentId: integer('parent_id'),
    /** First day of validity; null when it is older than the lists. */
    validFrom: plainDate('valid_from'),
    /** First day on which the unit is no longer valid; null while it is. */
    validTo: plainDate('valid_to'),
    note: text('note'),
    sortKey: sortKey(),

    // derived
    /** Its names, written by `refreshSearchEntries`. */
    searchKey: searchKey().default(''),
    /** The unit of today that it is or, through one or more successions, went into as a whole; null when there is none. */
    currentId: integer('current_id'),

    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }),
    foreignKey({ columns: [table.currentId], foreignColumns: [table.id] }),
    index('place_parent').on(table.parentId, table.sortKey, table.code),
    index('place_current').on(table.currentId),
    index('place_sort').on(table.sortKey, table.code),
    index('place_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    check('place_validity', sql`${table.validFrom} < ${table.validTo}`),
    check('place_province_has_no_parent', sql`(${table.level} = 'PROVINCE') = (${table.parentId} is null)`),
    writtenBy(table),
  ],
);

/** The code that a unit bears in a list from one day to another. Never a key: seven province codes changed owner. */
export const placeCode = pgTable(
  'place_code',
  {
    id: surrogateKey(),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    /** The list, such as `GSO` for the statistics office. */
    scheme: text('scheme').notNull(),
    value: text('value').notNull(),
    validFrom: plainDate('valid_from'),
    validTo: plainDate('valid_to'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('place_code_unique').on(table.scheme, table.value, table.placeId),
    index('place_code_place').on(table.placeId),
    check('place_code_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);

/** Another spelling of a unit's name, as lists and newspapers print it. */
export const placeAlias = pgTable(
  'place_alias',
  {
    id: surrogateKey(),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    name: text('name').notNull(),
    searchKey: searchKey(),
    ...recordColumns(),
  },
  (table) => [uniqueIndex('place_alias_key').on(table.placeId, table.name), writtenBy(table)],
);

/** Which unit followed which, and how. */
export const placeSuccession = pgTable(
  'place_succession',
  {
    id: surrogateKey(),
    predecessorId: integer('predecessor_id')
      .notNull()
      .references(() => place.id),
    successorId: integer('successor_id')
      .notNull()
      .references(() => place.id),
    relation: successionRelationEnum('relation').notNull(),
    effectiveOn: plainDate('effective_on').notNull(),
    certainty: certaintyEnum('certainty').notNull(),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('place_succession_key').on(table.predecessorId, table.successorId),
    index('place_succession_successor').on(table.successorId),
    check('place_succession_differs', sql`${table.predecessorId} <> ${table.successorId}`),
    writtenBy(table),
  ],
);
