import { hash } from 'node:crypto';
import { Writable } from 'node:stream';
import documents from '@khuyencong/schema/documents.json' with { type: 'json' };
import { createLogger } from '@khuyencong/server/telemetry/logger.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallServer, type SmallServer } from './small-graph.ts';

const page = 'query Page($first: Int) { items(first: $first) { totalCount } }';
const two = 'query Hello { hello } query Code { item(code: "A") { code } }';
const deep = `query Deep { item(code: "A") ${'{ self '.repeat(11)}{ code }${' }'.repeat(11)} }`;
const unlike = 'query Unlike { hallo }';
const open = 'query Open { hello';
const broken = 'query Broken { broken }';
const change = 'mutation Change { change }';
const known = [page, two, deep, unlike, open, broken, change];

type Line = Record<string, unknown>;
const lines: Line[] = [];
const output = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(JSON.parse(String(chunk)) as Line);
    done();
  },
});

/** The server that is asked; each describe opens one that has met no document. */
let server: SmallServer;
const opened: SmallServer[] = [];
async function openServer(): Promise<void> {
  server = await smallServer({ known, logger: createLogger('info', output) });
  opened.push(server);
}
afterAll(async () => {
  await Promise.all(opened.map((each) => each.stop()));
});

const idOf = (text: string) => `sha256:${hash('sha256', text)}`;
const headers = {
  accept: 'application/graphql-response+json',
  'x-request-id': 'caller-1',
  origin: 'https://example.vn',
};

function send(method: string, params: Record<string, unknown>, more: Record<string, string> = {}): Promise<Response> {
  if (method === 'POST') {
    const json = { ...headers, 'content-type': 'application/json', ...more };
    return fetch(`${server.url}/graphql`, { method, headers: json, body: JSON.stringify(params) });
  }
  const search = Object.entries(params).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return fetch(`${server.url}/graphql?${String(new URLSearchParams(search))}`, { headers: { ...headers, ...more } });
}

/** Status and body of one request. */
async function ask(method: string, params: Record<string, unknown>): Promise<[number, unknown]> {
  const response = await send(method, params);
  return [response.status, await response.json()];
}

const refused = (code: string, message: string, more: Line = {}, extensions: Line = {}) => ({
  errors: [{ message, ...more, extensions: { code, ...extensions } }],
});

/** A text, what is sent beside it, and the answer, by whichever door it came. */
const cases: [what: string, text: string, more: Record<string, unknown>, status: number, body: unknown][] = [
  ['an answer', page, { variables: { first: 5 } }, 200, { data: { items: { totalCount: 1 } } }],
  ['one of two operations', two, { operationName: 'Code' }, 200, { data: { item: { code: 'A' } } }],
  [
    'an operation that is not there',
    two,
    { operationName: 'None' },
    400,
    refused('OPERATION_RESOLUTION_FAILURE', 'Could not determine what operation to execute.'),
  ],
  [
    'its cost, a read and five rows',
    page,
    { variables: { first: 5 }, extensions: { cost: true } },
    200,
    { data: { items: { totalCount: 1 } }, extensions: { cost: { asked: 6, allowed: 1000 } } },
  ],
  [
    'its cost in place of an answer',
    page,
    { variables: { first: 100 }, extensions: { dryRun: true } },
    200,
    { data: null, extensions: { cost: { asked: 101, allowed: 1000 } } },
  ],
  [
    'a page beyond its limit',
    page,
    { variables: { first: 101 } },
    400,
    refused(
      'BAD_USER_INPUT',
      'first is 101; ask for 0 to 100 rows and page on with a cursor.',
      { path: ['items'], locations: [{ line: 1, column: 40 }] },
      { argument: 'first' },
    ),
  ],
  [
    'a document beyond a limit',
    deep,
    {},
    400,
    refused(
      'QUERY_TOO_COMPLEX',
      'Levels of fields: 13, and at most 12 are allowed. Ask for less at once.',
      {},
      { limit: 'depth', measured: 13, allowed: 12 },
    ),
  ],
  [
    'a document that does not fit the graph',
    unlike,
    {},
    400,
    refused('GRAPHQL_VALIDATION_FAILED', 'Cannot query field "hallo" on type "Query". Did you mean "hello"?', {
      locations: [{ line: 1, column: 16 }],
    }),
  ],
  [
    'a document that is not one',
    open,
    {},
    400,
    refused('GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.', {
      locations: [{ line: 1, column: 19 }],
    }),
  ],
  [
    'a fault of ours',
    broken,
    {},
    200,
    {
      data: null,
      ...refused(
        'INTERNAL_SERVER_ERROR',
        'Something went wrong on our side. If you report it, name the request id caller-1.',
        { path: ['broken'], locations: [{ line: 1, column: 16 }] },
        { requestId: 'caller-1' },
      ),
    },
  ],
];

