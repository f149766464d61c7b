import { foldText } from '../text/fold-text.ts';
import { importFiles } from './files/index.ts';
import { headersOf, sheetNamesOf } from './headers.ts';

/** The names of sheets and columns as `data/headers.md` lists them: by ours, and by the Vietnamese ones. */
export function headersDocument(): string {
  const bySheet = importFiles.map((file) => {
    const [ours, ...others] = sheetNamesOf(file);
    return `| \`${ours}\` | ${others.join(' · ')} |`;
  });
  const columns = new Map(importFiles.flatMap((file) => file.columns.map((column) => [column.name, column])));
  const byColumn = [...columns.values()]
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map((column) => `| \`${column.name}\` | ${headersOf(column).slice(1).join(' · ')} |`);
  const meanings = [...columns.values()].flatMap((column) =>
    headersOf(column)
      .slice(1)
      .map((term) => ({ term, column: column.name })),
  );
  const byTerm = [...Map.groupBy(meanings, ({ term }) => term)]
    .toSorted(([left], [right]) => (foldText(left) < foldText(right) ? -1 : 1))
    .map(([term, meant]) => `| ${term} | ${meant.map(({ column }) => `\`${column}\``).join(' or ')} |`);
  return [
    '# Names of sheets and columns',
    '',
    'Written by `pnpm generate` from `drizzle/import/headers.ts`. A file, a sheet or a column may have any of these names; case,',
    'accents, `_` and spaces do not count, so `plan year` is `plan_year`. A name that several columns share means the one that',
    'the table has: no table has two of them.',
    '',
    '## Files and sheets',
    '| name | in Vietnamese |',
    '|---|---|',
    ...bySheet,
    '',
    '## Columns',
    '| column | in Vietnamese |',
    '|---|---|',
    ...byColumn,
    '',
    '## From Vietnamese',
    '| in Vietnamese | column |',
    '|---|---|',
    ...byTerm,
    '',
  ].join('\n');
}
