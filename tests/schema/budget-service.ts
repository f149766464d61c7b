import { createApp } from '@khuyencong/server';
import { readConfig } from '@khuyencong/server/config.ts';
import type { OpenOptions } from '../support/databases.ts';
import type { Database } from '@khuyencong/drizzle/connect.ts';

interface Refusal {
  readonly message: string;
  readonly path?: readonly string[];
  readonly code: string;
}

export interface BudgetService {
  /** The data of a document that must answer without errors. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The first error of a document that must be refused. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<Refusal>;
  /** How many statements were sent since the last call. */
  statements(): number;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly [{ message: string; path?: readonly string[]; extensions: { code: string } }];
}

/** The service over the worked example. */
export async function serveWorkedExample(open: (options: OpenOptions) => Promise<Database>): Promise<BudgetService> {
  let sent = 0;
  const database = await open({ template: 'example', onStatement: () => (sent += 1) });
  // random questions list all proposals of all groups, which strangers may not ask at once
  const app = createApp({ database, config: readConfig({ LIMITS: 'staff' }) });
  const post = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    data: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await post(query, variables);
      if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
      return data as Data;
    },
    refusal: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (!errors) throw new Error(`Not refused: ${query} answered ${JSON.stringify(data)}`);
      const [{ message, path, extensions }] = errors;
      return { message, ...(path && { path }), code: extensions.code };
    },
    statements: () => {
      const count = sent;
      sent = 0;
      return count;
    },
  };
}
