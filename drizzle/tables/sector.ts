import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, sectorLevels } from '../vocabulary/index.ts';
import { sectorVersionEnum } from './beneficiary.ts';
import { legalInstrument } from './legal-instrument.ts';
import { certaintyEnum } from './place.ts';
import { writtenBy } from './release.ts';

export const sectorLevelEnum = pgEnum('sector_level', codesOf(sectorLevels));

/** An entry of an edition of VSIC, as far as we list it. `code` is edition and number, such as `VSIC2007-1520`. */
export const sector = pgTable(
  'sector',
  {
    ...codedColumns(),
    version: sectorVersionEnum('version').notNull(),
    /** A letter, or two to five digits: its meaning is that of the edition. */
    number: text('number').notNull(),
    level: sectorLevelEnum('level').notNull(),
    /** The nearest entry above that is listed. */
    parentId: integer('parent_id'),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    /** The decision that issued the edition. */
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => legalInstrument.id),
    /** First day of the edition; null when not known. */
    validFrom: plainDate('valid_from'),
    validTo: plainDate('valid_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    uniqueIndex('sector_number').on(table.version, table.number),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }),
    index('sector_parent').on(table.parentId, table.code),
    index('sector_instrument').on(table.instrumentId, table.code),
    check('sector_validity', sql`${table.validFrom} < ${table.validTo}`),
    writtenBy(table),
  ],
);
