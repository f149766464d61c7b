import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const quietMs = 700;
const longestDrainMs = 8_500;
const lastAnswersMs = 1_000;

export interface Listening {
  /** `http://host:port`, with the port that was taken. */
  url: string;
  /** Stops taking part: announces it, lets every answer leave, then closes. Ends within ten seconds. */
  stop(): Promise<void>;
}

/** Listens, or rejects with Node's error when the address cannot be taken. */
export async function listen(
  app: { listener: RequestListener; drain(): void },
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const traffic = { open: new Set<ServerResponse>(), lastAt: 0, draining: false };
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    traffic.lastAt = performance.now();
    traffic.open.add(response);
    response.once('close', () => traffic.open.delete(response));
    if (traffic.draining) response.setHeader('Connection', 'close');
    app.listener(request, response);
  });
  server.headersTimeout = 5_000;
  server.requestTimeout = 10_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: async () => {
      app.drain();
      traffic.draining = true;
      for (const response of traffic.open) if (!response.headersSent) response.setHeader('Connection', 'close');
      const deadline = performance.now() + longestDrainMs;
      traffic.lastAt = performance.now();
      // connections that are open may still carry a request sent before their client saw the end
      while (performance.now() < deadline && (traffic.open.size > 0 || performance.now() - traffic.lastAt < quietMs))
        await sleep(50);
      await close(server, () => traffic.open.size > 0);
    },
  };
}

/** Takes no more connections, waits a moment for the last answers, and cuts what is left. */
async function close(server: Server, isAnswering: () => boolean): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const deadline = performance.now() + lastAnswersMs;
  while (isAnswering() && performance.now() < deadline) await sleep(20);
  server.closeAllConnections();
  await closed;
}
