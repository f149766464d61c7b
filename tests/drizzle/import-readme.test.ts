import { readFile } from 'node:fs/promises';
import { importFiles } from '@khuyencong/drizzle/import/files/index.ts';
import { expect, it } from 'vitest';

const readme = await readFile(new URL('../../drizzle/data/README.md', import.meta.url), 'utf8');

/** What every file ends with; described once, above the lists. */
const everywhere = ['provenance', 'provenance_note'];

it.each(importFiles)(
  'the README of the data lists the columns of $name, the required ones bold',
  ({ name, columns }) => {
    const section = readme.split(`### \`${name}\``)[1]?.split('\n#')[0] ?? '';
    const listed = [...section.matchAll(/^\| (\*\*)?`(\w+)`/gm)].map(([, bold, column]) => [
      column,
      bold !== undefined,
    ]);
    const expected = columns.filter((column) => !everywhere.includes(column.name)).map((c) => [c.name, c.required]);
    expect(listed.sort()).toEqual(expected.sort());
  },
);
