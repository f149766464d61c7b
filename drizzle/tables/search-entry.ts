import { foreignKey, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { code, searchKey, sortKey } from '../columns.ts';
import { codesOf, searchTypes } from '../vocabulary/index.ts';
import { activity } from './activity.ts';
import { place } from './place.ts';

export const searchTypeEnum = pgEnum('search_type', codesOf(searchTypes));

/**
 * A record as the search over all finds it. Derived: `refreshSearchEntries` writes it from the records themselves, in the
 * transaction of every import.
 */
export const searchEntry = pgTable(
  'search_entry',
  {
    type: searchTypeEnum('type').notNull(),
    /** The public code of the record. */
    code: code(),
    /** Its texts as written, one a line; the first is what it is called. */
    texts: text('texts').notNull(),
    /** The same lines folded. */
    searchKey: searchKey(),
    sortKey: sortKey(),
    /** What hits are counted by; null where the record has none. */
    activityId: integer('activity_id'),
    year: integer('year'),
    provinceId: integer('province_id'),
  },
  (table) => [
    primaryKey({ columns: [table.type, table.code] }),
    foreignKey({ columns: [table.activityId], foreignColumns: [activity.id] }),
    foreignKey({ columns: [table.provinceId], foreignColumns: [place.id] }),
    index('search_entry_search').using('gin', table.searchKey.op('gin_trgm_ops')),
  ],
);
