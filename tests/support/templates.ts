import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { migrate } from '@khuyencong/drizzle/migrate.ts';
import { referenceFolder, sampleFolder } from './data-folders.ts';

/** The states in which a test may want its database, each made once a run. */
export const templates = {
  /** All tables, no rows. */
  migrated: async (database: Database): Promise<void> => {
    await migrate(database);
  },
  /** What a first start loads: the reference lists and Hải Phòng 2018. */
  sample: async (database: Database): Promise<void> => {
    await migrate(database);
    const { problems } = await importFolder(database, [referenceFolder, sampleFolder]);
    if (problems.length > 0) throw new Error(`The sample has problems: ${JSON.stringify(problems)}`);
  },
};

export type TemplateName = keyof typeof templates;
