import type { ObjectRef } from '@pothos/core';
import { eq } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Compilation } from './compile/compilation.ts';
import { columnOf } from '@khuyencong/drizzle/queries/register.ts';
import type { Input } from './compile/input.ts';
import { rowsByCode, tableOf } from './node.ts';

/** The record that a foreign key of the row names; nullable as the key is. */
export function related(t: any, type: ObjectRef<any, any>, key: AnyPgColumn, description: string) {
  const keyOf = columnOf(key);
  return t.one({
    type,
    nullable: !key.notNull,
    description,
    rows: (row: unknown, _inputs: unknown, compilation: Compilation) => {
      const rows = compilation.rows(tableOf(type));
      return { ...rows, where: eq(rows.row.id, keyOf(row)) };
    },
  });
}

/** A look-up by public code. */
export function byCode(t: any, type: ObjectRef<any, any>, description: string, example: string) {
  return t.one({
    type,
    nullable: true,
    description: `${description} Null when there is none.`,
    args: { code: t.arg.string({ required: true, description: `The public code, such as \`${example}\`.` }) },
    rows: (_row: unknown, { code }: { code: Input }, compilation: Compilation) =>
      rowsByCode(tableOf(type), code.bind(), compilation),
  });
}
