import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService } from '@khuyencong/server/commands/open-service.ts';
import { readConfig } from '@khuyencong/server/config.ts';
import { listen } from '@khuyencong/server/http/listen.ts';
import { buildPlayground } from '@khuyencong/server/playground/build.mjs';
import { createLogger } from '@khuyencong/server/telemetry/logger.ts';

export type ServedPlayground = { url: string; close: () => Promise<void> };

/** What a stranger gets from `pnpm start`: the page and the sample data, here on a free port and a new database. */
export async function servePlayground(): Promise<ServedPlayground> {
  await buildPlayground();
  const folder = await mkdtemp(join(tmpdir(), 'khuyencong-playground-'));
  const config = readConfig({ DATA_DIR: join(folder, 'database') });
  const { app, database } = await openService(config, createLogger('silent'));
  const { url, stop } = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    url,
    close: async () => {
      await stop();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
