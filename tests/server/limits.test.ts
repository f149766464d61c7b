import { getIntrospectionQuery, Lexer, Source, TokenKind } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallServer, type SmallServer } from './small-graph.ts';

let server: SmallServer;
let staff: SmallServer;
beforeAll(async () => {
  server = await smallServer();
  staff = await smallServer({ limits: 'staff' });
});
afterAll(async () => {
  await Promise.all([server.stop(), staff.stop()]);
});

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const inItem = (fields: string) => `query Q0 { item(code: "A") { ${fields} } }`;
const where = (filter: string) => `query Q0 { items(where: ${filter}) { totalCount } }`;
const nest = (levels: number, open: string, inside: string) => open.repeat(levels) + inside + '}'.repeat(levels);

function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

function withTokens(count: number): string {
  const list = repeat(240, () => '"A"');
  const make = (more: number) =>
    `query Q0 { ${repeat(5, (i) => `a${i}: items(where: {code: {in: [${list}]}}) { totalCount }`)} ${`item(code: "A") { code ${repeat(more, () => 'code')} }`} }`;
  return make(count - countTokens(make(0)));
}

/** A limit, its figure, and a document that measures exactly so much. */
const documents: [limit: string, allowed: number, make: (measured: number) => string][] = [
  ['tokens', 2000, withTokens],
  ['operations', 10, (n) => repeat(n, (i) => `query Q${i} { hello }`)],
  [
    'fragments',
    50,
    (n) => `${inItem(repeat(n, (i) => `...F${i}`))} ${repeat(n, (i) => `fragment F${i} on Item { code }`)}`,
  ],
  [
    'variables',
    100,
    (n) => `query Q0(${repeat(n, (i) => `$v${i}: ID = "A"`)}) { nodes(ids: [${repeat(n, (i) => `$v${i}`)}]) { code } }`,
  ],
  ['rootFields', 20, (n) => `query Q0 { ${repeat(n, () => 'hello')} }`],
  ['depth', 12, (n) => inItem(nest(n - 2, 'self { ', 'code '))],
  // spread over ten levels: graphql-js compares each field with its namesakes
  [
    'fields',
    1000,
    (n) =>
      inItem(
        nest(
          9,
          `self { ${repeat(99, () => 'code')} `,
          repeat(n - 901, () => 'code'),
        ),
      ),
  ],
  ['aliases', 50, (n) => inItem(repeat(n, (i) => `a${i}: code`))],
  ['directives', 30, (n) => inItem(repeat(n, () => 'code @include(if: true)'))],
  ['introspections', 1, (n) => `query Q0 { ${repeat(n, () => '__schema { description }')} }`],
  [
    'introspectionDepth',
    16,
    (n) => `query Q0 { __schema { types { fields { type { ${nest(n - 5, 'ofType { ', 'name ')} } } } } }`,
  ],
  ['filterNesting', 5, (n) => where(nest(n - 1, '{not: ', '{code: {eq: "A"}}'))],
  ['filterLeaves', 50, (n) => where(`{and: [${repeat(n - 1, () => '{code: {eq: "A"}}')}], search: "A"}`)],
  [
    'cost',
    1000,
    // 1 + 100 rows, 8 under each, a twentieth of 1 under each of these; 1 + the rest
    (n) =>
      `query Q0 { items(first: 100) { nodes { items(first: 8) { nodes { items(first: 1) { totalCount } } } } } more: items(first: ${n - 942}) { totalCount } }`,
  ],
];

