/**
 * The values of an answer, to be compared across servers whose field names differ: each row of the list (or the one
 * record) with its values in alphabetical order, the rows in their own order. Cursors are left out, every server having
 * its own; numbers compare as text, for some send money as text.
 */
function valuesOf(answer: string): string[][] {
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`It answered ${answer.slice(0, 500)}`);
  const found = Object.values(data)[0] as { nodes?: unknown[]; rows?: unknown[]; totalCount?: number } | null;
  const list = found?.nodes ?? found?.rows;
  const rows = list === undefined ? [found] : [found?.totalCount, ...list];
  return rows.map((row) => [...leavesOf(row)].sort());
}

function* leavesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield String(value);
    return;
  }
  for (const [key, child] of Object.entries(value)) if (key !== 'endCursor') yield* leavesOf(child);
}

/** In one sentence where two answers first differ; nothing when their values are the same, in the same order if that counts. */
export function differenceOf(expected: string, actual: string, ordered = true): string | undefined {
  const inOrder = (rows: string[][]) => (ordered ? rows : rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)));
  const [one, other] = [inOrder(valuesOf(expected)), inOrder(valuesOf(actual))];
  if (one.length !== other.length) return `${one.length} rows against ${other.length}`;
  const row = one.findIndex((values, index) => JSON.stringify(values) !== JSON.stringify(other[index]));
  return row === -1 ? undefined : `row ${row}: ${JSON.stringify(one[row])} against ${JSON.stringify(other[row])}`;
}
