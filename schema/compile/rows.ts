import { sql, type SQL } from 'drizzle-orm';
import type { Rows } from './declaration.ts';
import { concatenate, enclosed, orNull } from './json-text.ts';

/** The JSON text of one object or of a list, a subquery correlated with its parent. */
export function compileRows(rows: Rows, child: SQL, list: boolean, nullable: boolean): SQL {
  if (list) return concatenate(['[', sql`coalesce((${selectList(rows, child)}), '')`, ']']);
  const queries = rows.with?.();
  const named = queries ? sql`with ${queries} ` : sql``;
  const one = enclosed(child, (text) => sql`(${named}select ${text} ${fromWhere(rows)}${orderBy(rows)}${limit(rows)})`);
  return nullable ? orNull(one) : one;
}

/** Limited rows are picked first, so that only their fields are computed. */
function selectList(rows: Rows, child: SQL): SQL {
  if (rows.limit) return sql`select string_agg(${child}, ',') from ${pickRows(rows)}`;
  return sql`select string_agg(${child}, ','${orderBy(rows)}) ${fromWhere(rows)}`;
}

/** A FROM item of the picked rows, under the alias that the child's fields know. */
function pickRows(rows: Rows): SQL {
  const name = sql.identifier(rows.alias);
  return sql`(select ${name}.* ${fromWhere(rows)}${orderBy(rows)}${limit(rows)}) ${name}`;
}

export function fromWhere({ from, where }: Rows): SQL {
  const item = typeof from === 'function' ? from() : from;
  return where ? sql`from ${item} where ${where}` : sql`from ${item}`;
}

function orderBy(rows: Rows): SQL {
  return rows.orderBy?.length ? sql` order by ${sql.join([...rows.orderBy], sql`, `)}` : sql``;
}

function limit(rows: Rows): SQL {
  return rows.limit ? sql` limit ${rows.limit}` : sql``;
}
