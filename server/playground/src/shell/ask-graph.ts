import type { GraphiQLProps } from 'graphiql';
import { type Answer, keepAnswer, openedTab } from './last-answer.ts';
import { type GraphResponse, post } from './post.ts';

type Fetcher = GraphiQLProps['fetcher'];
type FetcherResult = ReturnType<Fetcher>;

/**
 * Sends what the editor holds and keeps the answer for the views; also how the editor reads the schema. The cost is
 * asked for with every question and taken out of the answer that is shown.
 */
export const askGraph: Fetcher = (question, options) => {
  const { query, variables, operationName = null } = question;
  const headers = options?.headers;
  if (operationName === 'IntrospectionQuery') return post(question, headers) as FetcherResult;
  return ask({ query, variables: variables ?? null, operationName }, headers) as FetcherResult;
};

async function ask(
  question: Pick<Answer, 'query' | 'variables' | 'operationName'>,
  headers?: Record<string, string>,
): Promise<GraphResponse> {
  // A panel opens a tab and runs it at once: the store hears of the tab when the page has been drawn.
  await new Promise((drawn) => setTimeout(drawn));
  const tab = openedTab();
  keepAnswer(tab, null);
  const start = performance.now();
  const answer = await post({ ...question, extensions: { cost: true } }, headers);
  const ms = performance.now() - start;
  const { cost, response } = takeCost(answer);
  keepAnswer(tab, { ...question, response, ms, cost });
  return response;
}

function takeCost({ extensions = {}, ...rest }: GraphResponse): Pick<Answer, 'cost' | 'response'> {
  const { cost = null, ...others } = extensions;
  const response = Object.keys(others).length > 0 ? { ...rest, extensions: others } : rest;
  return { cost: cost as Answer['cost'], response };
}
