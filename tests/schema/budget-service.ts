import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { createApp } from '@khuyencong/server';
import { readConfig } from '@khuyencong/server/config.ts';
import { referenceFolder, workedExampleFolder } from '../support/data-folders.ts';
import type { OpenOptions } from '../support/databases.ts';
import type { Database } from '@khuyencong/drizzle/connect.ts';

export interface BudgetService {
  /** The data of a document that must answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The first error of a document that must be refused. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** How many statements were sent since the last call. */
  statements(): number;
}

/** The service over the worked example. */
export async function openWorkedExample(open: (options: OpenOptions) => Promise<Database>): Promise<BudgetService> {
  let sent = 0;
  const database = await open({ onStatement: () => (sent += 1) });
  const { problems } = await importFolder(database, [referenceFolder, workedExampleFolder]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  // random questions list all proposals of all groups, which strangers may not ask at once
  const app = createApp({ database, config: readConfig({ LIMITS: 'staff' }) });
  const post = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return {
    data: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`);
      return data;
    },
    refusal: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (!errors) throw new Error(`Not refused: ${query} answered ${JSON.stringify(data)}`);
      const [{ message, path, extensions }] = errors;
      return { message, path, code: extensions.code };
    },
    statements: () => {
      const count = sent;
      sent = 0;
      return count;
    },
  };
}
