import type { Database } from '@khuyencong/drizzle';
import { listNormedSupports, type NormedSupport } from '@khuyencong/drizzle/queries/norm-check.ts';
import DataLoader from 'dataloader';

export type NormLoader = DataLoader<number, readonly NormedSupport[]>;

/** The norm checks of proposals by internal id: one statement for all that a document asks together. */
export function createNormLoader(database: Database): NormLoader {
  return new DataLoader(async (proposalIds) => {
    const supports = Map.groupBy(await listNormedSupports(database, proposalIds), (row) => row.proposalId);
    return proposalIds.map((id) => supports.get(id) ?? []);
  });
}
