import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ImportRow } from './problem.ts';

/** Rows go by the hash of their proposal into these, so that what belongs together is met together. */
const bucketCount = 64;

/** Rows that are held as such; when there are more, all are packed. */
const heldRows = 8_000;

/** Rows that are unpacked together, but for the rest of a bucket. */
const groupRows = 2_000;

/** The rows of proposals with a hash from `from` until before `until`; of a file without proposals, all. */
export interface Buckets {
  readonly from: number;
  readonly until: number;
}

/** A row as an array: file, line, whether it is broken, its cells. */
type PackedRow = [number, number, boolean, ...(string | null)[]];

/**
 * The rows that a folder brings of one kind of file. Packed they take a tenth of their text, in memory and not on disk,
 * for they hold what is not public. They come back by bucket, not in the order of their lines.
 */
export class RowStore {
  readonly #columns: readonly string[];
  /** The column with the code of the proposal; null when the rows stay in one bucket. */
  readonly #proposal: string | null;
  readonly #files: string[] = [];
  readonly #held: ImportRow[][] = Array.from({ length: bucketCount }, () => []);
  readonly #packed: Buffer[][] = Array.from({ length: bucketCount }, () => []);
  readonly #sizes: number[] = Array.from({ length: bucketCount }, () => 0);
  #heldCount = 0;

  constructor(columns: readonly string[], proposal: string | null) {
    this.#columns = columns;
    this.#proposal = proposal;
  }

  get size(): number {
    return this.#sizes.reduce((sum, rows) => sum + rows, 0);
  }

  add(row: ImportRow): void {
    const bucket = this.#proposal === null ? 0 : bucketOf(row.values[this.#proposal] ?? '');
    (this.#held[bucket] as ImportRow[]).push(row);
    this.#sizes[bucket] = (this.#sizes[bucket] as number) + 1;
    this.#heldCount += 1;
    if (this.#heldCount >= heldRows) this.#pack();
  }

  /** The buckets in groups of about 2,000 rows; a file with fewer, or one without proposals, is one group. */
  *groups(): Generator<Buckets> {
    let from = 0;
    let rows = 0;
    for (let until = 1; until <= bucketCount; until += 1) {
      rows += this.#sizes[until - 1] as number;
      if (until < bucketCount && (rows < groupRows || this.#proposal === null)) continue;
      yield { from, until };
      from = until;
      rows = 0;
    }
  }

  /** The rows of a group of this or another file. */
  rows({ from, until }: Buckets): ImportRow[] {
    const rows: ImportRow[] = [];
    const buckets = this.#proposal === null ? [0] : Array.from({ length: until - from }, (_, index) => from + index);
    for (const bucket of buckets) {
      for (const page of this.#packed[bucket] as Buffer[]) rows.push(...this.#unpack(page));
      rows.push(...(this.#held[bucket] as ImportRow[]));
    }
    return rows;
  }

  /** All rows, a page in memory at a time. */
  *[Symbol.iterator](): Generator<ImportRow> {
    for (let bucket = 0; bucket < bucketCount; bucket += 1) {
      for (const page of this.#packed[bucket] as Buffer[]) yield* this.#unpack(page);
      yield* this.#held[bucket] as ImportRow[];
    }
  }

  #pack(): void {
    for (const [bucket, rows] of this.#held.entries()) {
      if (rows.length === 0) continue;
      const packed = rows.map(({ file, line, broken, values }): PackedRow => [
        this.#fileNumber(file),
        line,
        broken,
        ...this.#columns.map((name) => values[name] ?? null),
      ]);
      (this.#packed[bucket] as Buffer[]).push(deflateRawSync(JSON.stringify(packed), { level: 1 }));
      rows.length = 0;
    }
    this.#heldCount = 0;
  }

  #unpack(page: Buffer): ImportRow[] {
    const packed = JSON.parse(inflateRawSync(page).toString()) as PackedRow[];
    return packed.map(([file, line, broken, ...cells]) => {
      const values: Record<string, string | null> = {};
      for (const [index, name] of this.#columns.entries()) values[name] = cells[index] ?? null;
      return { file: this.#files[file] as string, line, values, broken };
    });
  }

  #fileNumber(name: string): number {
    const known = this.#files.lastIndexOf(name);
    return known >= 0 ? known : this.#files.push(name) - 1;
  }
}

/** FNV-1a over the code's characters. */
function bucketOf(code: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < code.length; index += 1) {
    hash = Math.imul(hash ^ code.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % bucketCount;
}
