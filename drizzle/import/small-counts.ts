/** Counts of persons or establishments from 1 to this could tell who they are. */
const greatestSmallCount = 4;

const isSmall = (count: number) => count >= 1 && count <= greatestSmallCount;

/** Whether a count that stands alone is withheld. */
export const isSmallCount = (count: string | null | undefined): boolean => count != null && isSmall(Number(count));

/**
 * Which cells of a row of counts are withheld: the small ones and, when that is a single one, the next smallest too, for
 * a lone gap may be filled from what the others add up to. Whether it could be depends on what was withheld, so the rule
 * does not ask: an exception would tell. Null is a count that is not known.
 */
export function withheldCells(row: ReadonlyMap<string, number | null>): Set<string> {
  const known = [...row].filter((cell): cell is [string, number] => cell[1] !== null);
  const withheld = known.filter(([, count]) => isSmall(count));
  // A 0 protects least and comes last. Of equal ones it is the same in every import, or two would give both away.
  const size = (count: number) => (count === 0 ? Number.MAX_SAFE_INTEGER : count);
  const [next] = known
    .filter(([, count]) => !isSmall(count))
    .toSorted(([one, ofOne], [other, ofOther]) => size(ofOne) - size(ofOther) || (one < other ? -1 : 1));
  return new Set([...withheld, ...(withheld.length === 1 && next ? [next] : [])].map(([name]) => name));
}
