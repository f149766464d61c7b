import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey, surrogateKey } from '../columns.ts';
import { codesOf, instrumentKinds, instrumentRelationKinds } from '../vocabulary/index.ts';
import { certaintyEnum } from './place.ts';
import { writtenBy } from './release.ts';

export const instrumentKindEnum = pgEnum('instrument_kind', codesOf(instrumentKinds));
export const instrumentRelationKindEnum = pgEnum('instrument_relation_kind', codesOf(instrumentRelationKinds));

/** An act of law. `code` is its number, such as `28/2018/TT-BTC`. */
export const legalInstrument = pgTable(
  'legal_instrument',
  {
    ...codedColumns(),
    kind: instrumentKindEnum('kind').notNull(),
    subject: text('subject'),
    /** Null when the day is not known. */
    issuedOn: plainDate('issued_on'),
    /** First day in force; null when not known. */
    effectiveFrom: plainDate('effective_from'),
    /** First day on which it is no longer in force; null while it is, or when not known. */
    effectiveTo: plainDate('effective_to'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    check('legal_instrument_validity', sql`${table.effectiveFrom} < ${table.effectiveTo}`),
    writtenBy(table),
  ],
);

/** What a later act does to an earlier one. */
export const instrumentRelation = pgTable(
  'instrument_relation',
  {
    id: surrogateKey(),
    laterId: integer('later_id')
      .notNull()
      .references(() => legalInstrument.id),
    earlierId: integer('earlier_id')
      .notNull()
      .references(() => legalInstrument.id),
    kind: instrumentRelationKindEnum('kind').notNull(),
    /** The first day of the change; null when not known. */
    effectiveOn: plainDate('effective_on'),
    certainty: certaintyEnum('certainty').notNull(),
    certaintyNote: text('certainty_note'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('instrument_relation_key').on(table.laterId, table.earlierId, table.kind),
    index('instrument_relation_earlier').on(table.earlierId),
    check('instrument_relation_differs', sql`${table.laterId} <> ${table.earlierId}`),
    writtenBy(table),
  ],
);
