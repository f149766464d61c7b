import type { RequestListener } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { ConfigError, type Config } from '../config.ts';
import { answerError, answerJson } from '../http/answer.ts';
import { listen, type Listening } from '../http/listen.ts';
import { createLogger } from '../telemetry/logger.ts';

/**
 * Serves until SIGTERM or SIGINT. The port is taken first, before the graph is even loaded: a taken one shows at
 * once, and `/livez` answers while the database opens.
 */
export async function serve(config: Config): Promise<number> {
  letHeapGrow();
  const logger = createLogger(config.LOG_LEVEL);
  const service = { listener: whileStarting, drain: () => {} };
  const listening = await takePort(service, config);
  const { openService } = await import('./open-service.ts');
  const { app, database } = await openService(config, logger);
  try {
    Object.assign(service, app);
    announce(config.PUBLIC_URL ?? listening.url);
    logger.info({ signal: await nextSignal() }, 'Stopping');
    await listening.stop();
    return 0;
  } finally {
    await database.close();
  }
}

/**
 * Answers are bytes outside V8's heap, and V8 pays for them by collecting the heap: with its usual growth a full
 * collection for each 40 answers of 140 KB, twice the CPU of such a request. The graph itself takes about 30 MB.
 */
function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=400');
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new ConfigError('PORT is taken by another program; choose another.');
    if (code === 'EACCES') throw new ConfigError('PORT may not be used by this user; choose one above 1023.');
    if (code === undefined) throw error;
    throw new ConfigError(`HOST cannot be listened on (${code}).`);
  }
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
