import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { PlanTree } from './decisions.ts';
import { compileOperation, operationOf, type Plan } from './plan.ts';
import { PreparationBudget } from './preparation.ts';
import type { Runtime } from './runtime.ts';

/** Sends one statement and gives the bytes of its single value. */
export type RunStatement = (statement: string, parameters: readonly unknown[], prepare: boolean) => Promise<Buffer>;

export interface CompiledRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

/** An answer: its JSON text as the database wrote it, or a result that TypeScript completed. */
export type CompiledResult = { readonly text: Buffer } | ExecutionResult;

export const isText = (result: CompiledResult): result is { readonly text: Buffer } => 'text' in result;

const plansPerOperation = 64;

const preparedStatements = 200;

/** Executes documents that have passed validation, by plans that live as long as their document. */
export class CompiledExecutor {
  readonly #schema: GraphQLSchema;
  readonly #run: RunStatement;
  readonly #preparations = new PreparationBudget(preparedStatements);
  readonly #plans = new WeakMap<OperationDefinitionNode, PlanTree<Plan>>();

  constructor(schema: GraphQLSchema, run: RunStatement) {
    this.#schema = schema;
    this.#run = run;
  }

  async execute(request: CompiledRequest): Promise<CompiledResult> {
    const operation = operationOf(request.document, request.operationName);
    if (!operation) {
      return {
        errors: [
          new GraphQLError('Name one of the operations of the document in "operationName".', {
            extensions: { code: 'BAD_REQUEST' },
          }),
        ],
      };
    }
    const coerced = getVariableValues(this.#schema, operation.variableDefinitions ?? [], { ...request.variables });
    if (coerced.errors) return { errors: coerced.errors.map(asBadInput) };
    const runtime: Runtime = { variables: coerced.variableValues.coerced, context: request.context };
    let plan: Plan;
    let parameters: unknown[];
    try {
      plan = this.plan(request.document, operation, runtime);
      for (const check of plan.checks) check(runtime);
      parameters = plan.parameters.map((read) => read(runtime) ?? null);
    } catch (error) {
      if (error instanceof GraphQLError) return { data: null, errors: [error] };
      throw error;
    }
    if (plan.statement === null) return this.#complete(request, operation, {});
    // a statement is prepared on second sight
    if (plan.runs++ === 1) plan.prepared = this.#preparations.take();
    let text: Buffer;
    try {
      text = await this.#run(plan.statement, parameters, plan.prepared);
    } catch (error) {
      if (isDataException(error)) return { data: null, errors: [unusableValue(operation)] };
      throw error;
    }
    return plan.mixed ? this.#complete(request, operation, JSON.parse(text.toString()).data) : { text };
  }

  /** The plan for the variables of a request, compiled when none of the known ones fits. */
  plan(document: DocumentNode, operation: OperationDefinitionNode, runtime: Runtime): Plan {
    let plans = this.#plans.get(operation);
    if (!plans) {
      plans = new PlanTree(plansPerOperation);
      this.#plans.set(operation, plans);
    }
    const known = plans.find(runtime);
    if (known) return known;
    const { plan, decisions } = compileOperation(this.#schema, document, operation, runtime);
    plans.add(decisions, plan);
    return plan;
  }

  /** Lets graphql-js resolve what TypeScript computes over the data that the statement brought. */
  async #complete(
    request: CompiledRequest,
    operation: OperationDefinitionNode,
    rootValue: unknown,
  ): Promise<ExecutionResult> {
    return execute({
      schema: this.#schema,
      document: request.document,
      operationName: operation.name?.value ?? null,
      variableValues: { ...request.variables },
      contextValue: request.context,
      rootValue,
    });
  }
}

/** A variable that cannot be used, by its name. */
function asBadInput(error: GraphQLError): GraphQLError {
  const definition = error.nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    extensions: {
      code: 'BAD_USER_INPUT',
      ...error.extensions,
      ...(definition && { variable: definition.variable.name.value }),
    },
  });
}

/** The database could not read a value: a number out of range, or a cursor that somebody made up. */
function isDataException(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('22');
}

function unusableValue(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(
    'A value of this request is out of range or not of its type. Check numbers, dates and cursors.',
    {
      nodes: operation,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
