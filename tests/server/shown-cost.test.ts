import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '@khuyencong/server';
import { freshDatabase } from '../support/databases.ts';

describe('the cost of a request', () => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await freshDatabase('pglite', { template: 'sample' }) });
  });
  const ask = async (body: object): Promise<unknown> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const query = '{ budget(by: [{ dimension: PLAN_YEAR }], first: 10) { rowCount } }';

  it('stands beside the answer when the request asks for it: one statement and a tenth of ten groups', async () => {
    expect(await ask({ query, extensions: { cost: true } })).toEqual({
      data: { budget: { rowCount: 1 } },
      extensions: { cost: { asked: 2, allowed: 1000 } },
    });
  });

  it('is not shown otherwise', async () => {
    expect(await ask({ query })).toEqual({ data: { budget: { rowCount: 1 } } });
  });

  it('beyond what is allowed refuses the question before any SQL', async () => {
    const deep =
      '{ budget(by: [{ dimension: PLAN_YEAR }], first: 1000) { rows { proposals(first: 100) { totalCount } } } }';
    expect(await ask({ query: deep })).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });
});
