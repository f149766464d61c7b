import type { Database } from '@khuyencong/drizzle/connect.ts';
import { release } from '@khuyencong/drizzle/tables/index.ts';
import { count } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeOnBothDatabases, freshDatabase } from '../support/databases.ts';

/** Some seconds of work on any machine. */
const slow = 'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b';

describeOnBothDatabases('a database', (open) => {
  const statements: string[] = [];
  let database: Database;
  beforeAll(async () => {
    database = await open({ onStatement: ({ text }) => statements.push(text) });
  });
  beforeEach(() => statements.splice(0));

  test('gives small numbers and booleans as such and all else as text', async () => {
    const rows = await database.query(
      `select 1::int as small, 9007199254740993::bigint as big, 1.50::numeric as exact, true as flag, null as nothing,
              $1::date as day, $2::jsonb as json, $3::boolean as given, $4::int + 1 as next, '{1,2}'::int[] as list,
              '2018-03-01 00:00+07'::timestamptz as instant`,
      ['2018-02-28', '{"a": 9007199254740993}', false, 41],
    );
    expect([...rows]).toEqual([
      {
        small: 1,
        big: '9007199254740993',
        exact: '1.50',
        flag: true,
        nothing: null,
        day: '2018-02-28',
        json: '{"a": 9007199254740993}',
        given: false,
        next: 42,
        list: '{1,2}',
        instant: '2018-02-28 17:00:00+00',
      },
    ]);
  });

  test('reports each statement once, through either door, begin and commit too', async () => {
    await database.query('select $1::int as n', [1], { prepare: true });
    await database.db.select({ n: count() }).from(release);
    await database.db.transaction((tx) => tx.select({ n: count() }).from(release));
    expect(statements.map((text) => text.trim())).toEqual([
      'select $1::int as n',
      'select count(*) from "release"',
      'begin',
      'select count(*) from "release"',
      'commit',
    ]);
  });

  test('keeps a statement prepared when told so, once for a text, and else not', async () => {
    const connection = await open({ maxConnections: 1 });
    const question = 'select $1::text as prepared_here';
    for (const word of ['một', 'hai', 'ba']) {
      expect([...(await connection.query(question, [word], { prepare: true }))]).toEqual([{ prepared_here: word }]);
    }
    await connection.query('select $1::text as not_prepared_here', ['bốn']);
    const known = await connection.query(`select statement from pg_prepared_statements where statement like '%_here'`);
    expect([...known]).toEqual([{ statement: question }]);
  });

  test('undoes a transaction that fails, and goes on', async () => {
    const failing = database.db.transaction(async (tx) => {
      await tx.insert(release).values({ number: 7, digest: 'x' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.db.select({ n: count() }).from(release)).toEqual([{ n: 0 }]);
  });

  test('tells what is wrong with a statement by SQLSTATE', async () => {
    await expect(database.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(database.query('selct 1')).rejects.toMatchObject({ code: '42601' });
  });

  test('carries a text of three million characters there and back', async () => {
    const text = 'khuyến công '.repeat(250_000);
    const [row] = await database.query<{ same: string }>('select $1::text as same', [text]);
    expect(row!.same === text).toBe(true);
  });

  test('does not show an open transaction to others', async () => {
    const inside = database.db.transaction(async (tx) => {
      await tx.insert(release).values({ number: 8, digest: 'x' });
      await tx.delete(release);
    });
    const outside = database.db.select({ n: count() }).from(release);
    await inside;
    expect(await outside).toEqual([{ n: 0 }]);
  });

  test('does not send what was aborted before', async () => {
    const aborted = database.query('select 1', [], { signal: AbortSignal.abort(new Error('gone')) });
    await expect(aborted).rejects.toThrow('gone');
    expect(statements).toEqual([]);
  });

  test('leaves the event loop free while it works', async () => {
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 5);
    const started = performance.now();
    await database.query('select count(*) from generate_series(1, 2000000)');
    const tookMs = performance.now() - started;
    clearInterval(heart);
    expect(beats).toBeGreaterThan(tookMs / 5 / 4);
  });
});

describeOnBothDatabases('a waiting caller who leaves', (open) => {
  test('takes the statement out of the queue', async () => {
    const statements: string[] = [];
    const database = await open({ maxConnections: 1, onStatement: ({ text }) => statements.push(text) });
    const caller = new AbortController();
    const first = database.query('select pg_sleep(0.2), 1 as n');
    const second = database.query('select 2 as n', [], { signal: caller.signal });
    caller.abort();
    await expect(second).rejects.toMatchObject({ code: '57014' });
    await first;
    expect(statements.filter((text) => text.includes('select 2'))).toEqual([]);
  });
});

describe('a statement without end, on postgres', () => {
  test('is cancelled in the server when its caller leaves', async () => {
    const database = await freshDatabase('postgres');
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 100);
    await expect(database.query(slow, [], { signal: caller.signal })).rejects.toMatchObject({ code: '57014' });
    const running = await database.query(
      `select count(*)::int as n from pg_stat_activity where query = $1 and state = 'active'`,
      [slow],
    );
    expect([...running]).toEqual([{ n: 0 }]);
  });

  test('is ended after its time', async () => {
    const database = await freshDatabase('postgres', { statementTimeoutMs: 200 });
    await expect(database.query(slow)).rejects.toMatchObject({ code: '57014' });
  });
});
