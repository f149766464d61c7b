import type { ObjectRef } from '@pothos/core';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { builder } from './builder.ts';
import type { Compilation } from './compile/compilation.ts';
import type { Rows } from './compile/declaration.ts';
import { literal } from './compile/json-text.ts';
import { typeKey } from './compile/object.ts';

export type CodedTable = PgTable & { readonly id: AnyPgColumn; readonly code: AnyPgColumn };

type RowsOfKey = (key: SQL, compilation: Compilation) => Rows;

/** By the name of a type, the rows that the part of an id behind the colon names. */
const lookUps = new Map<string, RowsOfKey>();

const tableOfType = new Map<ObjectRef<any, any>, CodedTable>();

const idDescription = 'The id in the whole graph, `Type:code`. It stays the same over releases and databases.';

/** Everything that can be looked up by its global id. */
export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'A record with an id of its own in the whole graph.',
  fields: (t) => ({
    id: t.id({
      description:
        'The id in the whole graph, of its type and its code or what else names it. It stays the same over releases and databases.',
      resolve: (data, _args, _context, info) => (data as Record<string, string>)[info.path.key]!,
    }),
  }),
  resolveType: (data) => (data as Record<string, string>)[typeKey],
});

/** Lets `node` find the records of a type. */
export const addLookUp = (name: string, rows: RowsOfKey) => void lookUps.set(name, rows);

/** An object type of a coded table: it bears an id, and `node` finds it. */
export function nodeRef<Table extends CodedTable>(name: string, table: Table): ObjectRef<any, Table> {
  addLookUp(name, (code, compilation) => rowsByCode(table, code, compilation) as Rows);
  const ref = builder.objectRef<Table>(name);
  tableOfType.set(ref, table);
  return ref;
}

/** The table whose records an object type shows. */
export const tableOf = (type: ObjectRef<any, any>): CodedTable => tableOfType.get(type)!;

/** The fields that every coded record has. */
export function codedFields(t: any, name: string, table: CodedTable) {
  return {
    id: t.leaf({
      type: 'ID',
      nullable: false,
      description: idDescription,
      sql: (row: CodedTable) => sql`(${literal(`${name}:`)} || ${row.code})`,
    }),
    code: t.column({ column: table.code, description: 'The public code, unique among records of this type.' }),
  };
}

/** The rows that bear a code. */
export function rowsByCode<Table extends CodedTable>(table: Table, code: SQL, compilation: Compilation): Rows<Table> {
  const rows = compilation.rows(table);
  return { ...rows, where: eq(rows.row.code, code) };
}

const types = () => Object.fromEntries(lookUps);

builder.queryFields((t) => ({
  node: t.declared({
    type: Node,
    nullable: true,
    description: 'The record with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'An id as a field `id` gave it.' }) },
    declaration: { kind: 'lookup', list: false, types },
  }),
  nodes: t.declared({
    type: t.listRef(Node, { nullable: true }),
    nullable: false,
    description:
      'The records with these ids, in their order; null in the place of one that does not exist. At most 100 ids.',
    args: { ids: t.arg.idList({ required: true, description: 'Ids as fields `id` gave them.' }) },
    declaration: { kind: 'lookup', list: true, types },
  }),
}));
