import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { ImportReport } from '@khuyencong/drizzle/import/import-folder.ts';
import { runImport } from '../../server/commands/import.ts';
import { expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { freshDatabase, temporaryDirectory } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';

/** What the command answers and writes, to a terminal or to a file. */
async function run(args: string[], { isTTY = false } = {}) {
  const database = await freshDatabase('pglite');
  let written = '';
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    }),
    { isTTY },
  );
  const status = await runImport(database, args, output);
  return { status, written, database };
}

it('prints a table of the files and answers 0', async () => {
  const { status, written } = await run([referenceFolder, sampleFolder]);
  expect(status).toBe(0);
  expect(written).toContain(
    '\namounts.csv                 69   69        0          0         0                        0\n',
  );
  expect(written.endsWith('Loaded as release 1 (0 errors, 0 warnings).\n')).toBe(true);
  expect(written).not.toContain('\r');
});

it('writes its progress over one line on a terminal', async () => {
  const { written } = await run([referenceFolder], { isTTY: true });
  expect(written).toContain('\r\u001b[Kwrite places.csv 218/218\r');
});

it('prints each problem with its place and remedy, loads nothing and answers 1', async () => {
  const folder = await folderOf({
    'sources.csv': 'code,title,publisher,published_on,language,provenance\nS9,Báo,Báo Ví Dụ,2018,vi,ARTICLE\n',
  });
  const { status, written, database } = await run([folder]);
  expect(status).toBe(1);
  expect(written).toBe(
    'error: given/sources.csv, line 2, published_on: "2018" is not a day of the calendar\n' +
      '  Write it as 27/05/2018 or 2018-05-27. Leave it empty when only the year or month is known.\n\n' +
      'Nothing was loaded: 1 error, 0 warnings.\n',
  );
  expect(await database.query('select number from release')).toEqual([]);
});

it('converts an old font that it is told, writes all notes to a file, and answers 3 for warnings', async () => {
  const header = 'code,title,publisher,published_on,language,provenance,note\n';
  const folder = await folderOf({
    // TCVN3 as it was saved: "Hải Phòng" in Windows-1252
    'sources.csv': Buffer.from(`${header}S9,H¶i Phßng,B¸o VÝ Dô,27/05/2018,vi,ILLUSTRATIVE,\n`, 'latin1'),
    'other.csv': 'a\n',
  });
  const file = join(await temporaryDirectory(), 'report.json');
  const { status, written, database } = await run(['--encoding', 'tcvn3', '--report', file, folder]);
  expect(status).toBe(3);
  expect(written.endsWith('Loaded as release 1 (0 errors, 1 warning, 2 notes).\n')).toBe(true);
  expect(await database.query('select title, published_on::text as day from source')).toEqual([
    { title: 'Hải Phòng', day: '2018-05-27' },
  ]);
  const report = JSON.parse(await readFile(file, 'utf8')) as ImportReport;
  expect(report).toMatchObject({ release: 1, counts: { error: 0, warning: 1, note: 2 } });
  expect(report.problems.map(({ severity, column, value, message }) => [severity, column, value, message])).toEqual([
    ['warning', null, null, 'is no file of a data set and was not read'],
    ['note', 'title', 'H¶i Phßng', 'is in an old font, and is read as "Hải Phòng"'],
    ['note', 'publisher', 'B¸o VÝ Dô', 'is in an old font, and is read as "Báo Ví Dụ"'],
  ]);
});

it('does nothing but tell in a dry run', async () => {
  const { status, written, database } = await run(['--dry-run', referenceFolder]);
  expect(status).toBe(0);
  expect(written).toContain('A dry run: nothing was loaded (0 errors, 0 warnings).');
  expect(await database.query('select code from place')).toEqual([]);
});

it('answers 2 and its usage without a folder, and 1 for a folder that is not there', async () => {
  expect(await run([])).toMatchObject({ status: 2, written: expect.stringMatching(/^Usage: import/) });
  expect(await run(['--force', referenceFolder])).toMatchObject({ status: 2 });
  expect(await run(['--encoding', 'utf-16', referenceFolder])).toMatchObject({ status: 2 });
  expect(await run(['/no/such/folder'])).toMatchObject({
    status: 1,
    written:
      'Nothing was loaded: cannot read /no/such/folder; give the path of a folder with CSV files or workbooks, or of one such file.\n',
  });
});
