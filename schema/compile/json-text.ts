import { sql, type SQL } from 'drizzle-orm';
import type { Expression, JsonForm } from './declaration.ts';

/** A constant as an SQL literal. Only names of the document and the schema get here, never values of a request. */
export function literal(text: string): SQL {
  return sql.raw(`'${text.replaceAll("'", "''")}'`);
}

/** The parts of the texts that were joined here: joined further, their constants merge with those around them. */
const partsOf = new WeakMap<SQL, readonly (string | SQL)[]>();

/**
 * Joins constants and expressions to one text. The tree is balanced: thousands of aliases in one object would else
 * exhaust the stack of the parser and of the database.
 */
export function concatenate(parts: readonly (string | SQL)[]): SQL {
  const chunks: (string | SQL)[] = [];
  for (const part of parts.flatMap((item) => (typeof item === 'string' ? item : (partsOf.get(item) ?? item)))) {
    const last = chunks.at(-1);
    if (typeof part === 'string' && typeof last === 'string') chunks[chunks.length - 1] = last + part;
    else chunks.push(part);
  }
  const join = (from: number, to: number): SQL => {
    if (to - from === 1) {
      const chunk = chunks[from]!;
      return typeof chunk === 'string' ? literal(chunk) : chunk;
    }
    const middle = (from + to) >> 1;
    return sql`(${join(from, middle)} || ${join(middle, to)})`;
  };
  const text = chunks.length === 0 ? literal('') : join(0, chunks.length);
  partsOf.set(text, chunks);
  return text;
}

/** A value as JSON text. */
export function jsonValue(value: Expression, form: JsonForm, nullable: boolean): SQL {
  switch (form) {
    case 'bare':
      return nullable ? sql`coalesce((${value})::text, 'null')` : sql`(${value})::text`;
    case 'quoted':
      return nullable ? sql`coalesce('"' || ${value} || '"', 'null')` : concatenate(['"', sql`${value}`, '"']);
    case 'escaped':
      return nullable ? sql`coalesce(to_json((${value})::text)::text, 'null')` : sql`to_json((${value})::text)::text`;
  }
}

/** An object whose members are JSON texts already. */
export function jsonObject(members: Iterable<readonly [key: string, value: SQL | string]>): SQL {
  const parts: (string | SQL)[] = [];
  for (const [key, value] of members) {
    parts.push(`${parts.length === 0 ? '{' : ','}${JSON.stringify(key)}:`, value);
  }
  return concatenate(parts.length === 0 ? ['{}'] : [...parts, '}']);
}
