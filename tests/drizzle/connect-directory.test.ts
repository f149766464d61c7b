import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { connect } from '@khuyencong/drizzle/connect.ts';
import { expect, test } from 'vitest';
import { migratedArchive, temporaryDirectory } from '../support/databases.ts';

const program = new URL('../support/hold-directory.ts', import.meta.url).pathname;

test('a PGlite directory is refused to a second opener in one sentence, and free after closing', async () => {
  const directory = join(await temporaryDirectory(), 'db');
  const first = await connect(directory, { archive: migratedArchive() });
  await first.query('create table note (word text)');
  await expect(connect(directory)).rejects.toThrow(
    `The database directory ${directory} is in use by another process: stop that one, or choose another directory.`,
  );
  await first.close();
  const second = await connect(directory);
  expect([...(await second.query('select * from note'))]).toEqual([]);
  await second.close();
});

test('a PGlite directory of a killed process opens again, with what it had committed', async () => {
  const directory = join(await temporaryDirectory(), 'db');
  const holder = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  await expect(connect(directory)).rejects.toThrow('in use by another process');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const database = await connect(directory);
  expect([...(await database.query('select word from note'))]).toEqual([{ word: 'kept' }]);
  await database.close();
});

test('a statement beyond its time ends with its thread, and the directory is opened again', async () => {
  const directory = join(await temporaryDirectory(), 'db');
  const database = await connect(directory, { archive: migratedArchive(), statementTimeoutMs: 1000 });
  await database.query(`create table note as select 'kept' as word`);
  const endless = 'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b where a <> $1';
  await expect(database.query(endless, [1])).rejects.toMatchObject({ code: '57014' });
  expect([...(await database.query('select word from note where word <> $1', [''], { prepare: true }))]).toEqual([
    { word: 'kept' },
  ]);
  await database.close();
});

test('an archive fills a new database, and leaves one that exists as it is', async () => {
  const folder = await temporaryDirectory();
  const archive = join(folder, 'archive.tar');
  const origin = await connect('memory://', { archive: migratedArchive() });
  await origin.query(`create table note as select 'copied' as word`);
  await origin.archive(archive);
  await origin.close();
  const copy = await connect(join(folder, 'db'), { archive });
  await copy.query(`update note set word = word || ' and changed'`);
  await copy.close();
  const again = await connect(join(folder, 'db'), { archive });
  expect([...(await again.query('select word from note'))]).toEqual([{ word: 'copied and changed' }]);
  await again.close();
});

test('a directory that cannot be opened says why', async () => {
  const folder = await temporaryDirectory();
  await expect(connect(join(folder, 'db'), { archive: join(folder, 'absent.tar') })).rejects.toThrow('absent.tar');
});
