import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type Reaction = (response: ServerResponse, request: IncomingMessage) => void;

/** A request as it came; `body` is undefined for GET. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** A real HTTP server that reacts to its first request by the first reaction, and so on; the last one stays. */
export async function openFaultServer(...reactions: Reaction[]) {
  const seen: Seen[] = [];
  const react = async (request: IncomingMessage, response: ServerResponse) => {
    const reaction = reactions[Math.min(seen.length, reactions.length - 1)];
    const { method = '', url = '', headers } = request;
    const entry = { method, url: new URL(url, 'http://127.0.0.1'), headers, body: undefined as unknown };
    seen.push(entry);
    const body = await text(request);
    entry.body = body === '' ? undefined : JSON.parse(body);
    reaction?.(response, request);
  };
  const server = createServer((request, response) => void react(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, seen };
}

export const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Reaction =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers }).end(body);
  };

export const reset: Reaction = (_response, request) => {
  request.socket.resetAndDestroy();
};

/** Announces more than it sends, then closes. */
export const torn: Reaction = (response, request) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"data":{"total":"1"', () => request.socket.destroy());
};

export const silent: Reaction = () => {};