describe.for([
  ['POST', 'query'],
  ['POST', 'documentId'],
  ['GET', 'query'],
  ['GET', 'documentId'],
] as const)('a document that comes by %s, as %s', ([method, key]) => {
  beforeAll(openServer);
  const documentOf = (text: string) => ({ [key]: key === 'query' ? text : idOf(text) });

  test.for(cases)('gets %s, the first time and the second', async ([, text, more, status, body]) => {
    for (const _time of ['first', 'second'])
      expect(await ask(method, { ...documentOf(text), ...more })).toEqual([status, body]);
  });

  test('is answered with the same headers, and logged under its operation', async () => {
    lines.length = 0;
    const response = await send(method, { ...documentOf(two), operationName: 'Hello' });
    await response.text();
    const names = ['access-control-allow-origin', 'access-control-expose-headers', 'content-type', 'x-request-id'];
    expect(names.map((name) => response.headers.get(name))).toEqual([
      '*',
      'X-Request-Id, Retry-After',
      'application/graphql-response+json; charset=utf-8',
      'caller-1',
    ]);
    await expect.poll(() => lines.length).toBe(1);
    const { ms: _ms, time: _time, ...line } = lines[0]!;
    expect(line).toEqual({
      level: 30,
      requestId: 'caller-1',
      method,
      path: '/graphql',
      operation: 'Hello',
      status: 200,
      aborted: false,
      msg: 'Request',
    });
  });

  test('changes nothing by GET', async () => {
    const byGet = 'Can only perform a mutation operation from a POST request.';
    for (const _time of ['first', 'second'])
      expect(await ask(method, documentOf(change))).toEqual(
        method === 'POST' ? [200, { data: { change: 'changed' } }] : [405, refused('METHOD_NOT_ALLOWED', byGet)],
      );
  });
});

describe.for(['POST', 'GET'])('a documentId by %s', (method) => {
  beforeAll(openServer);

  test('that is not known is 404, whatever the caller accepts', async () => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const response = await send(method, { documentId: idOf('{ hello }') }, { accept });
      expect([response.status, await response.json()]).toEqual([
        404,
        refused('PERSISTED_DOCUMENT_NOT_FOUND', 'No document is known by this documentId; send its text as query.'),
      ]);
    }
  });

  test('beside the text that it is of is answered, known or not; beside another text it is refused', async () => {
    for (const query of ['{ hello }', 'query Hello { hello }'])
      expect(await ask(method, { query, documentId: idOf(query) })).toEqual([200, { data: { hello: 'xin chào' } }]);
    expect(await ask(method, { query: '{ hello }', documentId: idOf(page) })).toEqual([
      400,
      refused('BAD_REQUEST', 'The query is not the text that documentId is the SHA-256 of; send one of the two.'),
    ]);
  });

  test.for([
    '',
    'constructor',
    hash('sha256', page),
    idOf(page).toUpperCase(),
    `${idOf(page)}0`,
    `md5:${'0'.repeat(64)}`,
  ])('that is none is refused: "%s"', async (documentId) => {
    expect(await ask(method, { documentId })).toEqual([
      400,
      refused('BAD_REQUEST', 'Give documentId as sha256: and 64 lowercase hexadecimal digits.'),
    ]);
  });
});

test('an id that is typed into a browser is answered, not led to the playground', async () => {
  const response = await send('GET', { documentId: idOf(page) }, { accept: 'text/html,*/*;q=0.8' });
  expect([response.status, await response.json()]).toEqual([200, { data: { items: { totalCount: 1 } } }]);
});

test('every document that the server and the client share stands under the SHA-256 of its text', () => {
  const shared = Object.entries(documents);
  expect(shared.length).toBeGreaterThan(30);
  expect(shared.filter(([sha256, text]) => hash('sha256', text) !== sha256)).toEqual([]);
});

test('a known document stays parsed when a million characters of others have come, and the others go', async () => {
  const executed: unknown[] = [];
  const read = async ({ document }: { document: unknown }) => {
    executed.push(document);
    return { data: {} };
  };
  server = await smallServer({ known, read });
  opened.push(server);
  const other = '{ hello }';
  const others = Array.from({ length: 56 }, (_, index) => `{ hello } #${String(index).padStart(18_000, '-')}`);
  await send('GET', { documentId: idOf(page) });
  for (const query of [other, ...others, other]) await server.post(query);
  await send('GET', { documentId: idOf(page) });
  await server.post(page);
  expect(executed.slice(-2).map((document) => document === executed[0])).toEqual([true, true]);
  expect(executed.at(-3)).not.toBe(executed[1]);
  expect(executed).toHaveLength(61);
});
