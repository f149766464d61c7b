import { createHash } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import type { OrderKey } from './order.ts';
import { UnusableValue } from './place.ts';

/**
 * A cursor is the base64 text of a digest and the values of the order's keys. The digest covers the values and what
 * the page was asked for, so that a cursor of another order or filter, or a damaged one, is told from a good one.
 */
const digestLength = 8;

const md5 = (text: string) => createHash('md5').update(text).digest('hex').slice(0, digestLength);

/** The arguments that choose the page of a list; all others say which list it is. */
const pageArguments = new Set(['orderBy', 'first', 'after', 'last', 'before']);

/** What a cursor belongs to: the field, its order, its filter and other arguments. A condition that is null is none. */
export function signature(
  field: string,
  keys: readonly Pick<OrderKey, 'name'>[],
  args: Readonly<Record<string, unknown>>,
): string {
  const order = keys.map((key) => key.name).join();
  const conditions = Object.entries(args).filter(([name, value]) => value != null && !pageArguments.has(name));
  return md5(`${field} ${order} ${JSON.stringify(conditions, (_, value) => value ?? undefined)}`);
}

/** The cursor of a row, written by the database. */
export function cursorOf(keys: readonly OrderKey[], signed: SQL): SQL {
  const values = sql.join(
    keys.map((key) => sql`${key.value}::text`),
    sql`, `,
  );
  const payload = sql`json_build_array(${values})::text`;
  const text = sql`left(md5(${signed}::text || ${payload}), ${sql.raw(String(digestLength))}) || ${payload}`;
  return sql`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'\n', '')`;
}

/** The values that a cursor carries, as the database printed them. */
export function readCursor(cursor: string, signed: string, length: number): (string | null)[] {
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  const payload = text.slice(digestLength);
  const values = text.slice(0, digestLength) === md5(signed + payload) ? parse(payload) : undefined;
  if (values?.length !== length) {
    throw new UnusableValue(
      'This cursor does not belong to this list with this order and filter. Use a cursor of the same query, or leave it out to start anew.',
    );
  }
  return values;
}

function parse(payload: string): (string | null)[] | undefined {
  try {
    const values: unknown = JSON.parse(payload);
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}