describe('a document passes at each limit and is refused one above it, with both figures', () => {
  test.for(documents)('%s: %i', async ([limit, allowed, make]) => {
    const at = await server.post(make(allowed), { operationName: 'Q0' });
    expect([at.status, at.body.errors]).toEqual([200, undefined]);
    const above = await server.post(make(allowed + 1), { operationName: 'Q0' });
    expect([above.status, above.body.errors?.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'QUERY_TOO_COMPLEX', limit, measured: allowed + 1, allowed }],
    ]);
  });

  test('brackets: 100 reach validation, 101 are not parsed', async () => {
    const brackets = (n: number) => where('['.repeat(n - 2) + ']'.repeat(n - 2));
    const codes = async (n: number) =>
      (await server.post(brackets(n))).body.errors?.map(({ extensions }) => extensions);
    expect(await codes(100)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED', argument: 'where' }]);
    expect(await codes(101)).toEqual([
      { code: 'QUERY_TOO_COMPLEX', limit: 'sourceNesting', measured: 101, allowed: 100 },
    ]);
  });

  test('brackets in strings and comments are text', async () => {
    const text = `${'{'.repeat(200)}\\"`;
    const { body } = await server.post(`# ${'{'.repeat(200)}\n{ item(code: "${text}") { code } }`);
    expect(body).toEqual({ data: { item: { code: 'A' } } });
  });
});

describe('what a fragment holds counts each time it is spread', () => {
  test('2 to the power of 20 fields in 21 short fragments are refused at once', async () => {
    const doubling = repeat(20, (i) => `fragment F${i} on Item { a: self { ...F${i + 1} } self { ...F${i + 1} } }`);
    const started = performance.now();
    const { body } = await server.post(`{ item(code: "A") { ...F0 } } ${doubling} fragment F20 on Item { code }`);
    expect(body.errors?.[0]?.extensions['limit']).toBe('depth');
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('a fragment that contains itself is a validation error', async () => {
    const { status, body } = await server.post('{ item(code: "A") { ...F } } fragment F on Item { self { ...F } }');
    expect([status, body.errors?.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    ]);
  });

  test('pages inside fragments cost what they ask for', async () => {
    const { body } = await server.post(
      '{ items(first: 100) { nodes { ...F } } } fragment F on Item { items(first: 10) { nodes { items { totalCount } } } }',
    );
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: 'cost',
      measured: 2101,
      allowed: 1000,
    });
  });
});

test('ids cost a row each, and what is listed beneath them is inside a list', async () => {
  const ask = (first: number) =>
    server.post(
      `query Q($ids: [ID!]!) { nodes(ids: $ids) { items(first: ${first}) { nodes { items(first: 0) { totalCount } } } } }`,
      {
        variables: { ids: Array(50).fill('A') },
      },
    );
  expect((await ask(18)).status).toBe(200);
  expect((await ask(19)).body.errors?.[0]?.extensions).toMatchObject({ limit: 'cost', measured: 1001 });
});

test('the introspection query of every client tool passes', async () => {
  const { status, body } = await server.post(getIntrospectionQuery());
  expect([status, body.errors]).toEqual([200, undefined]);
});

