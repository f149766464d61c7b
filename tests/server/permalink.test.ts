import { createApp } from '@khuyencong/server';
import { readConfig } from '@khuyencong/server/config.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/databases.ts';

type App = ReturnType<typeof createApp>;
interface Answer {
  readonly data: { budget: { permalink: string | null; total: { proposals: number } } };
}

const query = `# of a year
query OfYear($year: Int!) {
  budget(where: { planYear: { eq: $year } }) { permalink total { proposals } }
}`;

async function ask(app: App, variables: object, text = query): Promise<Answer> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables, operationName: 'OfYear' }),
  });
  return (await response.json()) as Answer;
}

describe('the permalink of a budget', () => {
  let published: App;
  let local: App;
  beforeAll(async () => {
    const database = await freshDatabase('pglite', { template: 'sample' });
    local = createApp({ database });
    published = createApp({ database, config: readConfig({ PUBLIC_URL: 'https://khuyencong.example/' }) });
  });

  it('is null where the server has no public address', async () => {
    expect(await ask(local, { year: 2018 })).toEqual({
      data: { budget: { permalink: null, total: { proposals: 12 } } },
    });
  });

  it('asks the request again, with its variables, by GET', async () => {
    const { data } = await ask(published, { year: 2018 });
    expect(data.budget.permalink).toMatch(/^https:\/\/khuyencong\.example\/graphql\?query=query\+OfYear/);
    const again = await published.fetch(data.budget.permalink!);
    expect(await again.json()).toEqual({ data });
    // another request of the same plan has its own
    expect((await ask(published, { year: 2017 })).data.budget.permalink).not.toBe(data.budget.permalink);
  });

  it('is null where it would be too long to be asked', async () => {
    const long = query.replace('permalink', `permalink ${'a'.repeat(8_000)}: rowCount`);
    expect((await ask(published, { year: 2018 }, long)).data.budget.permalink).toBeNull();
  });
});
