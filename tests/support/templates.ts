import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { migrate } from '@khuyencong/drizzle/migrate.ts';
import { referenceFolder, sampleFolder, workedExampleFolder } from './data-folders.ts';

async function load(database: Database, folder: string): Promise<void> {
  await migrate(database);
  const { problems } = await importFolder(database, [referenceFolder, folder]);
  if (problems.length > 0) throw new Error(`${folder} has problems: ${JSON.stringify(problems)}`);
}

/** The states in which a test may want its database, each made once a run. */
export const templates = {
  /** All tables, no rows. */
  migrated: async (database: Database): Promise<void> => {
    await migrate(database);
  },
  /** What a first start loads: the reference lists and Hải Phòng 2018. */
  sample: (database: Database): Promise<void> => load(database, sampleFolder),
  /** The reference lists and the worked example: 40 proposals of three provinces. */
  example: (database: Database): Promise<void> => load(database, workedExampleFolder),
};

export type TemplateName = keyof typeof templates;
