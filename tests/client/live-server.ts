import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { createApp } from '@khuyencong/server';

export interface LiveServer {
  readonly url: string;
  /** How many requests came so far. */
  readonly requests: () => number;
  readonly close: () => void;
}

/** The real service over a database, on a free port. */
export async function serve(database: Database): Promise<LiveServer> {
  const { listener } = createApp({ database });
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests: () => count,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
