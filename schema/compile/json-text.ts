import { is, sql, SQL } from 'drizzle-orm';
import type { Expression, JsonForm } from './declaration.ts';

/** A constant as an SQL literal. Only names of the document and the schema get here, never values of a request. */
export function literal(text: string): SQL {
  return sql.raw(`'${text.replaceAll("'", "''")}'`);
}

/** A text inside other SQL, such as a subquery. Constants around it move into it: fewer texts are joined for each row. */
class Enclosed {
  readonly parts: readonly Part[];
  readonly enclose: Enclose;
  readonly before: string;
  readonly after: string;

  constructor(parts: readonly Part[], enclose: Enclose, before = '', after = '') {
    this.parts = parts;
    this.enclose = enclose;
    this.before = before;
    this.after = after;
  }

  between(before: string, after: string): Enclosed {
    return new Enclosed(this.parts, this.enclose, before + this.before, this.after + after);
  }

  get text(): SQL {
    return this.enclose(concatenate([this.before, ...this.parts, this.after]), this.before, this.after);
  }
}

/** Writes the SQL around a text, which begins and ends with the constants that came from without. */
type Enclose = (text: SQL, before: string, after: string) => SQL;

type Part = string | SQL | Enclosed;

/** The parts of the texts that were joined here: joined further, their constants merge with those around them. */
const partsOf = new WeakMap<SQL, readonly Part[]>();

/**
 * Joins constants and expressions to one text. The tree is balanced: thousands of aliases in one object would else
 * exhaust the stack of the parser and of the database.
 */
export function concatenate(parts: readonly Part[]): SQL {
  const chunks: Part[] = [];
  for (const part of parts.flatMap((item) => (is(item, SQL) ? (partsOf.get(item) ?? item) : item))) {
    if (part === '') continue;
    const last = chunks.at(-1);
    const merged = last === undefined ? undefined : merge(last, part);
    if (merged === undefined) chunks.push(part);
    else chunks[chunks.length - 1] = merged;
  }
  const join = (from: number, to: number): SQL => {
    if (to - from === 1) return textOf(chunks[from]!);
    const middle = (from + to) >> 1;
    return sql`(${join(from, middle)} || ${join(middle, to)})`;
  };
  const text = chunks.length === 0 ? literal('') : join(0, chunks.length);
  partsOf.set(text, chunks);
  return text;
}

/** Two neighbours as one, where one of them is constant. */
function merge(one: Part, next: Part): Part | undefined {
  if (typeof one === 'string') {
    if (typeof next === 'string') return one + next;
    return next instanceof Enclosed ? next.between(one, '') : undefined;
  }
  return one instanceof Enclosed && typeof next === 'string' ? one.between('', next) : undefined;
}

function textOf(part: Part): SQL {
  if (typeof part === 'string') return literal(part);
  return part instanceof Enclosed ? part.text : part;
}

/** The text with SQL around it that gives one row for it, or none. */
export function enclosed(text: SQL, enclose: Enclose): SQL {
  return concatenate([new Enclosed(partsOf.get(text) ?? [text], enclose)]);
}

/** The text, or JSON's null where it is null in the database. */
export function orNull(text: SQL): SQL {
  return enclosed(text, (present, before, after) => sql`coalesce(${present}, ${literal(`${before}null${after}`)})`);
}

/** A value as JSON text. */
export function jsonValue(value: Expression, form: JsonForm, nullable: boolean): SQL {
  const text = concatenate(valueParts(value, form));
  return nullable ? orNull(text) : text;
}

function valueParts(value: Expression, form: JsonForm): Part[] {
  switch (form) {
    case 'bare':
      return [sql`(${value})::text`];
    case 'quoted':
      return ['"', sql`${value}`, '"'];
    case 'escaped':
      return [sql`to_json((${value})::text)::text`];
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
