import { createHash, hash } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { release, releaseFile } from '../tables/index.ts';

export interface NewRelease {
  readonly number: number;
  /** Digest of the release before; empty for the first. */
  readonly previousDigest: string;
}

/** Makes the next release, so that rows can name it. Another import waits until this transaction ends. */
export async function beginRelease(transaction: Db): Promise<NewRelease> {
  await transaction.execute(sql`lock table ${release} in exclusive mode`);
  const [last] = await transaction.select().from(release).orderBy(desc(release.number)).limit(1);
  const number = (last?.number ?? 0) + 1;
  await transaction.insert(release).values({ number, digest: '' });
  return { number, previousDigest: last?.digest ?? '' };
}

/** The records of a file as they are stored, by their digests. */
export class FileRecords {
  readonly name: string;
  /** SHA-256 of each, as a text of 32 bytes, in no particular order. */
  readonly digests: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  add(record: string): void {
    this.digests.push(hash('sha256', record, 'binary'));
  }
}

/**
 * Writes what the release was made from. Digests are over what is stored, never over the files' bytes: from those,
 * withheld cells could be guessed and the guess confirmed.
 */
export async function completeRelease(
  transaction: Db,
  { number, previousDigest }: NewRelease,
  files: readonly FileRecords[],
): Promise<void> {
  const digest = digestOf(
    previousDigest,
    files.flatMap(({ digests }) => digests),
  );
  await transaction.update(release).set({ digest }).where(eq(release.number, number));
  await transaction.insert(releaseFile).values(
    files.map(({ name, digests }) => ({
      release: number,
      name,
      rows: digests.length,
      digest: digestOf('', digests),
    })),
  );
}

/** SHA-256 in hexadecimal over the digests of records, the same whatever their order. */
function digestOf(beginning: string, digests: readonly string[]): string {
  const all = createHash('sha256').update(beginning);
  for (const digest of digests.toSorted()) all.update(digest, 'binary');
  return all.digest('hex');
}

/** Takes the release back when nothing changed. */
export async function abandonRelease(transaction: Db, { number }: NewRelease): Promise<void> {
  await transaction.delete(release).where(eq(release.number, number));
}
