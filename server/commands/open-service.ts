import { resolve } from 'node:path';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { writeDemo } from '@khuyencong/drizzle/demo/write-demo.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { Handler } from '../http/create-handler.ts';
import { gatherStatistics, openDatabase, withDatabase } from './open-database.ts';

const data = resolve(import.meta.dirname, '../../drizzle/data');

/** What is said of each sample, and the folder that holds it, which the demo is written into first. */
const samples: Readonly<
  Record<Config['SAMPLE'], { title: string; folder: (config: Config) => string | Promise<string> }>
> = {
  'hai-phong-2018': { title: 'Hải Phòng 2018, illustrative', folder: () => resolve(data, 'hai-phong-2018') },
  national: {
    title: 'plans of 63 provinces, all of them invented; half a minute',
    folder: async ({ DATA_DIR }) => {
      const folder = `${DATA_DIR}-csv`;
      await writeDemo(folder);
      return folder;
    },
  },
};

/** The service on its database: open, migrated, and with the sample in it when it was empty. */
export async function openService(config: Config, logger: Logger): Promise<{ app: Handler; database: Database }> {
  const database = await openFilled(config);
  try {
    return { app: createApp({ database, config, logger }), database };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openFilled(config: Config): Promise<Database> {
  const database = await openDatabase(config);
  const [row] = await database.query<{ empty: boolean }>('select not exists (select 1 from release) as empty');
  if (!row?.empty) return database;
  await database.close();
  // a statement of a large import may run long, and a PGlite would be ended for it
  await withDatabase({ ...config, STATEMENT_TIMEOUT_MS: 0 }, (patient) => loadSample(patient, config));
  return openDatabase(config);
}

async function loadSample(database: Database, config: Config): Promise<void> {
  const { title, folder } = samples[config.SAMPLE];
  console.log(`Loading the sample: ${title}.`);
  const { problems } = await importFolder(database, [resolve(data, 'reference'), await folder(config)]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Error(`The sample data was refused: ${JSON.stringify(errors.slice(0, 3))}`);
  await gatherStatistics(database);
}
