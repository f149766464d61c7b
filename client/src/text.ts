import type { Operation } from './operation.ts';

/** A document that knows its types, as graphql-codegen's client-preset and gql.tada make them. */
export interface TypedDocument<Result, Variables> {
  /** Only for the type checker. */
  readonly __apiType?: (variables: Variables) => Result;
}

/**
 * An operation of own GraphQL text, for a client to ask: `textOperation(Mine)` for a document that is a string
 * (client-preset with `documentMode: 'string'`), `textOperation(Mine, print(Mine))` for one that is parsed (gql.tada). It must
 * have a name. Amounts stay strings of digits, for the text does not say where they stand.
 */
export function textOperation<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  text = (document as { toString: () => string }).toString(),
): Operation<Result, Variables> {
  const name = /^\s*query\s+(\w+)/.exec(text)?.[1];
  if (!name) throw new TypeError('textOperation: the text must begin with `query` and a name');
  return { name, text };
}
