import './dom.ts';
import { type Client, createClient, isApiError } from '@khuyencong/client';
import { GetProposal, ListProposals } from '@khuyencong/client/operations';
import { infiniteQuery, query, queryKey } from '@khuyencong/client/tanstack';
import * as react from '@tanstack/react-query';
import * as vueQuery from '@tanstack/vue-query';
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, defineComponent, h, ref } from 'vue';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

const where = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 }, registeredTotal: { gt: 0n } } as const;

/** Renders in React and gives the element that holds what is shown. */
function inReact(client: react.QueryClient, node: ReactNode) {
  const element = document.createElement('div');
  createRoot(element).render(createElement(react.QueryClientProvider, { client }, node));
  return element;
}

const expectShown = (element: HTMLElement, text: string) =>
  expect.poll(() => element.textContent, { timeout: 10_000 }).toBe(text);

describeOnBothDatabases('options for TanStack Query against a live server', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('React renders the sum of 11 proposals; a second component with equal variables asks nothing', async () => {
    const before = server.requests();
    const Total = ({ name }: { name: string }) => {
      const { data } = react.useQuery(query(api, ListProposals, { where, first: 100 }));
      const sum = data?.proposals.nodes.reduce((all, { total }) => all + (total ?? 0n), 0n);
      return createElement('p', null, `${name} ${data?.proposals.totalCount} ${sum};`);
    };
    const client = new react.QueryClient();
    const both = [createElement(Total, { name: 'a', key: 'a' }), createElement(Total, { name: 'b', key: 'b' })];
    await expectShown(inReact(client, both), 'a 11 1791480000;b 11 1791480000;');
    expect(server.requests() - before).toBe(1);
    client.clear();
  });

  test('React adds page after page until there is none: 6, then 11 of 11', async () => {
    let next: (() => unknown) | undefined;
    const Pages = () => {
      const { data, fetchNextPage, hasNextPage } = react.useInfiniteQuery(
        infiniteQuery(api, ListProposals, { where, first: 6 }),
      );
      next = fetchNextPage;
      const codes = data?.pages.flatMap(({ proposals }) => proposals.nodes.map(({ code }) => code)) ?? [];
      return createElement('p', null, `${new Set(codes).size} ${hasNextPage}`);
    };
    const client = new react.QueryClient();
    const element = inReact(client, createElement(Pages));
    await expectShown(element, '6 true');
    await next?.();
    await expectShown(element, '11 false');
    client.clear();
  });

  test('React shows an ApiError at once, for the client has tried already', async () => {
    const before = server.requests();
    const Failing = () => {
      const { error } = react.useQuery(query(api, ListProposals, { first: 101 }));
      return createElement(
        'p',
        null,
        isApiError(error) ? `${error.kind} ${error.errors[0]?.extensions?.code}` : 'none',
      );
    };
    const client = new react.QueryClient();
    await expectShown(inReact(client, createElement(Failing)), 'graphql BAD_USER_INPUT');
    expect(server.requests() - before).toBe(1);
    client.clear();
  });

  test('React aborts the request of a component that is gone', async () => {
    let aborted = 0;
    const fetch: typeof globalThis.fetch = (_url, init) =>
      new Promise((_done, fail) => {
        init?.signal?.addEventListener('abort', () => {
          aborted += 1;
          fail(init.signal?.reason);
        });
      });
    const client = new react.QueryClient();
    const waiting = client
      .fetchQuery(query(createClient({ url: server.url, fetch }), ListProposals))
      .catch(() => 'left');
    await client.cancelQueries({ queryKey: queryKey(ListProposals) });
    expect([await waiting, aborted]).toEqual(['left', 1]);
    client.clear();
  });

  test('Vue renders one proposal, and another when its code changes', async () => {
    const code = ref('KCDP-2018-HP-01');
    const client = new vueQuery.QueryClient();
    const component = defineComponent(() => {
      const { data } = vueQuery.useQuery(() => query(api, GetProposal, { code: code.value }), client);
      return () => h('p', `${data.value?.proposal?.code} ${typeof data.value?.proposal?.total}`);
    });
    const element = document.createElement('div');
    const app = createApp(component);
    app.mount(element);
    await expectShown(element, 'KCDP-2018-HP-01 bigint');
    code.value = 'KCDP-2018-HP-02';
    await expectShown(element, 'KCDP-2018-HP-02 bigint');
    app.unmount();
    client.clear();
  });
});

test('a key holds amounts as digits, so that it can be compared, and begins with the name of the operation', () => {
  const api = createClient({ url: 'http://localhost' });
  const key = ['khuyencong', 'ListProposals', { where: { ...where, registeredTotal: { gt: '0' } } }];
  expect(query(api, ListProposals, { where }).queryKey).toEqual(key);
  expect(infiniteQuery(api, ListProposals, { where }).queryKey).toEqual([...key, 'pages']);
  expect(queryKey(ListProposals)).toEqual(key.slice(0, 2));
  expect(react.hashKey(query(api, ListProposals, { where }).queryKey)).toContain('"gt":"0"');
});
