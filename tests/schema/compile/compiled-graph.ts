import type { Database } from '@khuyencong/drizzle/connect.ts';
import { createContext, schema } from '@khuyencong/schema';
import { CompiledExecutor, isText } from '@khuyencong/schema/compile/executor.ts';
import { statementRunner } from '@khuyencong/schema/compile/yoga.ts';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

interface Sent {
  readonly statement: string;
  readonly parameters: readonly unknown[];
  readonly prepare: boolean;
}

interface Refusal {
  readonly message: string;
  readonly code: unknown;
  readonly argument?: unknown;
  readonly variable?: unknown;
  readonly path?: readonly (string | number)[];
}

type Variables = Readonly<Record<string, unknown>>;

/** The compiled graph over one database, without a server around it. */
export class CompiledGraph {
  readonly #database: Database;
  readonly #schema: GraphQLSchema;
  readonly #executor: CompiledExecutor;
  readonly #documents = new Map<string, DocumentNode>();
  #sent: Sent[] = [];

  constructor(database: Database, ofSchema: GraphQLSchema = schema) {
    const run = statementRunner(database);
    this.#database = database;
    this.#schema = ofSchema;
    this.#executor = new CompiledExecutor(ofSchema, (statement, parameters, prepare) => {
      this.#sent.push({ statement, parameters, prepare });
      return run(statement, parameters, prepare);
    });
  }

  /** The text of the answer, as a client would get it. The same source is the same document, and so shares its plans. */
  async text(source: string, variables: Variables = {}): Promise<string> {
    const result = await this.#executor.execute({
      document: this.#document(source),
      variables,
      context: createContext(this.#database),
    });
    return isText(result) ? result.text.toString() : JSON.stringify(result);
  }

  /** The data of a document that must answer without errors. */
  async data<Data>(source: string, variables: Variables = {}): Promise<Data> {
    const { data, errors } = JSON.parse(await this.text(source, variables)) as { data: Data; errors?: unknown };
    if (errors) throw new Error(`${source}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
    return data;
  }

  /** The only error of a document that must be refused. */
  async refusal(source: string, variables: Variables = {}): Promise<Refusal> {
    const text = await this.text(source, variables);
    const { errors } = JSON.parse(text) as {
      errors?: {
        message: string;
        path?: (string | number)[];
        extensions: { code: unknown; argument?: unknown; variable?: unknown };
      }[];
    };
    if (errors?.length !== 1) throw new Error(`Not refused by one error: ${text}`);
    const { message, path, extensions } = errors[0]!;
    return { message, ...extensions, ...(path && { path }) };
  }

  /** What was sent to the database since the last call. */
  sent(): readonly Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  #document(source: string): DocumentNode {
    const known = this.#documents.get(source);
    if (known) return known;
    const document = parse(source);
    const [invalid] = validate(this.#schema, document);
    if (invalid) throw invalid;
    this.#documents.set(source, document);
    return document;
  }
}
