import { resolve } from 'node:path';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import type { Logger } from 'pino';
import { readConfig, type Config } from './config.ts';
import { openGraph } from './graph.ts';
import { createHandler, type Handler } from './http/create-handler.ts';
import { createLogger } from './telemetry/logger.ts';

/**
 * The whole service over an open, migrated database: `listener` for node:http, `fetch` for GraphQL in process.
 * Nothing listens yet; the database stays the caller's to close.
 */
export function createApp({
  database,
  config = readConfig({}),
  logger = createLogger('silent'),
}: {
  database: Database;
  config?: Config;
  logger?: Logger;
}): Handler {
  return createHandler({
    graph: openGraph(database, config.PUBLIC_URL),
    limits: config.LIMITS,
    logger,
    isReady: async () => (await database.query('select 1 as ready')).length === 1,
    playgroundFolder: resolve(import.meta.dirname, 'playground/dist'),
  });
}
