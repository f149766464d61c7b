import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { createApp } from '@khuyencong/server';
import { freshDatabase } from '../support/databases.ts';

const query = '{ budget(by: [{ dimension: PLAN_YEAR }], first: 10) { rowCount } }';
const deep =
  '{ budget(by: [{ dimension: PLAN_YEAR }], first: 1000) { rows { proposals(first: 100) { totalCount } } } }';

describe('the cost of a request', () => {
  let app: ReturnType<typeof createApp>;
  let statements = 0;
  beforeAll(async () => {
    const database = await freshDatabase('pglite', { template: 'sample' });
    const queryBytes: Database['queryBytes'] = (...given) => {
      statements += 1;
      return database.queryBytes(...given);
    };
    app = createApp({ database: { ...database, queryBytes } });
  });
  const ask = async (body: object): Promise<unknown> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };

  it('stands beside the answer when the request asks for it: a read, a tenth of ten groups, and twice three for the whole and the groups', async () => {
    expect(await ask({ query, extensions: { cost: true } })).toEqual({
      data: { budget: { rowCount: 1 } },
      extensions: { cost: { asked: 8, allowed: 1000 } },
    });
  });

  it('is not shown otherwise', async () => {
    expect(await ask({ query })).toEqual({ data: { budget: { rowCount: 1 } } });
  });

  it('beyond what is allowed refuses the question before any SQL', async () => {
    const before = statements;
    expect(await ask({ query: deep })).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(statements).toBe(before);
  });

  describe('by a dry run', () => {
    const types = ['application/json', 'application/graphql-response+json'];

    it.for(types)('stands in place of the answer, with status 200 and without a statement (%s)', async (accept) => {
      const before = statements;
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, extensions: { dryRun: true } }),
      });
      expect([response.status, await response.json(), statements - before]).toEqual([
        200,
        { data: null, extensions: { cost: { asked: 8, allowed: 1000 } } },
        0,
      ]);
    });

    it('is had by GET too', async () => {
      const search = new URLSearchParams({ query, extensions: '{"dryRun": true}' });
      const response = await app.fetch(`http://localhost/graphql?${search.toString()}`);
      expect(await response.json()).toEqual({ data: null, extensions: { cost: { asked: 8, allowed: 1000 } } });
    });

    it('is told by the refusal where it is beyond what is allowed', async () => {
      expect(await ask({ query: deep, extensions: { dryRun: true } })).toMatchObject({
        errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'cost', measured: 5107, allowed: 1000 } }],
      });
    });
  });
});
