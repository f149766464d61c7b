import type { ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';

/**
 * Finds, over all rows of a kind of file, those that name a record again: it is named once in a folder, whatever the
 * file. And those that share what the file declares unique.
 */
export function duplicateFinder(file: ImportFile): (rows: readonly ImportRow[]) => Problem[] {
  const byKey = (values: ImportRow['values']) => file.key.map((name) => values[name] ?? '');
  const sets = [byKey, ...(file.unique ?? [])].map((keyOf) => ({ keyOf, seen: new Map<string, string>() }));
  return (rows) =>
    sets.flatMap(({ keyOf, seen }) =>
      rows.flatMap((row) => {
        const key = keyOf(row.values);
        if (row.broken || key === null) return [];
        const first = seen.get(key.join('\n'));
        if (first === undefined) {
          seen.set(key.join('\n'), `${row.file} line ${row.line}`);
          return [];
        }
        const message = `names ${key.join(', ')}, as ${first} does`;
        const column = file.key.length === 1 && keyOf === byKey ? (file.key[0] as string) : undefined;
        return [errorIn(row, { ...(column && { column }), message, remedy: 'Keep one of the two rows.' })];
      }),
    );
}
