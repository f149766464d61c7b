import type { Database } from '@khuyencong/drizzle/connect.ts';
import { migrate } from '@khuyencong/drizzle/migrate.ts';

/** The states in which a test may want its database, each made once a run. */
export const templates = {
  /** All tables, no rows. */
  migrated: async (database: Database): Promise<void> => {
    await migrate(database);
  },
};

export type TemplateName = keyof typeof templates;
