import type { Database } from '@khuyencong/drizzle';
import type { RelationFilter } from '@khuyencong/drizzle/queries/register.ts';
import { sql, Table, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core';

/** A stored row: its place in the table, and the text of each column by its name in the database. */
export interface StoredRow {
  readonly ctid: string;
  readonly texts: Readonly<Record<string, string | null>>;
}

const symbols = Table as unknown as { Symbol: Record<'OriginalName' | 'Name', symbol> };

/** The name of a table in the database, whatever alias it bears. */
export const tableName = (table: PgTable): string =>
  (table as unknown as Record<symbol, string>)[symbols.Symbol.OriginalName]!;

/** Writes a query of the builder as text and parameters. */
function render(query: SQL): { text: string; parameters: unknown[] } {
  const { sql: text, params } = query.toQuery({
    escapeName: (name) => `"${name}"`,
    escapeParam: (index) => `$${index + 1}`,
    escapeString: (value) => `'${value.replaceAll("'", "''")}'`,
    // every column has its name from the table
    casing: { getColumnCasing: ({ name }: AnyPgColumn) => name } as never,
  });
  return { text, parameters: params };
}

/** The data of a database that nobody changes: each statement is sent once, each table read once. */
export class TableData {
  readonly #database: Database;
  readonly #answers = new Map<string, Promise<string | null>>();
  readonly #tables = new Map<string, Promise<Map<string, StoredRow>>>();
  readonly #relations = new Map<RelationFilter<any>, Promise<Map<string, string[]>>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The text of the single value that a select gives. */
  value(query: SQL): Promise<string | null> {
    const { text, parameters } = render(query);
    const key = JSON.stringify([text, parameters]);
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#database
        .query<{ value: string | null }>(`select (${text})::text as value`, parameters as never)
        .then((rows) => rows[0]?.value ?? null);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  rows(name: string): Promise<Map<string, StoredRow>> {
    let rows = this.#tables.get(name);
    if (!rows) {
      rows = this.#read(name);
      this.#tables.set(name, rows);
    }
    return rows;
  }

  async #read(name: string): Promise<Map<string, StoredRow>> {
    const columns = await this.#database.query<{ name: string }>(
      'select column_name::text as name from information_schema.columns where table_name = $1 order by ordinal_position',
      [name],
    );
    const list = columns.map((column) => `"${column.name}"::text`).join(', ');
    const rows = await this.#database.query<Record<string, string | null>>(
      `select ctid::text as "ctid ", ${list} from "${name}" order by ctid`,
    );
    return new Map(rows.map((texts) => [texts['ctid ']!, { ctid: texts['ctid ']!, texts }]));
  }

  /** The text that an expression has in a stored row. */
  async ofRow(table: PgTable, { ctid }: StoredRow, expression: (row: any) => SQL): Promise<string | null> {
    const one = alias(table as any, 'one');
    const from = sql.identifier(tableName(table));
    const all = await this.value(
      sql`select json_object_agg(one.ctid::text, (${expression(one)})::text)::text from ${from} one`,
    );
    return (JSON.parse(all!) as Record<string, string | null>)[ctid]!;
  }

  /** The related rows of a relation, by the place of the row that has them. */
  related(owner: PgTable, relation: RelationFilter<any>): Promise<Map<string, string[]>> {
    let pairs = this.#relations.get(relation);
    if (!pairs) {
      pairs = this.#pairs(owner, relation);
      this.#relations.set(relation, pairs);
    }
    return pairs;
  }

  async #pairs(owner: PgTable, relation: RelationFilter<any>): Promise<Map<string, string[]>> {
    const one = alias(owner as any, 'one');
    const other = alias(relation.filter().table as any, 'other');
    const { text, parameters } = render(sql`select one.ctid::text as one, other.ctid::text as other
      from ${sql.identifier(tableName(owner))} one, ${sql.identifier(tableName(relation.filter().table))} other
      where ${relation.on(one, other)}`);
    const pairs = new Map<string, string[]>();
    for (const row of await this.#database.query<{ one: string; other: string }>(text, parameters as never)) {
      pairs.set(row.one, [...(pairs.get(row.one) ?? []), row.other]);
    }
    return pairs;
  }
}

/** The text of a column in a stored row. */
export const textOf = (row: StoredRow, column: AnyPgColumn): string | null => row.texts[column.name] ?? null;
