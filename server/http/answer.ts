import type { ServerResponse } from 'node:http';
import { refusals } from '../errors/refuse.ts';

/** A JSON answer outside GraphQL; never kept by a cache. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}

/** A refusal in the shape of every error of this server. */
export function answerError(response: ServerResponse, code: string, message: string): void {
  answerJson(response, refusals[code]?.status ?? 404, { errors: [{ message, extensions: { code } }] });
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}
