import { createClient, dedupe, persistedGet } from '@khuyencong/client';
import { GetDataset, GetProposal, ListProposals } from '@khuyencong/client/operations';
import { answerer, mockFetch, reply, replyErrors } from '@khuyencong/client/testing';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';

const url = 'http://khuyencong.test/graphql';
const pageInfo = { hasNextPage: false, endCursor: null, hasPreviousPage: false, startCursor: null };
const page = { proposals: { totalCount: 0, nodes: [], pageInfo } };

test('a client over a mocked fetch gets the replies, amounts as bigint, and variables reach the reply', async () => {
  const asked: unknown[] = [];
  const fetch = mockFetch(
    reply(ListProposals, (variables) => {
      asked.push(variables);
      return { proposals: { ...page.proposals, totalCount: 2 ** 31 } };
    }),
  );
  const api = createClient({ url, fetch });
  expect(
    (await api.request(ListProposals, { first: 3, where: { registeredTotal: { gt: 5n } } })).proposals.totalCount,
  ).toBe(2 ** 31);
  expect(asked).toEqual([{ first: 3, where: { registeredTotal: { gt: '5' } } }]);
});

test('replies are typed by their operation', () => {
  const refused = () => [
    // @ts-expect-error a list without its pageInfo
    reply(ListProposals, { proposals: { totalCount: 0, nodes: [] } }),
    // @ts-expect-error a number as VND
    reply(GetProposal, { proposal: { total: 5 } }),
  ];
  expect(refused).toBeTypeOf('function');
});

test('errors of the graph are replied, and an operation without a reply is named', async () => {
  const fetch = mockFetch(replyErrors(ListProposals, [{ message: 'Too much', extensions: { code: 'COST' } }]));
  const api = createClient({ url, fetch, retries: 0 });
  const { error } = await api.safe(ListProposals);
  expect([error?.kind, error?.message, error?.errors[0]?.extensions?.code]).toEqual([
    'graphql',
    'ListProposals: Too much',
    'COST',
  ]);
  const { error: missing } = await api.safe(GetDataset);
  expect(String(missing?.cause)).toBe('TypeError: no reply for GetDataset: give one to mockFetch');
});

test('MSW answers by POST and by persisted GET, and leaves other operations to the next handler', async () => {
  const resolve = answerer(reply(ListProposals, page));
  const server = setupServer(
    http.all(url, ({ request }) => resolve(request)),
    http.all(url, () => new Response('', { status: 418 })),
  );
  server.listen();
  onTestFinished(() => server.close());
  expect(await createClient({ url }).request(ListProposals)).toEqual(page);
  const byHash = createClient({ url, persisted: persistedGet(), fetch: dedupe() });
  expect(await byHash.request(ListProposals, { first: 1 })).toEqual(page);
  expect((await byHash.safe(GetDataset)).error?.status).toBe(418);
});
