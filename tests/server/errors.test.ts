import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '@khuyencong/server/telemetry/logger.ts';
import { smallServer, type SmallServer } from './small-graph.ts';

let server: SmallServer;
let lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  server = await smallServer({ logger: createLogger('info', output) });
});
afterAll(() => server.stop());
beforeEach(() => {
  lines = [];
});

const masked = (requestId: string) => ({
  message: `Something went wrong on our side. If you report it, name the request id ${requestId}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

describe('a fault of ours', () => {
  test('answers with the request id and nothing of what happened; the log has the cause, not the message', async () => {
    const { status, body } = await server.post('{ broken }', {}, { 'x-request-id': 'abc-1' });
    expect([status, body]).toEqual([
      200,
      { data: null, errors: [{ ...masked('abc-1'), path: ['broken'], locations: [{ line: 1, column: 3 }] }] },
    ]);
    const [line] = lines.filter(({ level }) => level === 50);
    expect(line).toMatchObject({
      requestId: 'abc-1',
      path: ['broken'],
      err: { message: 'relation hidden_table is gone' },
    });
    expect(JSON.stringify(lines)).not.toContain('select secret_column');
  });

  test('in a nullable field leaves the rest of the answer, with 200', async () => {
    const { status, body } = await server.post('{ item(code: "A") { code broken } }', {}, { 'x-request-id': 'abc-2' });
    expect([status, body]).toEqual([
      200,
      {
        data: { item: { code: 'A', broken: null } },
        errors: [{ ...masked('abc-2'), path: ['item', 'broken'], locations: [{ line: 1, column: 26 }] }],
      },
    ]);
  });

  test.for([
    ['a null where none may be', '{ missing }', ['missing']],
    ['a value of a row that does not fit its type', '{ item(code: "A") { wrong } }', ['item', 'wrong']],
  ] as const)('%s is masked too', async ([, query, path]) => {
    const { body } = await server.post(query, {}, { 'x-request-id': 'abc-3' });
    expect(body.errors).toMatchObject([{ ...masked('abc-3'), path }]);
    expect(JSON.stringify(body)).not.toContain('value of a row');
  });
});

describe('a mistake of the caller', () => {
  test('passes with code, path and advice', async () => {
    const { body } = await server.post('{ refused }');
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: 'The cursor is of another order; begin again without it.',
          locations: [{ line: 1, column: 3 }],
          path: ['refused'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
        },
      ],
    });
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  test.for([
    ['text for a number', { v: 'ten' }],
    ['a number beyond 2^31', { v: 2 ** 31 }],
    ['a fraction', { v: 1.5 }],
  ] as const)('in a variable is BAD_USER_INPUT: %s', async ([, variables]) => {
    const { status, body } = await server.post(
      'query Q($v: Int) { items(after: "x", where: {amount: {gt: $v}}) { totalCount } }',
      { variables },
    );
    expect([status, body.errors?.map(({ extensions }) => extensions)]).toEqual([400, [{ code: 'BAD_USER_INPUT' }]]);
  });

  test('in a key named __proto__ is BAD_USER_INPUT', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query Q($w: ItemFilter) { items(where: $w) { totalCount } }","variables":{"w":{"__proto__":{"code":"A"}}}}',
    });
    const { errors } = (await response.json()) as { errors: { extensions: unknown }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  });

  test('gives at most ten errors of 300 characters', async () => {
    const { body } = await server.post(
      `{ ${Array.from({ length: 20 }, (_, i) => `no${'x'.repeat(400)}${i}`).join(' ')} }`,
    );
    expect(body.errors).toHaveLength(10);
    expect(body.errors?.[0]?.message).toHaveLength(300);
  });

  test('gets at most three suggestions', async () => {
    const { body } = await server.post('{ items(first: 1) { nodes { coed titel selff } } item(code: "A") { code } }');
    for (const { message } of body.errors ?? []) expect((message.match(/"/g)?.length ?? 0) / 2).toBeLessThanOrEqual(5);
  });
});

describe('the request id', () => {
  test('of the caller is kept and given back when it is plain, and replaced when it is not', async () => {
    const idOf = async (given: string) =>
      (await server.post('{ hello }', {}, { 'x-request-id': given })).headers.get('x-request-id');
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(await idOf('trace:7.a_b-C')).toBe('trace:7.a_b-C');
    expect(await idOf('x'.repeat(101))).toMatch(uuid);
    expect(await idOf('a b')).toMatch(uuid);
    expect((await server.post('{ hello }')).headers.get('x-request-id')).toMatch(uuid);
  });

  test('stands in the one log line of its request, beside operation, status and time, without the variables', async () => {
    await server.post(
      'query Greet($v: Int) { hello items(first: $v) { totalCount } }',
      { variables: { v: 7 } },
      { 'x-request-id': 'abc-4' },
    );
    await expect.poll(() => lines.length).toBe(1);
    const { time, ms, ...line } = lines[0]!;
    expect(line).toEqual({
      level: 30,
      requestId: 'abc-4',
      method: 'POST',
      path: '/graphql',
      operation: 'Greet',
      status: 200,
      aborted: false,
      msg: 'Request',
    });
    expect([typeof time, typeof ms]).toEqual(['number', 'number']);
  });

  test('a document in the address stays out of the log', async () => {
    await fetch(`${server.url}/graphql?query=query%20Named{hello}`);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]).toMatchObject({ path: '/graphql', operation: 'Named' });
  });
});
