import { readFile } from 'node:fs/promises';
import { importFiles } from '@khuyencong/drizzle/import/files/index.ts';
import { headersDocument } from '@khuyencong/drizzle/import/headers-document.ts';
import { columnNamed, fileNamed, headersOf, sheetNamesOf } from '@khuyencong/drizzle/import/headers.ts';
import { expect, it } from 'vitest';

it.each(importFiles)('finds $name by each of its names, one of them Vietnamese, and so each of its columns', (file) => {
  const names = sheetNamesOf(file);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => fileNamed(importFiles, `${name.toUpperCase()}.csv`) !== file)).toEqual([]);
  expect(file.columns.filter((column) => headersOf(column).length < 2)).toEqual([]);
  const headers = file.columns.flatMap((column) => headersOf(column).map((header) => ({ header, column })));
  expect(headers.filter(({ header, column }) => columnNamed(file, header) !== column)).toEqual([]);
});

it('finds a file without accents and none by a name that is unknown', () => {
  expect(fileNamed(importFiles, 'de an')?.name).toBe('proposals.csv');
  expect(fileNamed(importFiles, 'Bảng tính1')).toBeUndefined();
});

it('lists in data/headers.md what `pnpm generate` writes', async () => {
  const written = await readFile(new URL('../../drizzle/data/headers.md', import.meta.url), 'utf8');
  expect(written).toBe(headersDocument());
});
