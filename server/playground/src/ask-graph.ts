import type { GraphiQLProps } from 'graphiql';

/** Sends what the editor holds to this origin's graph; also how the editor reads the schema. */
export const askGraph: GraphiQLProps['fetcher'] = async (question, options) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  if (!answer.headers.get('content-type')?.includes('json')) {
    throw new Error(`/graphql answered ${answer.status} without JSON. Is the server running?`);
  }
  return answer.json();
};
