import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@khuyencong/drizzle/connect.ts';
import { migrate, migrationLock } from '@khuyencong/drizzle/migrate.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { describeOnBothDatabases, freshPostgresUrl } from '../support/databases.ts';

const folder = new URL('../../drizzle/migrations/', import.meta.url);
const names = (await readdir(folder))
  .filter((file) => file.endsWith('.sql'))
  .map((file) => file.replace('.sql', ''))
  .toSorted();

describeOnBothDatabases('migrating', (open) => {
  test('applies every migration in order to an empty database, and nothing the second time', async () => {
    const database = await open({ template: 'empty' });
    expect(await migrate(database)).toEqual(names);
    expect(await migrate(database)).toEqual([]);
    expect([...(await database.query('select name from drizzle.applied_migration order by name'))]).toEqual(
      names.map((name) => ({ name })),
    );
  });
});

test('two programs that migrate at once apply each migration once', async () => {
  const url = await freshPostgresUrl('empty');
  const programs = await Promise.all([connect(url), connect(url), connect(url)]);
  const applied = await Promise.all(programs.map(migrate));
  expect(applied.flat().toSorted()).toEqual(names);
  await Promise.all(programs.map((program) => program.close()));
});

test('a migration takes the time that it needs, whatever a question may take', async () => {
  const url = await freshPostgresUrl('empty');
  const [other, hurried] = await Promise.all([connect(url), connect(url, { statementTimeoutMs: 300 })]);
  const applied = await other.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
    const waiting = migrate(hurried).catch((error: unknown) => error);
    await sleep(900);
    return [waiting];
  });
  expect(await applied[0]).toEqual(names);
  await Promise.all([other.close(), hurried.close()]);
});
