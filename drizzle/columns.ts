import { getTableName, sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  date,
  integer,
  pgEnum,
  text,
  uniqueIndex,
  type ExtraConfigColumn,
} from 'drizzle-orm/pg-core';
import { codesOf, provenances, withheldReasons } from './vocabulary/index.ts';

/** Text that sorts by its bytes, alike on every database: codes and stored sort keys. */
const bytewiseText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
});

/** What other rows refer to. It never leaves the database. */
export const surrogateKey = () => integer('id').primaryKey().generatedAlwaysAsIdentity();

/** The public, stable name of a record: what a URL, a cursor and an import file call it. */
export const code = () => bytewiseText('code').notNull();

export const codedColumns = () => ({ id: surrogateKey(), code: code() });

/** Codes are unique, and go into JSON without escaping, so they hold no character that it escapes. */
export const codeRules = (table: { code: ExtraConfigColumn }) => {
  const name = getTableName(table.code.table);
  return [
    uniqueIndex(`${name}_code_key`).on(table.code),
    check(`${name}_code_plain`, sql`${table.code} !~ '["\\\\[:cntrl:]]'`),
  ];
};

/** The id of a record without a code joins codes by strokes: only the last of them may hold one. */
export const noStroke = (table: { code: ExtraConfigColumn }) =>
  check(`${getTableName(table.code.table)}_code_no_stroke`, sql`${table.code} not like '%/%'`);

/** Folded texts for search, one a line, written by `searchKeyOf`: no accents, no case, đ as d, one space between words. */
export const searchKey = () => text('search_key').notNull();

/** Key that puts rows into Vietnamese order bytewise, written by `vietnameseSortKey`. */
export const sortKey = () => bytewiseText('sort_key').notNull();

/** Money in whole đồng. */
export const vnd = (name: string) => bigint(name, { mode: 'bigint' });

/** A day without zone, as `YYYY-MM-DD`. */
export const plainDate = (name: string) => date(name, { mode: 'string' });

export const withheldReasonEnum = pgEnum('withheld_reason', codesOf(withheldReasons));

export const provenanceEnum = pgEnum('provenance', codesOf(provenances));

/** What every record says of itself: where it is from, and which release wrote its present state. */
export const recordColumns = () => ({
  provenance: provenanceEnum('provenance').notNull(),
  provenanceNote: text('provenance_note'),
  releaseFrom: integer('release_from').notNull(),
});
