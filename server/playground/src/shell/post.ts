import type { FormattedExecutionResult } from 'graphql';

export type Variables = Record<string, unknown>;
export type Question = {
  query: string;
  variables?: Variables | null | undefined;
  operationName?: string | null | undefined;
  extensions?: object;
};
export type GraphResponse = FormattedExecutionResult;

/**
 * One request to this origin's graph.
 *
 * @throws {Error} When what answers is not the graph.
 */
export async function post(question: Question, headers: Record<string, string> = {}): Promise<GraphResponse> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  if (!answer.headers.get('content-type')?.includes('json')) {
    throw new Error(`/graphql answered ${answer.status} without JSON. Is the server running?`);
  }
  return answer.json();
}
