import { eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { foldText } from '../text/fold-text.ts';

/** A column that can be filtered by the operators of its type. */
export interface ValueFilter<Row> {
  readonly kind: 'value';
  readonly description: string;
  readonly column: (row: Row) => AnyPgColumn;
}

/** What holds of a row on a day that the caller gives. */
export interface DayFilter<Row> {
  readonly kind: 'day';
  readonly description: string;
  readonly holds: (row: Row, day: SQL) => SQL;
}

/** What holds of a row or not, where no column says it. */
export interface FactFilter<Row> {
  readonly kind: 'fact';
  readonly description: string;
  /** Never null. */
  readonly holds: (row: Row) => SQL;
}

/** Records that belong to the row; their own filter applies to them. */
export interface RelationFilter<Row> {
  readonly kind: 'relation';
  readonly description: string;
  /** `many` is asked by some, every and none; `one` directly. */
  readonly cardinality: 'one' | 'many';
  readonly on: (row: Row, related: any) => SQL;
  /** For `one`: the column of the row that holds the related record's id. */
  readonly key?: ((row: Row) => AnyPgColumn) | undefined;
  readonly filter: () => FilterRegister<any>;
}

/** A value that the row has at the end of a day: an expression of both. */
export interface MomentValue<Row> {
  readonly description: string;
  /** A column of the same type, whose operators the value takes. */
  readonly like: AnyPgColumn;
  readonly of: (row: Row, on: SQL) => SQL;
}

/** What the row is at the end of a day that the caller names. */
export interface MomentFilter<Row> {
  readonly kind: 'moment';
  readonly description: string;
  /** Names the input type. */
  readonly name: string;
  readonly values: Readonly<Record<string, MomentValue<Row>>>;
}

/** Search in folded text. */
export interface SearchFilter<Row> {
  readonly description: string;
  /** The argument of the list that gives the text; without it the filter itself does. */
  readonly argument?: string;
  readonly column: (row: Row) => AnyPgColumn;
  readonly fold: (text: string) => string;
}

/** What the rows of an entity can be filtered by: the meaning of each filter, for lists and totals alike. */
export interface FilterRegister<Row> {
  /** The entity, as the graph names it. */
  readonly name: string;
  readonly table: Row & PgTable;
  readonly fields: Readonly<
    Record<string, ValueFilter<Row> | FactFilter<Row> | DayFilter<Row> | MomentFilter<Row> | RelationFilter<Row>>
  >;
  readonly search?: SearchFilter<Row> | undefined;
}

/** A key that rows can be ordered by. Public columns only: cursors carry its values. */
export interface OrderField<Row> {
  readonly description: string;
  readonly by: (row: Row) => AnyPgColumn;
}

export interface OrderChoice {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a list can be ordered by. `unique` ends every order, so that it is total. */
export interface OrderRegister<Row> {
  readonly fields: Readonly<Record<string, OrderField<Row>>>;
  /** Columns that together are unique in every list of these rows. */
  readonly unique: (row: Row) => readonly AnyPgColumn[];
  readonly standard: readonly OrderChoice[];
}

/** Filters and orders of one table, declared by name. */
export function value<Row>(column: (row: Row) => AnyPgColumn, description: string): ValueFilter<Row> {
  return { kind: 'value', column, description };
}

export function onFact<Row>(holds: (row: Row) => SQL, description: string): FactFilter<Row> {
  return { kind: 'fact', holds, description };
}

export function onDay<Row>(holds: (row: Row, day: SQL) => SQL, description: string): DayFilter<Row> {
  return { kind: 'day', holds, description };
}

export function atEndOf<Row>(
  name: string,
  values: Readonly<Record<string, MomentValue<Row>>>,
  description: string,
): MomentFilter<Row> {
  return { kind: 'moment', name, values, description };
}

/** The same column of a row that bears an alias. */
export function columnOf(column: AnyPgColumn): (row: any) => AnyPgColumn {
  const key = Object.entries(getTableColumns(column.table)).find(([, candidate]) => candidate === column)![0];
  return (row) => row[key];
}

/** The record that a foreign key of the row names. */
export function one(
  foreignKey: AnyPgColumn,
  filter: () => FilterRegister<any>,
  description: string,
): RelationFilter<unknown> {
  const key = columnOf(foreignKey);
  return { kind: 'relation', cardinality: 'one', on: (row, { id }) => eq(id, key(row)), key, filter, description };
}

/** The records that name the row by a foreign key of theirs. */
export function many(
  foreignKey: AnyPgColumn,
  filter: () => FilterRegister<any>,
  description: string,
): RelationFilter<{ readonly id: AnyPgColumn }> {
  const key = columnOf(foreignKey);
  return { kind: 'relation', cardinality: 'many', on: ({ id }, other) => eq(key(other), id), filter, description };
}

export function searchIn<Row extends { searchKey: AnyPgColumn }>(what: string): SearchFilter<Row> {
  return {
    description: `Words sought in ${what}, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within.`,
    column: (row) => row.searchKey,
    fold: foldText,
  };
}

export function orderBy<Row>(by: (row: Row) => AnyPgColumn, description: string): OrderField<Row> {
  return { by, description };
}
