import { index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, organisationKinds } from '../vocabulary/index.ts';
import { place } from './place.ts';
import { writtenBy } from './release.ts';

export const organisationKindEnum = pgEnum('organisation_kind', codesOf(organisationKinds));

/** A body that proposes, appraises or carries out. Never a person. */
export const organisation = pgTable(
  'organisation',
  {
    ...codedColumns(),
    kind: organisationKindEnum('kind').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en'),
    /** Where it is at home; null for a central body. */
    provinceId: integer('province_id').references(() => place.id),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('organisation_province').on(table.provinceId),
    index('organisation_sort').on(table.sortKey, table.code),
    index('organisation_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    writtenBy(table),
  ],
);
