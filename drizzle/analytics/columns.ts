import { Column, getTableName, is, SQL, sql } from 'drizzle-orm';

/** Expressions by name, each once. */
export class Columns {
  readonly #prefix: string;
  readonly #names = new Map<string, { readonly name: SQL; readonly expression: SQL }>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The column of the expression that `key` stands for. */
  name(key: string, expression: () => SQL): SQL {
    let column = this.#names.get(key);
    if (!column) {
      const name = sql.raw(`${this.#prefix}${this.#names.size}`);
      this.#names.set(key, { name, expression: sql`null` });
      column = { name, expression: expression() };
      this.#names.set(key, column);
    }
    return column.name;
  }

  get list(): SQL[] {
    return [...this.#names.values()].map(({ name, expression }) => sql`${expression} as ${name}`);
  }

  get names(): SQL[] {
    return [...this.#names.values()].map(({ name }) => name);
  }

  /** The keys with their columns. */
  get entries(): [string, SQL][] {
    return [...this.#names].map(([key, { name }]) => [key, name]);
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }
}

export const commas = (items: readonly SQL[]): SQL => sql.join([...items], sql`, `);

/** The columns that SQL reads of the row that bears an alias. */
export function columnsRead(query: SQL, alias: string): Column[] {
  const columns = new Map<string, Column>();
  const visit = (chunk: unknown): void => {
    if (is(chunk, SQL)) chunk.queryChunks.forEach(visit);
    else if (Array.isArray(chunk)) chunk.forEach(visit);
    else if (is(chunk, Column) && getTableName(chunk.table) === alias) columns.set(chunk.name, chunk);
  };
  visit(query);
  return [...columns.values()];
}
