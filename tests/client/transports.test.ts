import { createClient, dedupe, type Operation, persistedGet } from '@khuyencong/client';
import { expect, test } from 'vitest';
import { answer, openFaultServer, type Reaction, reset, silent } from './fault-server.ts';

const Total: Operation<{ total: bigint; rows?: bigint[] }, { code?: string }> = {
  name: 'Total',
  text: 'query Total($code:String){total(code:$code)}',
  hash: 'ab'.repeat(32),
  plan: { total: 1, rows: 1 },
};
const Other: Operation<{ total: bigint }, {}> = {
  name: 'Other',
  text: 'query Other{total}',
  hash: 'cd'.repeat(32),
  plan: { total: 1 },
};
const good = answer(200, '{"data":{"total":"7"}}');
const refusal = (status: number, code: string): Reaction =>
  answer(status, JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));

/** What was asked, in short: by which method, for what, by text or hash. */
const asked = (server: Awaited<ReturnType<typeof openFaultServer>>) =>
  server.seen.map(({ method, url: { searchParams }, body }) => {
    const { query, documentId = searchParams.get('documentId') } = (body ?? {}) as Record<string, string>;
    return `${method} ${query ?? documentId}`;
  });

const byHash = `GET sha256:${Total.hash}`;
const byText = `POST ${Total.text}`;

test('a document that the server knows is asked for by GET, with its hash and variables and without a body', async () => {
  const server = await openFaultServer(good);
  const api = createClient({ url: `${server.url}?edition=2`, persisted: persistedGet(), headers: { 'x-a': 'b' } });
  expect(await api.request(Total, { code: 'Đ&1' })).toEqual({ total: 7n });
  const [request] = server.seen;
  expect(request?.method).toBe('GET');
  expect(request?.body).toBeUndefined();
  expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual({
    edition: '2',
    documentId: `sha256:${Total.hash}`,
    operationName: 'Total',
    variables: '{"code":"Đ&1"}',
  });
  expect(request?.headers).toMatchObject({ 'x-a': 'b', accept: 'application/graphql-response+json, application/json' });
  expect(request?.headers['content-type']).toBeUndefined();
});

test('an unknown document is sent once more with its full text, and at once from then on; others are tried by hash', async () => {
  const server = await openFaultServer(refusal(404, 'PERSISTED_DOCUMENT_NOT_FOUND'), good);
  const api = createClient({ url: server.url, persisted: persistedGet() });
  expect(await api.request(Total)).toEqual({ total: 7n });
  expect(await api.request(Total)).toEqual({ total: 7n });
  await api.request(Other);
  expect(asked(server)).toEqual([byHash, byText, byText, `GET sha256:${Other.hash}`]);
});

test.each([
  ['asks for the text', refusal(400, 'BAD_REQUEST')],
  ['has a page of HTML for GET', answer(404, '<html>')],
  ['refuses GET', refusal(405, 'METHOD_NOT_ALLOWED')],
])('a server that %s knows no documents: no other is asked for by hash', async (_title, reaction) => {
  const server = await openFaultServer(reaction, good);
  const api = createClient({ url: server.url, persisted: persistedGet() });
  expect(await api.request(Total)).toEqual({ total: 7n });
  await api.request(Other);
  expect(asked(server)).toEqual([byHash, byText, `POST ${Other.text}`]);
});

test('a mistake in the variables, and a busy server, are not taken for an unknown document', async () => {
  const server = await openFaultServer(refusal(400, 'BAD_USER_INPUT'), refusal(503, 'BUSY'), good);
  const api = createClient({ url: server.url, persisted: persistedGet() });
  const { error } = await api.safe(Total);
  expect([error?.kind, error?.status, error?.message]).toEqual(['graphql', 400, 'Total: BAD_USER_INPUT']);
  expect(await api.request(Total)).toEqual({ total: 7n });
  expect(asked(server)).toEqual([byHash, byHash, byHash]);
});

test('where the address would be long the hash goes by POST, and an operation without a hash by its text', async () => {
  const server = await openFaultServer(good);
  const api = createClient({ url: server.url, persisted: persistedGet() });
  const code = 'x'.repeat(2000);
  await api.request(Total, { code });
  await api.request({ name: 'Total', text: Total.text });
  expect(server.seen.map(({ body }) => body)).toEqual([
    { documentId: `sha256:${Total.hash}`, operationName: 'Total', variables: { code } },
    { query: Total.text, operationName: 'Total' },
  ]);
});

test('equal calls in flight are one request, and each caller has an answer of its own', async () => {
  const server = await openFaultServer(answer(200, '{"data":{"total":"7","rows":["1","2"]}}'));
  const api = createClient({ url: server.url, fetch: dedupe() });
  const [one, two, other] = await Promise.all([
    api.request(Total, { code: 'A' }),
    api.request(Total, { code: 'A' }),
    api.request(Total, { code: 'B' }),
  ]);
  expect(server.seen).toHaveLength(2);
  expect([one, two, other]).toEqual(Array(3).fill({ total: 7n, rows: [1n, 2n] }));
  one.rows?.push(3n);
  expect(two.rows).toEqual([1n, 2n]);

  await api.request(Total, { code: 'A' });
  expect(server.seen).toHaveLength(3);
});

test('equal calls with different headers are never one request', async () => {
  const server = await openFaultServer(good);
  const fetch = dedupe();
  const as = (token: string) => createClient({ url: server.url, fetch, headers: { 'x-token': token } });
  await Promise.all(['a', 'b', 'a', 'b'].map((token) => as(token).request(Total)));
  await Promise.all(['c', 'd'].map((token) => as('a').request(Total, {}, { headers: { 'x-token': token } })));
  expect(server.seen.map(({ headers }) => headers['x-token']).toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('a caller who aborts a shared request leaves it to the others; when all have left it is cut', async () => {
  let cut = 0;
  const watched =
    (reaction: Reaction): Reaction =>
    (response, request) => {
      request.socket.on('close', () => (cut += 1));
      reaction(response, request);
    };
  const slow: Reaction = (response, request) => void setTimeout(() => good(response, request), 150);
  const server = await openFaultServer(watched(slow), watched(silent));
  const api = createClient({ url: server.url, fetch: dedupe() });
  const [left, stayed] = await Promise.all([
    api.safe(Total, {}, { signal: AbortSignal.timeout(40) }),
    api.safe(Total, {}),
  ]);
  expect([left.error?.kind, stayed.data]).toEqual(['aborted', { total: 7n }]);
  expect([server.seen.length, cut]).toEqual([1, 0]);

  const { error } = await api.safe(Other, {}, { signal: AbortSignal.timeout(40) });
  expect(error?.kind).toBe('aborted');
  await expect.poll(() => cut).toBeGreaterThan(0);
});

test('a request that was reset fails for all who share it, and each of them tries again in one request', async () => {
  const server = await openFaultServer(reset, good);
  const api = createClient({ url: server.url, fetch: dedupe() });
  expect(await Promise.all([api.request(Total), api.request(Total)])).toEqual([{ total: 7n }, { total: 7n }]);
  expect(server.seen).toHaveLength(2);
});
