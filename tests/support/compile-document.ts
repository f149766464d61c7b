import type { Database } from '@khuyencong/drizzle/connect.ts';
import { createContext, schema } from '@khuyencong/schema';
import { compileOperation, operationOf } from '@khuyencong/schema/compile/plan.ts';
import type { Runtime } from '@khuyencong/schema/compile/runtime.ts';
import { parse, validate } from 'graphql';

/** The statement that a document becomes, with its parameters for the variables; throws for an invalid document. */
export function compileDocument(
  source: string,
  variables: Record<string, unknown> = {},
): { statement: string; parameters: unknown[] } {
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  // compiling asks nothing of the database
  const runtime: Runtime = { variables, context: createContext({} as Database) };
  const { plan } = compileOperation(schema, document, operationOf(document, null)!, runtime);
  return { statement: plan.statement!, parameters: plan.parameters.map((read) => read(runtime)) };
}
