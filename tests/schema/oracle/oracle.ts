import { createContext, schema } from '@khuyencong/schema';
import { CompiledExecutor } from '@khuyencong/schema/compile/executor.ts';
import { statementRunner } from '@khuyencong/schema/compile/yoga.ts';
import type { Database } from '@khuyencong/drizzle';
import { parse, validate } from 'graphql';
import { NaiveExecutor } from './naive-executor.ts';
import { Random } from './random.ts';
import { randomDocument, type RandomDocument } from './random-document.ts';
import { TableData } from './table-data.ts';

export interface Comparison extends RandomDocument {
  readonly seed: number;
  readonly compiled: string;
  readonly naive: string;
}

/** Compares the compiled answers over one database with the naive ones. */
export class Oracle {
  readonly #database: Database;
  readonly #data: TableData;
  readonly #naive: NaiveExecutor;
  readonly #compiled: CompiledExecutor;

  constructor(database: Database) {
    this.#database = database;
    this.#data = new TableData(database);
    this.#naive = new NaiveExecutor(schema, this.#data);
    this.#compiled = new CompiledExecutor(schema, statementRunner(database));
  }

  /** The answers to the random document of a seed, as text. */
  async compare(seed: number): Promise<Comparison> {
    const random = await randomDocument(schema, this.#data, new Random(seed));
    const document = parse(random.source);
    const [invalid] = validate(schema, document);
    if (invalid)
      throw new Error(`The generator wrote an invalid document (seed ${seed}): ${invalid.message}\n${random.source}`);
    const { variables } = random;
    const result = await this.#compiled
      .execute({ document, variables, context: createContext(this.#database) })
      .catch((error: Error) => ({ errors: [error] }));
    const compiled = 'text' in result ? JSON.parse(result.text.toString()) : result;
    const naive = await this.#naive.execute(document, variables, createContext(this.#database));
    return { ...random, seed, compiled: textOf(compiled), naive: textOf(naive) };
  }
}

/** Errors count by their messages; the order of keys counts too. */
function textOf(result: { data?: unknown; errors?: readonly Error[] }): string {
  return JSON.stringify(
    { data: result.data, ...(result.errors && { errors: result.errors.map(({ message }) => message) }) },
    null,
    1,
  );
}
