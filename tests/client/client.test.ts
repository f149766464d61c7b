import { ApiError, createClient, isApiError, type Operation } from '@khuyencong/client';
import { expect, test } from 'vitest';
import { answer, openFaultServer, type Reaction, reset, silent, torn } from './fault-server.ts';

const Total: Operation<{ total: bigint | null; rows?: { amounts: (bigint | null)[] }[] }, { code?: string }> = {
  name: 'Total',
  text: 'query Total($code:String){total(code:$code)}',
  plan: { total: 1, rows: { amounts: 1 } },
};
const good = answer(200, '{"data":{"total":"1791480000"}}');

/** What a client that meets these reactions gets, and how often the server was asked. */
async function meet(
  reactions: Reaction[],
  options: { timeoutMs?: number; retries?: number; signal?: AbortSignal } = {},
) {
  const { signal, ...rest } = options;
  const server = await openFaultServer(...reactions);
  const client = createClient({ url: server.url, ...rest });
  const { data, error } = await client.safe(Total, { code: 'KCDP-2018-HP-01' }, signal ? { signal } : {});
  return {
    data,
    error: error && { kind: error.kind, status: error.status, message: error.message, wait: error.retryAfterMs },
    asked: server.seen.length,
  };
}

test('a variable that the operation does not take does not compile, in a request and in one that does not throw', () => {
  const client = createClient({ url: '' });
  const refused = () => [
    // @ts-expect-error a misspelt variable beside a right one
    client.request(Total, { code: 'A', kode: 'A' }),
    // @ts-expect-error the same without throwing
    client.safe(Total, { kode: 'A' }),
  ];
  expect(refused).toBeTypeOf('function');
});

test('sends the text, the name and the variables, and gives amounts as bigint', async () => {
  const server = await openFaultServer(
    answer(200, '{"data":{"total":"-9007199254740993","rows":[{"amounts":["1",null,"99999999999999999999"]}]}}'),
  );
  expect(await createClient({ url: server.url }).request(Total, { code: 'A' })).toEqual({
    total: -9007199254740993n,
    rows: [{ amounts: [1n, null, 99999999999999999999n] }],
  });
  expect(server.seen.map(({ body }) => body)).toEqual([
    { query: Total.text, operationName: 'Total', variables: { code: 'A' } },
  ]);
});

test('sends an amount among the variables as its decimal string', async () => {
  const server = await openFaultServer(good);
  const above: Operation<{ total: bigint }, { min: bigint }> = {
    name: 'Above',
    text: '',
    plan: { total: 1 },
  };
  expect(await createClient({ url: server.url }).request(above, { min: 2n ** 64n })).toEqual({ total: 1791480000n });
  expect(server.seen.map(({ body }) => body)).toEqual([
    { query: '', operationName: 'Above', variables: { min: '18446744073709551616' } },
  ]);
});

test('answers at the third try when the server was busy twice', async () => {
  const busy = answer(503, '{"errors":[{"message":"busy"}]}', { 'retry-after': '0' });
  expect(await meet([busy, busy, good])).toEqual({ data: { total: 1791480000n }, error: undefined, asked: 3 });
});

test('answers after a connection was reset, and after an answer was torn', async () => {
  expect(await meet([reset, torn, good])).toEqual({ data: { total: 1791480000n }, error: undefined, asked: 3 });
});

test('gives up with the last fault after the tries that it was given', async () => {
  expect(await meet([reset], { retries: 1 })).toEqual({
    data: undefined,
    error: { kind: 'network', status: undefined, message: 'Total: no complete answer came', wait: undefined },
    asked: 2,
  });
  expect(await meet([answer(502, '<html>')], { retries: 0 })).toEqual({
    data: undefined,
    error: { kind: 'http', status: 502, message: 'Total: the server answered 502', wait: undefined },
    asked: 1,
  });
});

test('does not wait where the server asks for more than the deadline', async () => {
  expect(await meet([answer(429, '', { 'retry-after': '60' })], { timeoutMs: 5_000 })).toEqual({
    data: undefined,
    error: { kind: 'http', status: 429, message: 'Total: the server answered 429', wait: 60_000 },
    asked: 1,
  });
  const until = await meet([answer(503, '', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })]);
  expect(until.error?.wait).toBeGreaterThan(3_590_000);
  expect(until.error?.wait).toBeLessThanOrEqual(3_600_000);
});

test('one deadline holds over a server that does not answer', async () => {
  expect(await meet([silent], { timeoutMs: 80 })).toEqual({
    data: undefined,
    error: { kind: 'timeout', status: undefined, message: 'Total: no answer within 80 ms', wait: undefined },
    asked: 1,
  });
});

test('the caller aborts before, during, and while it waits for the next try', async () => {
  const aborted = { kind: 'aborted', status: undefined, message: 'Total: aborted by its caller', wait: undefined };
  expect(await meet([good], { signal: AbortSignal.abort() })).toEqual({ data: undefined, error: aborted, asked: 0 });
  expect(await meet([silent], { signal: AbortSignal.timeout(50) })).toEqual({
    data: undefined,
    error: aborted,
    asked: 1,
  });
  const busy = answer(503, '', { 'retry-after': '5' });
  expect(await meet([busy], { signal: AbortSignal.timeout(50) })).toEqual({
    data: undefined,
    error: aborted,
    asked: 1,
  });
});

test('errors of the graph are told once, with their codes, what was answered beside them, and no variables', async () => {
  const body =
    '{"data":{"total":null},"errors":[{"message":"No such code","path":["total"],"extensions":{"code":"NOT_FOUND"}}]}';
  const server = await openFaultServer(answer(200, body));
  const error = await createClient({ url: server.url })
    .request(Total, { code: 'secret' })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(Object.fromEntries(Object.entries(error as ApiError))).toEqual({
    name: 'ApiError',
    kind: 'graphql',
    operation: 'Total',
    status: 200,
    errors: [{ message: 'No such code', path: ['total'], extensions: { code: 'NOT_FOUND' } }],
    data: { total: null },
    retryAfterMs: undefined,
  });
  expect((error as ApiError).message).toBe('Total: No such code');
  expect(server.seen).toHaveLength(1);
});

test.each([
  ['a page of HTML', '<html><body>Welcome</body></html>'],
  ['JSON that stops', '{"data":{"total":"1'],
  ['nothing', ''],
  ['null', 'null'],
  ['JSON that is no answer', '{"total":"1"}'],
  ['a list as data', '{"data":[{"total":"1"}]}'],
])('%s with status 200 is an answer that cannot be read', async (_title, body) => {
  expect(await meet([answer(200, body)])).toEqual({
    data: undefined,
    error: { kind: 'decode', status: 200, message: 'Total: the answer is not a GraphQL answer', wait: undefined },
    asked: 1,
  });
});

test.each(['1791480000', '1.5e9', '"1791480000.0"', '""', '" 1"', '"0x1"', 'true', '{}', '"NaN"'])(
  'the amount %s is refused and never becomes a number',
  async (amount) => {
    expect(await meet([answer(200, `{"data":{"total":${amount}}}`)])).toEqual({
      data: undefined,
      error: { kind: 'decode', status: 200, message: 'Total: the answer does not fit the operation', wait: undefined },
      asked: 1,
    });
  },
);

test('an error of another copy of the package is known by its shape', () => {
  const other = Object.assign(new Error('x'), { name: 'ApiError', kind: 'http', operation: 'Total' });
  expect([isApiError(other), isApiError(new ApiError('http', 'Total', 'x')), isApiError(new Error('x'))]).toEqual([
    true,
    true,
    false,
  ]);
});