describe('an argument passes at its limit and is refused above it, naming field and argument', () => {
  const page = 'query Q($v: Int) { all: items(first: $v) { totalCount } }';
  const cases: [what: string, query: string, good: unknown, bad: unknown, argument: string, message: string][] = [
    ['rows of a page', page, 100, 101, 'first', 'first is 101; ask for 0 to 100 rows and page on with a cursor.'],
    ['rows before none', page, 0, -1, 'first', 'first is -1; ask for 0 to 100 rows and page on with a cursor.'],
    [
      'groups of a budget',
      'query Q($v: Int) { all: budget(first: $v) { nodes } }',
      1000,
      1001,
      'first',
      'first is 1001; ask for 0 to 1000 rows and page on with a cursor.',
    ],
    [
      'items of a list',
      'query Q($v: [String!]) { all: items(where: {code: {in: $v}}) { totalCount } }',
      Array(250).fill('A'),
      Array(251).fill('A'),
      'where.code.in',
      'where.code.in holds 251 items; give at most 250.',
    ],
    [
      'ids',
      'query Q($v: [ID!]!) { all: nodes(ids: $v) { code } }',
      Array(100).fill('A'),
      Array(101).fill('A'),
      'ids',
      'ids holds 101 ids; ask for at most 100 at once.',
    ],
    [
      'characters',
      'query Q($v: String!) { all: item(code: $v) { code } }',
      'x'.repeat(1000),
      'x'.repeat(1001),
      'code',
      'code has 1001 characters; give at most 1000.',
    ],
    [
      'characters of a search',
      'query Q($v: ItemFilter) { all: items(where: $v) { totalCount } }',
      { search: 'x'.repeat(200) },
      { search: 'x'.repeat(201) },
      'where.search',
      'where.search has 201 characters; give at most 200.',
    ],
    [
      'text without NUL',
      'query Q($v: String!) { all: item(code: $v) { code } }',
      'a b',
      'a\0b',
      'code',
      'code holds the character U+0000; leave it out.',
    ],
    [
      'well-formed text',
      'query Q($v: String!) { all: item(code: $v) { code } }',
      '😀',
      '\ud83d',
      'code',
      'code holds half of a surrogate pair; send well-formed Unicode.',
    ],
  ];
  test.for(cases)('%s', async ([, query, good, bad, argument, message]) => {
    const passed = await server.post(query, { variables: { v: good } });
    expect([passed.status, passed.body.errors]).toEqual([200, undefined]);
    const refused = await server.post(query, { variables: { v: bad } });
    const name = `${argument.split('.')[0]}: `;
    const locations = [{ line: 1, column: query.lastIndexOf(name) + name.length + 1 }];
    expect([refused.status, refused.body]).toEqual([
      400,
      { errors: [{ message, locations, path: ['all'], extensions: { code: 'BAD_USER_INPUT', argument } }] },
    ]);
  });

  test('also as a literal and as the default of a variable', async () => {
    const extensions = async (query: string) => (await server.post(query)).body.errors?.[0]?.extensions;
    const expected = { code: 'BAD_USER_INPUT', argument: 'first' };
    expect(await extensions('{ items(first: 101) { totalCount } }')).toEqual(expected);
    expect(await extensions('query Q($v: Int = 101) { items(first: $v) { totalCount } }')).toEqual(expected);
  });

  test('and again when the document is known from before', async () => {
    const ask = async (v: number) => (await server.post(page, { variables: { v } })).status;
    expect([await ask(1), await ask(101), await ask(2), await ask(101)]).toEqual([200, 400, 200, 400]);
  });
});

describe('bytes', () => {
  const post = async (url: string, body: BodyInit) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // @ts-expect-error a stream needs it, and the type does not know it
      duplex: 'half',
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: unknown }[] };
    return [response.status, data ?? errors?.[0]?.extensions];
  };
  const answered = [200, { hello: 'xin chào' }];

  test('a document of 20,000 bytes is read and one of 20,001 is not, unless for staff', async () => {
    const query = (bytes: number) => JSON.stringify({ query: '{ hello }'.padEnd(bytes) });
    expect(await post(server.url, query(20_000))).toEqual(answered);
    expect(await post(server.url, query(20_001))).toEqual([
      413,
      { code: 'DOCUMENT_TOO_LARGE', limit: 'documentBytes', measured: 20_001, allowed: 20_000 },
    ]);
    expect(await post(staff.url, query(20_001))).toEqual(answered);
  });

  test('a body of 200,000 bytes is read and one of 200,001 is not, with its length declared or not', async () => {
    const body = (bytes: number) => '{"query": "{ hello }"}'.padEnd(bytes);
    const refused = [413, { code: 'DOCUMENT_TOO_LARGE', limit: 'bodyBytes', allowed: 200_000 }];
    expect(await post(server.url, body(200_000))).toEqual(answered);
    expect(await post(server.url, body(200_001))).toEqual(refused);
    expect(await post(server.url, new Blob([body(200_000)]).stream())).toEqual(answered);
    expect(await post(server.url, new Blob([body(200_001)]).stream())).toEqual(refused);
  });
});

test('staff may ask for ten times the rows', async () => {
  const query =
    '{ items(first: 100) { nodes { items(first: 98) { nodes { items(first: 0) { totalCount } } } } } more: items(first: 98) { totalCount } }';
  expect((await staff.post(query)).status).toBe(200);
  const { body } = await staff.post(query.replace('first: 98)', 'first: 99)'));
  expect(body.errors?.[0]?.extensions).toMatchObject({ limit: 'cost', measured: 10_100, allowed: 10_000 });
});
