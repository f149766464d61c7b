import type { GraphQLErrorInfo } from './api-error.ts';
import type { Operation } from './operation.ts';
import { toJson } from './send.ts';

/** An answer for one operation, as it goes over the wire. */
export interface Reply {
  readonly operation: Operation<unknown, unknown>;
  readonly answer: (variables: Record<string, unknown>) => object;
}

/** Answers an operation with this result, or with what a function makes of its variables: amounts as bigint, exactly typed. */
export function reply<Result, Variables>(
  operation: Operation<Result, Variables>,
  result: Result | ((variables: Variables) => Result),
): Reply {
  const make = typeof result === 'function' ? (result as (variables: Variables) => Result) : () => result;
  return {
    operation: operation as Operation<unknown, unknown>,
    // amounts among variables are digits on the wire
    answer: (variables) => ({ data: make(variables as Variables) }),
  };
}

/** Answers an operation with errors of the graph, and with what could be answered beside them. */
export function replyErrors<Result, Variables>(
  operation: Operation<Result, Variables>,
  errors: readonly GraphQLErrorInfo[],
  data: Partial<Result> | null = null,
): Reply {
  return { operation: operation as Operation<unknown, unknown>, answer: () => ({ data, errors }) };
}

/**
 * A resolver for MSW: `http.all('*\/graphql', ({ request }) => answer(request))`. An operation without a reply is left to
 * the next handler. Operations are known by their name or hash, by POST and by GET.
 */
export function answerer(...replies: readonly Reply[]): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const { operationName, documentId, variables } = await read(request);
    const found = replies.find(
      ({ operation: { name, hash } }) => operationName === name || (hash && documentId === `sha256:${hash}`),
    );
    if (!found) return undefined;
    return new Response(toJson(found.answer(variables ?? {})), {
      headers: { 'content-type': 'application/graphql-response+json' },
    });
  };
}

/** A fetch for `createClient` that answers from these replies, and rejects for an operation that has none. */
export function mockFetch(...replies: readonly Reply[]): typeof globalThis.fetch {
  const answer = answerer(...replies);
  return async (input, init) => {
    init?.signal?.throwIfAborted();
    const request = new Request(input, init);
    const response = await answer(request.clone());
    if (response) return response;
    const { operationName } = await read(request);
    throw new TypeError(`no reply for ${operationName ?? 'an operation without a name'}: give one to mockFetch`);
  };
}

interface Asked {
  readonly operationName?: string | undefined;
  readonly documentId?: string | undefined;
  readonly variables?: Record<string, unknown>;
}

async function read(request: Request): Promise<Asked> {
  if (request.method !== 'GET') return (await request.clone().json()) as Asked;
  const { searchParams } = new URL(request.url);
  const variables = searchParams.get('variables');
  return {
    operationName: searchParams.get('operationName') ?? undefined,
    documentId: searchParams.get('documentId') ?? undefined,
    ...(variables && { variables: JSON.parse(variables) }),
  };
}
