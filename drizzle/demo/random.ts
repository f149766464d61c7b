/**
 * A stream of numbers in [0, 1) that a seed determines (mulberry32). Each record draws from its own stream, so that
 * what one record is does not depend on how many others there are.
 */
export function randomStream(...seed: number[]): () => number {
  let state = seed.reduce((hash, part) => Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 15), 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items; `skew` above 1 favours the first ones. */
export function pick<Item>(items: readonly Item[], random: () => number, skew = 1): Item {
  return items[Math.floor(items.length * random() ** skew)]!;
}

/** One of the items, each as likely as its weight says. */
export function weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number, random: () => number): Item {
  let rest = random() * items.reduce((sum, item) => sum + weightOf(item), 0);
  return items.find((item) => (rest -= weightOf(item)) < 0) ?? items.at(-1)!;
}
