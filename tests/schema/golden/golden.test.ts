import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileGolden, formatSql, goldenNames, sqlFile } from './golden-documents.ts';

/** Missing files are written, but not in CI; UPDATE_GOLDEN=1 writes all. */
const mayWrite = (name: string): boolean =>
  process.env['UPDATE_GOLDEN'] === '1' || (!process.env['CI'] && !existsSync(sqlFile(name)));

it.each(goldenNames)('%s is compiled to the SQL that was reviewed', (name) => {
  const sql = formatSql(compileGolden(name).statement);
  if (mayWrite(name)) writeFileSync(sqlFile(name), sql);
  expect(sql).toBe(readFileSync(sqlFile(name), 'utf8'));
});
