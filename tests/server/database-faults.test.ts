import { connect } from '@khuyencong/drizzle/connect.ts';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/databases.ts';
import { smallServer } from './small-graph.ts';

/** The answer of a server whose execution asks the database so. */
async function answerOf(read: () => Promise<unknown>) {
  const server = await smallServer({ read });
  const { status, headers, body } = await server.post('{ hello }', {}, { 'x-request-id': 'abc-5' });
  await server.stop();
  return { status, retryAfter: headers.get('retry-after'), body };
}

const answer = (status: number, retryAfter: string | null, message: string, extensions: Record<string, unknown>) => ({
  status,
  retryAfter,
  body: { errors: [{ message, extensions }] },
});

test('a statement beyond its time is cancelled in PostgreSQL and answered 504 QUERY_TIMEOUT', async () => {
  const database = await freshDatabase('postgres', { statementTimeoutMs: 200 });
  expect(await answerOf(() => database.query('select pg_sleep(20)'))).toEqual(
    answer(504, null, 'The question took too long and was ended. Ask for fewer rows or filter more.', {
      code: 'QUERY_TIMEOUT',
    }),
  );
});

test('a database that is away is 503 SERVICE_UNAVAILABLE with Retry-After, without its address', async () => {
  const database = await connect('postgres://someone:pass-word@127.0.0.1:1/khuyencong');
  expect(await answerOf(() => database.query('select 1'))).toEqual(
    answer(503, '1', 'The database is away for a moment. Try again.', { code: 'SERVICE_UNAVAILABLE' }),
  );
  await database.close();
});

test('a statement that is wrong is a fault of ours, 500 without a word of its text', async () => {
  const database = await freshDatabase('postgres');
  expect(await answerOf(() => database.query('select secret_column from hidden_table'))).toEqual(
    answer(500, null, 'Something went wrong on our side. If you report it, name the request id abc-5.', {
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'abc-5',
    }),
  );
});
