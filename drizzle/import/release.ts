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

/** Writes what the release was made from. */
export async function completeRelease(
  transaction: Db,
  { number, previousDigest }: NewRelease,
  records: Iterable<string>,
  files: readonly { name: string; sha256: string; rows: number }[],
): Promise<void> {
  const hash = createHash('sha256').update(previousDigest);
  for (const record of records) hash.update(`\n${record}`);
  await transaction
    .update(release)
    .set({ digest: hash.digest('hex') })
    .where(eq(release.number, number));
  await transaction.insert(releaseFile).values(files.map((file) => ({ release: number, ...file })));
}

/** Takes the release back when nothing changed. */
export async function abandonRelease(transaction: Db, { number }: NewRelease): Promise<void> {
  await transaction.delete(release).where(eq(release.number, number));
}
