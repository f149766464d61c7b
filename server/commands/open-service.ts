import { resolve } from 'node:path';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { Handler } from '../http/create-handler.ts';
import { openDatabase } from './open-database.ts';

const data = resolve(import.meta.dirname, '../../drizzle/data');

/** The service on its database: open, migrated, and with the sample in it when it was empty. */
export async function openService(config: Config, logger: Logger): Promise<{ app: Handler; database: Database }> {
  const database = await openDatabase(config);
  try {
    await loadSampleWhenEmpty(database);
    return { app: createApp({ database, config, logger }), database };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function loadSampleWhenEmpty(database: Database): Promise<void> {
  const [row] = await database.query<{ empty: boolean }>('select not exists (select 1 from release) as empty');
  if (!row?.empty) return;
  console.log('Loading the sample: Hải Phòng 2018, illustrative.');
  const { problems } = await importFolder(database, [resolve(data, 'reference'), resolve(data, 'hai-phong-2018')]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Error(`The sample data was refused: ${JSON.stringify(errors.slice(0, 3))}`);
}
