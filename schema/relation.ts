import type { ObjectRef } from '@pothos/core';
import { eq } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Compilation } from './compile/compilation.ts';
import { columnOf } from './compile/field-builder.ts';
import type { Input } from './compile/input.ts';
import { rowsByCode } from './node.ts';

type IdentifiedTable = PgTable & { readonly id: AnyPgColumn; readonly code: AnyPgColumn };

/** The record that a foreign key of the row names; nullable as the key is. */
export function related(
  t: any,
  type: ObjectRef<any, any>,
  table: IdentifiedTable,
  key: AnyPgColumn,
  description: string,
) {
  const keyOf = columnOf(key);
  return t.one({
    type,
    nullable: !key.notNull,
    description,
    rows: (row: unknown, _inputs: unknown, compilation: Compilation) => {
      const rows = compilation.rows(table);
      return { ...rows, where: eq(rows.row.id, keyOf(row)) };
    },
  });
}

/** A look-up by public code. */
export function byCode(
  t: any,
  type: ObjectRef<any, any>,
  table: IdentifiedTable,
  description: string,
  example: string,
) {
  return t.one({
    type,
    nullable: true,
    description: `${description} Null when there is none.`,
    args: { code: t.arg.string({ required: true, description: `The public code, such as \`${example}\`.` }) },
    rows: (_row: unknown, { code }: { code: Input }, compilation: Compilation) =>
      rowsByCode(table, code.bind(), compilation),
  });
}
