import type { RequestListener } from 'node:http';
import { resolve } from 'node:path';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { createApp } from '../app.ts';
import { ConfigError, type Config } from '../config.ts';
import { answerError, answerJson } from '../http/answer.ts';
import { listen, type Listening } from '../http/listen.ts';
import { createLogger } from '../telemetry/logger.ts';
import { openDatabase } from './open-database.ts';

const data = resolve(import.meta.dirname, '../../drizzle/data');

/** Serves until SIGTERM or SIGINT. The port is taken first: a taken one shows at once, and `/livez` answers meanwhile. */
export async function serve(config: Config): Promise<number> {
  const logger = createLogger(config.LOG_LEVEL);
  const service = { listener: whileStarting, drain: () => {} };
  const listening = await takePort(service, config);
  const database = await openDatabase(config);
  try {
    await loadSampleWhenEmpty(database);
    Object.assign(service, createApp({ database, config, logger }));
    announce(config.PUBLIC_URL ?? listening.url);
    logger.info({ signal: await nextSignal() }, 'Stopping');
    await listening.stop();
    return 0;
  } finally {
    await database.close();
  }
}

const whileStarting: RequestListener = (request, response) => {
  if (request.url === '/livez') return answerJson(response, 200, { status: 'live' });
  response.setHeader('Retry-After', '1');
  answerError(response, 'SERVICE_UNAVAILABLE', 'The server is starting; try again in a moment.');
};

async function takePort(service: { listener: RequestListener; drain(): void }, config: Config): Promise<Listening> {
  try {
    return await listen(
      { listener: (request, response) => service.listener(request, response), drain: () => service.drain() },
      { host: config.HOST, port: config.PORT },
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new ConfigError('PORT is taken by another program; choose another.');
    if (code === 'EACCES') throw new ConfigError('PORT may not be used by this user; choose one above 1023.');
    if (code === undefined) throw error;
    throw new ConfigError(`HOST cannot be listened on (${String(code)}).`);
  }
}

async function loadSampleWhenEmpty(database: Database): Promise<void> {
  const [row] = await database.query<{ empty: boolean }>('select not exists (select 1 from release) as empty');
  if (!row?.empty) return;
  console.log('Loading the sample: Hải Phòng 2018, illustrative.');
  const report = await importFolder(database, [resolve(data, 'reference'), resolve(data, 'hai-phong-2018')]);
  if (report.problems.some(({ severity }) => severity === 'error'))
    throw new Error(`The sample data was refused: ${JSON.stringify(report.problems.slice(0, 3))}`);
}

function announce(url: string): void {
  console.log(`Ready.
  GraphQL     ${url}/graphql
  Playground  ${url}/playground/
  Health      ${url}/livez  ${url}/readyz`);
}

function nextSignal(): Promise<string> {
  // once: a second signal ends the process at once
  return new Promise((received) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, received);
  });
}
