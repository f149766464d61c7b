import { sql } from 'drizzle-orm';
import { connect } from '@khuyencong/drizzle/connect.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { describeOnBothDatabases } from '../support/databases.ts';

describeOnBothDatabases('a database', (open) => {
  const statements: string[] = [];
  let database: Database;
  beforeAll(async () => {
    database = await open({ onStatement: ({ text }) => statements.push(text) });
    statements.length = 0;
  });

  test('answers alike: small numbers and booleans as such, all else as text', async () => {
    const [row] = await database.query(
      `select 1::int as small, 9007199254740993::bigint as big, 1.50::numeric as exact, true as flag, null as nothing,
              $1::date as day, $2::jsonb as json, $3::boolean as given, $4::int + 1 as next`,
      ['2018-02-28', '{"a": 9007199254740993}', false, 41],
    );
    expect({ ...row }).toEqual({
      small: 1,
      big: '9007199254740993',
      exact: '1.50',
      flag: true,
      nothing: null,
      day: '2018-02-28',
      json: '{"a": 9007199254740993}',
      given: false,
      next: 42,
    });
  });
});
