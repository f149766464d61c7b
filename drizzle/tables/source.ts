import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, plainCode, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { writtenBy } from './release.ts';

/** A publication that states something. */
export const source = pgTable(
  'source',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    code: code(),
    title: text('title').notNull(),
    publisher: text('publisher').notNull(),
    publishedOn: plainDate('published_on').notNull(),
    url: text('url'),
    /** BCP 47, such as `vi`. */
    language: text('language').notNull(),
    note: text('note'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [uniqueIndex('source_code_key').on(table.code), plainCode(table), writtenBy(table)],
);
