import { foreignKey, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** A state of the data set. Every import that changes something makes one. */
export const release = pgTable('release', {
  number: integer('number').primaryKey(),
  createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  /** SHA-256 over the imported records, in hexadecimal: equal digests mean equal data. */
  digest: text('digest').notNull(),
});

/** A file that a release was made from. */
export const releaseFile = pgTable(
  'release_file',
  {
    release: integer('release')
      .notNull()
      .references(() => release.number),
    name: text('name').notNull(),
    /** SHA-256 over its records as they are stored, in hexadecimal: not over its bytes, which hold what is withheld. */
    digest: text('digest').notNull(),
    /** Records that are stored of it; fewer than its rows where some are withheld. */
    rows: integer('rows').notNull(),
  },
  (table) => [primaryKey({ columns: [table.release, table.name] })],
);

/** The foreign key of `releaseFrom`, which every record has. */
export const writtenBy = (table: { releaseFrom: AnyPgColumn }) =>
  foreignKey({ columns: [table.releaseFrom], foreignColumns: [release.number] });
