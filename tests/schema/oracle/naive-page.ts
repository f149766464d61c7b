import { createHash } from 'node:crypto';
import type { FilterRegister, OrderRegister } from '@khuyencong/drizzle/queries/register.ts';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { signature } from '@khuyencong/schema/compile/cursor.ts';
import { compareValues } from './compare-values.ts';
import { textOf, type StoredRow } from './table-data.ts';

/** A key of an order: its text in a row, and how two texts compare that are not null. */
interface Key {
  readonly name: string;
  readonly textOf: (row: StoredRow) => string | null;
  readonly compare: (one: string, other: string) => number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export interface PageArguments {
  readonly where?: any;
  readonly orderBy?: readonly { by: string; direction: string; nulls: string }[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

interface Lists {
  readonly filter?: FilterRegister<any> | undefined;
  readonly order: OrderRegister<any>;
}

const columnKey = (name: string, column: AnyPgColumn, descending = false, nullsFirst = false): Key => ({
  name,
  textOf: (row) => textOf(row, column),
  compare: (one, other) => compareValues(column, one, other),
  descending,
  nullsFirst,
});

/** 0 for a whole text, a line of the key; 1 for the beginning of one, 2 for that of a word, 3 for within. */
function rankKey(register: FilterRegister<any>, search: string): Key {
  const column = register.search!.column(register.table);
  const sought = register.search!.fold(search);
  const beginsWord = (text: string) =>
    [...text].some((letter, at) => !/[a-z0-9_]/.test(letter) && text.startsWith(sought, at + letter.length));
  const rank = (text: string) =>
    text.includes(`\n${sought}\n`) ? 0 : text.includes(`\n${sought}`) ? 1 : beginsWord(text) ? 2 : 3;
  return {
    name: 'rank',
    textOf: (row) => String(rank(textOf(row, column)!)),
    compare: (one, other) => Number(one) - Number(other),
    descending: false,
    nullsFirst: false,
  };
}

/** The text of a search, by an argument of the list or in its filter. */
const soughtIn = ({ filter }: Lists, args: PageArguments): string | null | undefined =>
  filter?.search?.argument ? (args as Readonly<Record<string, string>>)[filter.search.argument] : args.where?.search;

export function keysOf(lists: Lists, table: unknown, args: PageArguments): Key[] {
  const { fields, standard, unique } = lists.order;
  const asked = args.orderBy ?? [];
  const choices = asked.length > 0 ? asked : standard;
  const search = asked.length > 0 ? null : soughtIn(lists, args);
  const keys = choices.map((choice) => {
    const nullsFirst = 'nulls' in choice && choice.nulls === 'FIRST';
    const descending = choice.direction === 'DESC';
    const name = `${choice.by} ${descending ? 'desc' : 'asc'} ${nullsFirst ? 'first' : 'last'}`;
    return columnKey(name, fields[choice.by]!.by(table), descending, nullsFirst);
  });
  const ordered = new Set(choices.map(({ by }) => fields[by]!.by(table).name));
  const ends = unique(table).filter((column) => !ordered.has(column.name));
  return [
    ...(search == null ? [] : [rankKey(lists.filter!, search)]),
    ...keys,
    ...ends.map((column) => columnKey(column.name, column)),
  ];
}

function compare(keys: readonly Key[], one: readonly (string | null)[], other: readonly (string | null)[]): number {
  for (const [index, key] of keys.entries()) {
    const [a, b] = [one[index] ?? null, other[index] ?? null];
    if (a === null && b === null) continue;
    if (a === null) return key.nullsFirst ? -1 : 1;
    if (b === null) return key.nullsFirst ? 1 : -1;
    const order = key.compare(a, b);
    if (order !== 0) return key.descending ? -order : order;
  }
  return 0;
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex').slice(0, 8);

/** The cursor of a row in a list, as the database writes it. */
export function cursorOf(field: string, keys: readonly Key[], args: PageArguments, row: StoredRow): string {
  const payload = `[${keys.map((key) => JSON.stringify(key.textOf(row))).join(', ')}]`;
  return Buffer.from(md5(signature(field, keys, { ...args }) + payload) + payload).toString('base64');
}

const positionOf = (cursor: string): (string | null)[] => JSON.parse(Buffer.from(cursor, 'base64').toString().slice(8));

/** A connection over rows that are all at hand: sorted, cut at the cursors, cut to size. */
export function pageOf(field: string, keys: readonly Key[], rows: readonly StoredRow[], args: PageArguments) {
  const values = (row: StoredRow) => keys.map((key) => key.textOf(row));
  const sorted = rows.toSorted((one, other) => compare(keys, values(one), values(other)));
  const isBehind = (cursor: string) => (row: StoredRow) => compare(keys, values(row), positionOf(cursor)) > 0;
  const isBefore = (cursor: string) => (row: StoredRow) => compare(keys, values(row), positionOf(cursor)) < 0;
  const { after, before, last } = args;
  const window = sorted.filter(
    (row) => (after == null || isBehind(after)(row)) && (before == null || isBefore(before)(row)),
  );
  const backward = last != null;
  const size = last ?? args.first ?? 20;
  const page = backward ? window.slice(Math.max(0, window.length - size)) : window.slice(0, size);
  const isMore = window.length > size;
  const cursor = (row: StoredRow | undefined) => (row ? cursorOf(field, keys, args, row) : null);
  return {
    totalCount: rows.length,
    page,
    cursors: page.map((row) => cursor(row)!),
    pageInfo: {
      hasNextPage: backward ? before != null && sorted.some((row) => !isBefore(before)(row)) : isMore,
      hasPreviousPage: backward ? isMore : after != null && sorted.some((row) => !isBehind(after)(row)),
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
}
