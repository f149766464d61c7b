import { pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { writtenBy } from './release.ts';

/** A publication that states something. */
export const source = pgTable(
  'source',
  {
    ...codedColumns(),
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
  (table) => [...codeRules(table), writtenBy(table)],
);
