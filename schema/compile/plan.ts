import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { CasingCache } from 'drizzle-orm/casing';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from './collect.ts';
import { Compilation } from './compilation.ts';
import { concatenate } from './json-text.ts';
import { compileFields } from './object.ts';
import type { Decisions } from './decisions.ts';
import type { Read, Runtime } from './runtime.ts';

/** An operation as one prepared statement. */
export interface Plan {
  /** Null when nothing is asked of the database, as in an introspection. */
  readonly statement: string | null;
  readonly parameters: readonly Read[];
  /** What must hold before the statement runs. */
  readonly checks: readonly Read<void>[];
  /** True when TypeScript has to resolve the answer further. */
  readonly mixed: boolean;
  /** How often it ran. */
  runs: number;
  /** True when connections keep its statement prepared. */
  prepared: boolean;
}

export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name == null ? operations[0] : operations.find((operation) => operation.name?.value === name);
}

/** Compiles an operation for the variables of one request, and for all that decide alike. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  runtime: Runtime,
): { plan: Plan; decisions: Decisions } {
  const pure = attempt(schema, document, operation, runtime, false);
  return pure.plan.mixed ? attempt(schema, document, operation, runtime, true) : pure;
}

function attempt(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  runtime: Runtime,
  mixed: boolean,
): { plan: Plan; decisions: Decisions } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const compilation = new Compilation(schema, fragments, runtime, mixed);
  const query = schema.getQueryType()!;
  const fields = collectFields(compilation, query, [operation.selectionSet]);
  const names = [...fields.values()].map((nodes) => nodes[0]!.name.value);
  const introspects = names.some((name) => name === '__schema' || name === '__type');
  const asksData = names.some((name) => !name.startsWith('__'));
  const text = compileFields(compilation, query, undefined, fields, []);
  const { statement, parameters } = render(
    sql`select ${concatenate(['{"data":', text, '}'])} as "answer"`,
    compilation.binds,
  );
  return {
    decisions: compilation.decisions,
    plan: {
      statement: asksData ? statement : null,
      parameters: asksData ? parameters : [],
      checks: compilation.checks,
      mixed: compilation.hasComputed || introspects || !asksData,
      runs: 0,
      prepared: false,
    },
  };
}

/** Every column bears its name in the tables; none is derived. */
const columnNames = { getColumnCasing: (column: { name: string }) => column.name } as unknown as CasingCache;

/** The statement's text, with one number for each distinct parameter. */
function render(query: SQL, binds: ReadonlyMap<string, Read>): { statement: string; parameters: Read[] } {
  const parameters: Read[] = [];
  const numbers = new Map<unknown, number>();
  const { sql: statement } = query.toQuery({
    escapeName: (name) => `"${name.replaceAll('"', '""')}"`,
    escapeParam: (_, value) => {
      const name = typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : undefined;
      const key = name ?? value;
      let number = numbers.get(key);
      if (number === undefined) {
        parameters.push((name !== undefined && binds.get(name)) || (() => value));
        number = parameters.length;
        numbers.set(key, number);
      }
      return `$${number}`;
    },
    escapeString: (text) => `'${text.replaceAll("'", "''")}'`,
    casing: columnNames,
    inlineParams: false,
  });
  return { statement, parameters };
}
