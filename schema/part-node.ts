import type { ObjectRef } from '@pothos/core';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { columnOf } from '@khuyencong/drizzle/queries/register.ts';
import { builder } from './builder.ts';
import type { Compilation } from './compile/compilation.ts';
import type { Rows } from './compile/declaration.ts';
import { literal } from './compile/json-text.ts';
import { addLookUp, type CodedTable } from './node.ts';

/**
 * What names a record that has no code, as its import file does: values of its own, then the coded records that it
 * belongs to. Only the last may hold a stroke, which stands between them.
 */
export interface PartKey {
  readonly values: readonly AnyPgColumn[];
  readonly owners: readonly (readonly [foreignKey: AnyPgColumn, table: CodedTable])[];
}

/** An object type of a table without codes: it bears an id of its key, and `node` finds it. */
export function partRef<Table extends PgTable>(name: string, table: Table, key: PartKey): ObjectRef<any, Table> {
  addLookUp(name, (text, compilation) => {
    const rows = compilation.rows(table);
    return { ...rows, where: isNamed(key, rows.row, text, compilation) } as Rows;
  });
  return builder.objectRef<Table>(name);
}

/** The id of such a record. */
export function partFields(t: any, name: string, key: PartKey) {
  const columns = [...key.values, ...key.owners.map(([foreignKey]) => foreignKey)];
  const names = columns.map(({ name: column }) =>
    column.replace(/_id$/, '').replace(/_./g, ([, letter]) => letter!.toUpperCase()),
  );
  return {
    id: t.leaf({
      type: 'ID',
      nullable: false,
      description: `The id in the whole graph, \`${name}:${names.join('/')}\`. It stays the same over releases and databases.`,
      sql: (row: unknown, _inputs: unknown, compilation: Compilation) => {
        const values = key.values.map((column) => sql`${columnOf(column)(row)}`);
        const codes = key.owners.map(([foreignKey, table]) => {
          const owner = compilation.rows(table);
          return sql`(select ${owner.row.code} from ${owner.from} where ${eq(owner.row.id, columnOf(foreignKey)(row))})`;
        });
        return sql`(${literal(`${name}:`)} || ${sql.join([...values, ...codes], sql` || '/' || `)})`;
      },
    }),
  };
}

function isNamed({ values, owners }: PartKey, row: unknown, text: SQL, compilation: Compilation): SQL | undefined {
  const last = values.length + owners.length - 1;
  const piece = (index: number) =>
    index === last
      ? sql`regexp_replace(${text}, ${literal(`^(?:[^/]*/){${last}}`)}, '')`
      : sql`split_part(${text}, '/', ${sql.raw(String(index + 1))})`;
  return and(
    ...values.map((column, index) => sql`${columnOf(column)(row)}::text = ${piece(index)}`),
    ...owners.map(([foreignKey, table], index) => {
      const owner = compilation.rows(table);
      return sql`${columnOf(foreignKey)(row)} = (select ${owner.row.id} from ${owner.from} where ${owner.row.code} = ${piece(values.length + index)})`;
    }),
  );
}
