import { type Client, createClient } from '@khuyencong/client';
import { BudgetTotal, ListPlaces, ListProposals } from '@khuyencong/client/operations';
import { follow, type Page, pages, paginate } from '@khuyencong/client/paginate';
import { select } from '@khuyencong/client/select';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { answer, openFaultServer } from './fault-server.ts';
import { type LiveServer, serve } from './live-server.ts';

const where = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 } } as const;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describeOnBothDatabases('walks through lists of a live server', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('forward and backward give the same 11 proposals, 1,791,480,000 VND, in opposite order', async () => {
    const forward = await all(paginate(api, ListProposals, { where, first: 4 }));
    const backward = await all(paginate(api, ListProposals, { where, last: 4 }));
    expect(forward.map(({ code }) => code)).toHaveLength(11);
    expect(backward.map(({ code }) => code)).toEqual(forward.map(({ code }) => code).toReversed());
    expect(forward.reduce((sum, { total }) => sum + (total ?? 0n), 0n)).toBe(1791480000n);
  });

  test('11 by pages of 4 are pages of 4, 4 and 3, from the end of 4, 4 and 3 in the order of the list', async () => {
    const codes = (list: Page<{ code: string }>[]) => list.map(({ nodes }) => nodes.map(({ code }) => code));
    const forward = codes(await all(pages(api, ListProposals, { where, first: 4 })));
    const backward = codes(await all(pages(api, ListProposals, { where, last: 4 })));
    expect(forward.map(({ length }) => length)).toEqual([4, 4, 3]);
    expect(backward.map(({ length }) => length)).toEqual([4, 4, 3]);
    expect(backward.toReversed().flat()).toEqual(forward.flat());
  });

  test('without variables a walk has every record of a list of several pages', async () => {
    const { places } = await api.request(ListPlaces, { first: 1 });
    expect(places.totalCount).toBeGreaterThan(20);
    expect(await all(paginate(api, ListPlaces))).toHaveLength(places.totalCount);
    // @ts-expect-error a misspelt variable beside a right one
    const refused = () => paginate(api, ListPlaces, { first: 1, frist: 1 });
    expect(refused).toBeTypeOf('function');
  });

  test('a page is asked for when it is needed, and a walk that is left asks for no further one', async () => {
    const before = server.requests();
    const walk = paginate(api, ListPlaces, { first: 2 });
    expect(server.requests() - before).toBe(0);
    for (let count = 0; count < 3; count += 1) await walk.next();
    expect(server.requests() - before).toBe(2);
    await walk.return();
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(server.requests() - before).toBe(2);
  });

  test('an own selection is followed the same way', async () => {
    const found = follow(async (after) => {
      const pageInfo = { hasNextPage: true, endCursor: true } as const;
      const selection = { proposals: { $: { where, first: 5, after }, nodes: { code: true }, pageInfo } } as const;
      return (await select(api, selection)).proposals;
    });
    expect((await all(found)).map(({ nodes }) => nodes.length)).toEqual([5, 5, 1]);
  });

  test('the signal of the caller ends a walk between two pages', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const { code } of paginate(api, ListProposals, { where, first: 4 }, { signal: stop.signal })) {
        seen.push(code);
        if (seen.length === 4) stop.abort();
      }
    };
    await expect(walk()).rejects.toMatchObject({ kind: 'aborted', operation: 'ListProposals' });
    expect(seen).toHaveLength(4);
  });
});

test('a server that gives the same cursor for ever, or none, is found out', async () => {
  const page = (endCursor: string | null) =>
    answer(200, JSON.stringify({ data: { proposals: { nodes: [], pageInfo: { hasNextPage: true, endCursor } } } }));
  for (const [cursor, asked] of [
    ['a', 2],
    [null, 1],
  ] as const) {
    const server = await openFaultServer(page(cursor));
    const walk = all(paginate(createClient({ url: server.url }), ListProposals, {}));
    await expect(walk).rejects.toThrow('a list says that it goes on, but gives no new cursor');
    expect(server.seen).toHaveLength(asked);
  }
});

test('an operation whose answer is no list does not compile, and is refused where types are not looked at', async () => {
  const server = await openFaultServer(answer(200, '{"data":{"budget":{"total":{}}}}'));
  // @ts-expect-error it takes no cursor
  const walk = all(paginate(createClient({ url: server.url }), BudgetTotal, {}));
  await expect(walk).rejects.toThrow('BudgetTotal: the answer is not one list with nodes and pageInfo; use `follow`');
});
