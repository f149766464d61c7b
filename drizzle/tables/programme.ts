import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, programmeLevels } from '../vocabulary/index.ts';
import { legalInstrument } from './legal-instrument.ts';
import { place } from './place.ts';
import { writtenBy } from './release.ts';

export const programmeLevelEnum = pgEnum('programme_level', codesOf(programmeLevels));

/** A programme that proposals belong to: the national one of a plan period, or the one of a province. */
export const programme = pgTable(
  'programme',
  {
    ...codedColumns(),
    level: programmeLevelEnum('level').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    /** The province whose programme it is; null for a national one. */
    provinceId: integer('province_id').references(() => place.id),
    /** First and last plan year; null where no period is set. */
    firstYear: integer('first_year'),
    lastYear: integer('last_year'),
    /** The act that sets it; null when not recorded. */
    legalBasisId: integer('legal_basis_id').references(() => legalInstrument.id),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('programme_province').on(table.provinceId),
    index('programme_legal_basis').on(table.legalBasisId, table.code),
    check('programme_years', sql`${table.firstYear} <= ${table.lastYear}`),
    check('programme_local_has_province', sql`(${table.level} = 'LOCAL') = (${table.provinceId} is not null)`),
    writtenBy(table),
  ],
);
