import { readLink, type SharedState, writeLink } from '@khuyencong/server/playground/src/share/link.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const state: fc.Arbitrary<SharedState> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  variables: fc.string({ unit: 'grapheme' }),
  view: fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<Record<string, unknown>>,
});
/** What JSON makes of it, which knows no `-0`. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a link opens exactly what it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (shared) => {
      const link = await writeLink(shared);
      expect(link).toMatch(/^#q1\.[\w-]+$/);
      expect(await readLink(link)).toEqual({ state: asJson(shared) });
    }),
  );
});

test('a link with any other character is said to be damaged, or opens the same', async () => {
  const shared = { query: 'query Q { places { totalCount } }', variables: '', view: { view: 'table' } };
  const link = await writeLink(shared);
  const opened = new Set<string>();
  for (let place = 4; place < link.length; place += 1) {
    const other = link[place] === 'A' ? 'B' : 'A';
    opened.add(JSON.stringify(await readLink(link.slice(0, place) + other + link.slice(place + 1))));
  }
  opened.delete(JSON.stringify({ state: shared }));
  expect([...opened]).toEqual(['{"problem":"damaged"}']);
});

test('what is cut off, empty, too large or from a later page is said so; other fragments are not ours', async () => {
  const link = await writeLink({ query: 'x'.repeat(1_000_001), variables: '', view: {} });
  const asked = [link, link.slice(0, -5), '#q1.', '#q1.%%%', '#q2.abc', '', '#top'];
  expect(await Promise.all(asked.map(readLink))).toEqual([
    { problem: 'damaged' },
    { problem: 'damaged' },
    { problem: 'damaged' },
    { problem: 'damaged' },
    { problem: 'newer' },
    null,
    null,
  ]);
});
