import type { ImportRow } from '@khuyencong/drizzle/import/problem.ts';
import { RowStore } from '@khuyencong/drizzle/import/row-store.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const row = (line: number, proposal: string): ImportRow => ({
  file: `given/${line % 2}.csv`,
  line,
  values: { proposal, note: line % 3 === 0 ? null : `số ${line}` },
  broken: line % 5 === 0,
});

const byLine = (rows: Iterable<ImportRow>) => [...rows].toSorted((left, right) => left.line - right.line);

it('gives back each of 20,000 rows once, packed or not, in groups that split no proposal, alike for two files', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 500 }), (count, proposals) => {
      const rows = Array.from({ length: count }, (_, line) => row(line, `Đ${line % proposals}`));
      const [store, beside] = [new RowStore(['proposal', 'note'], 'proposal'), new RowStore(['proposal'], 'proposal')];
      for (const one of rows) store.add(one);
      for (let index = 0; index < proposals; index += 1) beside.add(row(index, `Đ${index}`));

      expect(byLine(store)).toEqual(rows);
      const groups = [...store.groups()].map((buckets) => ({
        rows: store.rows(buckets),
        beside: new Set(beside.rows(buckets).map(({ values }) => values['proposal'])),
      }));
      expect(byLine(groups.flatMap((group) => group.rows))).toEqual(rows);
      expect(groups.flatMap((group) => [...group.beside])).toHaveLength(proposals);
      for (const group of groups) {
        expect(group.rows.filter(({ values }) => !group.beside.has(values['proposal']))).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
});

it('keeps a file without proposals in one group, however long', () => {
  const store = new RowStore(['proposal', 'note'], null);
  const rows = Array.from({ length: 9_000 }, (_, line) => row(line, 'Đ1'));
  for (const one of rows) store.add(one);
  expect([...store.groups()].map((buckets) => store.rows(buckets))).toEqual([rows]);
});
