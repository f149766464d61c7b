import type { FilterRegister, OrderRegister } from '@khuyencong/drizzle/queries/register.ts';
import { sql, Table, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLField } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Input } from './input.ts';

export type Expression = SQL | AnyPgColumn;

/** The arguments of a field while it is compiled. */
export type Inputs = Readonly<Record<string, Input>>;

/** Rows to select from: `row` is what the fields of the child type get, `from` the FROM item that bears `alias`. */
export interface Rows<Row = unknown> {
  readonly row: Row;
  readonly alias: string;
  /** A function is called after the child's fields were compiled, when what they need of the rows is known. */
  readonly from: SQL | (() => SQL);
  /** For one object: named queries that the child's fields may select from. Called after they were compiled; undefined when they want none. */
  readonly with?: (() => SQL | undefined) | undefined;
  readonly where?: SQL | undefined;
  readonly orderBy?: readonly SQL[] | undefined;
  readonly limit?: SQL | undefined;
}

/** How the text of a value becomes JSON: as it is, in quotes without escaping, or escaped. */
export type JsonForm = 'bare' | 'quoted' | 'escaped';

export interface LeafDeclaration {
  readonly kind: 'leaf';
  readonly sql: (row: any, inputs: Inputs, compilation: Compilation) => Expression;
  readonly form: JsonForm;
}

export interface EmbedDeclaration {
  readonly kind: 'embed';
  /** The row of the embedded object; often the parent's own. */
  readonly row: (row: any, inputs: Inputs, compilation: Compilation) => unknown;
  /** When given, the object is null where this does not hold. */
  readonly present?: ((row: any) => SQL) | undefined;
}

export interface RowsDeclaration {
  readonly kind: 'rows';
  readonly list: boolean;
  readonly rows: (row: any, inputs: Inputs, compilation: Compilation) => Rows;
}

export interface PageDeclaration {
  readonly kind: 'page';
  readonly rows: (row: any, inputs: Inputs, compilation: Compilation) => Rows;
  readonly filter?: FilterRegister<any> | undefined;
  readonly order: OrderRegister<any>;
  readonly maximum: number;
  /** What the fields of a record read, where it is more than its row: in a search, the text and the rank too. */
  readonly item?: ((row: any, search: { readonly text: Input; readonly rank: SQL }) => unknown) | undefined;
}

/** An object looked up by its global id, of whichever type the id names. */
export interface LookupDeclaration {
  readonly kind: 'lookup';
  readonly list: boolean;
  /** The rows of a type that bear the public code `code`. */
  readonly types: () => Readonly<Record<string, (code: SQL, compilation: Compilation) => Rows>>;
}

/** One object of several types, told by a value of the row. */
export interface UnionDeclaration {
  readonly kind: 'union';
  readonly on: (row: any) => Expression;
  /** By that value, the name of the type and its one row, which must be there: it is not read where only the type is asked. */
  readonly members: () => Readonly<Record<string, UnionMember>>;
}

export interface UnionMember {
  readonly type: string;
  readonly rows: (row: any, compilation: Compilation) => Rows;
}

export interface ComputedDeclaration {
  readonly kind: 'computed';
  readonly needs: (row: any, inputs: Inputs, compilation: Compilation) => Readonly<Record<string, Expression>>;
}

export type Declaration =
  | LeafDeclaration
  | EmbedDeclaration
  | RowsDeclaration
  | PageDeclaration
  | LookupDeclaration
  | UnionDeclaration
  | ComputedDeclaration;

/** What a field costs that its pages do not tell, for the limits of a server. */
export interface FieldCost {
  /** How many objects a list without pages has at most. */
  readonly listed?: number;
  /** Rows that its work counts as, by its arguments as they were given and the number of `measures` below it. */
  readonly work?: (given: Readonly<Record<string, unknown>>, measures: number) => number;
  /** The types whose values are measures. */
  readonly measuredIn?: readonly string[];
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    compile?: Declaration;
    cost?: FieldCost;
  }
}

/** How a field is compiled; undefined for the fields of introspection. */
export function declarationOf(field: GraphQLField<unknown, unknown>): Declaration | undefined {
  return field.extensions['compile'] as Declaration | undefined;
}

/** The FROM item of an aliased table. */
export function fromTable(table: PgTable): SQL {
  const symbols = Table as unknown as { Symbol: Record<'OriginalName' | 'Name', symbol> };
  const names = table as unknown as Record<symbol, string>;
  return sql`${sql.identifier(names[symbols.Symbol.OriginalName]!)} ${sql.identifier(names[symbols.Symbol.Name]!)}`;
}
