import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallServer, type SmallServer } from './small-graph.ts';

let server: SmallServer;
beforeAll(async () => {
  server = await smallServer();
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };

/** Status and body of one request, sent as it is. */
async function send(path: string, init: RequestInit = {}): Promise<[number, unknown]> {
  const response = await fetch(server.url + path, init);
  return [response.status, await response.json()];
}
const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
const greeting = { data: { hello: 'xin chào' } };

describe('a well-formed request', () => {
  test('is answered by POST and by GET', async () => {
    expect(await send('/graphql', { method: 'POST', headers: json, body: '{"query":"{hello}"}' })).toEqual([
      200,
      greeting,
    ]);
    expect(await send('/graphql?query={hello}')).toEqual([200, greeting]);
  });

  test('may name its character set and hold null for what is absent', async () => {
    const body = '{"query":"{hello}","variables":null,"operationName":null,"extensions":null}';
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect(await send('/graphql', { method: 'POST', headers, body })).toEqual([200, greeting]);
  });

  test('may come from any origin, which gets no credentials', async () => {
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.vn' },
    });
    const got = await fetch(`${server.url}/graphql?query={hello}`, { headers: { origin: 'https://example.vn' } });
    for (const { headers } of [asked, got]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST, OPTIONS']);
  });
});

describe('anything else is refused with its status, code and advice', () => {
  const post = (body: string, headers: Record<string, string> = json): RequestInit => ({
    method: 'POST',
    headers,
    body,
  });
  const oneObject = 'Send one JSON object with the key query; batches are not served.';
  const cases: [what: string, path: string, init: RequestInit, status: number, code: string, message: string][] = [
    ['bad JSON', '/graphql', post('{"query": secret'), 400, 'BAD_REQUEST', 'The body is not valid JSON.'],
    ['an empty body', '/graphql', post(''), 400, 'BAD_REQUEST', 'The body is not valid JSON.'],
    ['a batch', '/graphql', post('[{"query":"{hello}"}]'), 400, 'BAD_REQUEST', oneObject],
    ['a JSON null', '/graphql', post('null'), 400, 'BAD_REQUEST', oneObject],
    [
      'no document',
      '/graphql',
      post('{}'),
      400,
      'BAD_REQUEST',
      'Give the document as a string under the key query, or a known one by documentId.',
    ],
    [
      'variables in a list',
      '/graphql',
      post('{"query":"{hello}","variables":[]}'),
      400,
      'BAD_REQUEST',
      'Give variables as a JSON object.',
    ],
    [
      'extensions that are a text',
      '/graphql',
      post('{"query":"{hello}","extensions":"dryRun"}'),
      400,
      'BAD_REQUEST',
      'Give extensions as a JSON object.',
    ],
    [
      'bad variables in the address',
      '/graphql?query={hello}&variables={',
      {},
      400,
      'BAD_REQUEST',
      'The parameter variables is not valid JSON.',
    ],
    [
      'a form',
      '/graphql',
      post('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send JSON with the header Content-Type: application/json.',
    ],
    [
      'plain text',
      '/graphql',
      post('{hello}', { 'content-type': 'application/graphql' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send JSON with the header Content-Type: application/json.',
    ],
    [
      'a compressed body',
      '/graphql',
      post('x', { ...json, 'content-encoding': 'gzip' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the body as it is, without Content-Encoding.',
    ],
    [
      'another method',
      '/graphql',
      { method: 'PUT', headers: json, body: '{}' },
      405,
      'METHOD_NOT_ALLOWED',
      'Send a GraphQL document by POST, or a query by GET.',
    ],
    [
      'an operation that is not there',
      '/graphql',
      post('{"query":"query A{hello}","operationName":"B"}'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'Could not determine what operation to execute.',
    ],
    [
      'an unknown path',
      '/admin',
      {},
      404,
      'NOT_FOUND',
      'Nothing is here. GraphQL is at /graphql, its page at /playground/.',
    ],
    [
      'a POST to a page',
      '/livez',
      { method: 'POST' },
      405,
      'METHOD_NOT_ALLOWED',
      'Only GET is served here; GraphQL is at /graphql.',
    ],
    [
      'a very long address',
      `/graphql?query=${'x'.repeat(9000)}`,
      {},
      414,
      'URI_TOO_LONG',
      'The address is too long; use POST.',
    ],
  ];
  test.for(cases)('%s', async ([, path, init, status, code, message]) => {
    const headers = { accept: 'application/graphql-response+json', ...(init.headers as Record<string, string>) };
    expect(await send(path, { ...init, headers })).toEqual([status, refusal(code, message)]);
  });

  test('a mutation by GET', async () => {
    expect(await send('/graphql?query=mutation{change}')).toEqual([
      405,
      refusal('METHOD_NOT_ALLOWED', 'Can only perform a mutation operation from a POST request.'),
    ]);
  });

  test('a syntax error, with its place', async () => {
    const { status, body } = await server.post('{ hello ');
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Syntax Error: Expected Name, found <EOF>.',
            locations: [{ line: 1, column: 9 }],
            extensions: { code: 'GRAPHQL_PARSE_FAILED' },
          },
        ],
      },
    ]);
  });

  test('a Host that is none', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${server.url}/graphql`, { headers: { host: 'a b' } }, (response) => {
        resolve(response.resume().statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });
});

test('a client of application/json gets 200 with a validation error, as the specification says', async () => {
  const { status, body } = await server.post('{ nothing }', {}, { accept: 'application/json' });
  expect([status, body.errors?.map(({ extensions }) => extensions)]).toEqual([
    200,
    [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
  ]);
});

test('a visitor with a browser is led to the playground', async () => {
  for (const path of ['/', '/playground', '/graphql']) {
    const response = await fetch(server.url + path, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect([path, response.status, response.headers.get('location')]).toEqual([path, 302, '/playground/']);
  }
});

test('the definition of the graph is served as text, sorted', async () => {
  const response = await fetch(`${server.url}/schema.graphql`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect((await response.text()).split('\n')[0]).toBe('type BudgetGroupConnection {');
});
