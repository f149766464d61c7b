import { createHash } from 'node:crypto';
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

/** A file of the folder with its records as they are stored, in no particular order. */
export interface StoredFile {
  readonly name: string;
  /** One line a record. */
  readonly records: readonly string[];
}

/**
 * Writes what the release was made from. Digests are over what is stored, never over the files' bytes: from those,
 * withheld cells could be guessed and the guess confirmed.
 */
export async function completeRelease(
  transaction: Db,
  { number, previousDigest }: NewRelease,
  files: readonly StoredFile[],
): Promise<void> {
  const digest = digestOf(
    previousDigest,
    files.flatMap(({ records }) => records),
  );
  await transaction.update(release).set({ digest }).where(eq(release.number, number));
  await transaction.insert(releaseFile).values(
    files.map(({ name, records }) => ({
      release: number,
      name,
      rows: records.length,
      digest: digestOf('', records),
    })),
  );
}

/** SHA-256 in hexadecimal, the same whatever the order of the records. */
function digestOf(beginning: string, records: readonly string[]): string {
  const hash = createHash('sha256').update(beginning);
  for (const record of records.toSorted()) hash.update(`\n${record}`);
  return hash.digest('hex');
}

/** Takes the release back when nothing changed. */
export async function abandonRelease(transaction: Db, { number }: NewRelease): Promise<void> {
  await transaction.delete(release).where(eq(release.number, number));
}
