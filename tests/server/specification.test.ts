import { createApp } from '@khuyencong/server';
import { listen, type Listening } from '@khuyencong/server/http/listen.ts';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/databases.ts';

let server: Listening;
beforeAll(async () => {
  const app = createApp({ database: await freshDatabase('pglite', { template: 'migrated' }) });
  server = await listen(app, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

test('the server passes the 61 audits of GraphQL over HTTP: 13 of what it must do, 23 of what it should, 25 of what it may', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  const count = (word: string) => results.filter(({ name }) => name.startsWith(word)).length;
  expect({ must: count('MUST'), should: count('SHOULD'), may: count('MAY') }).toEqual({
    must: 13,
    should: 23,
    may: 25,
  });
});
