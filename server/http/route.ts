import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { logRequest } from '../telemetry/log-request.ts';
import { openTrace } from '../telemetry/trace.ts';
import { answerError, answerJson, redirect } from './answer.ts';
import type { StaticFiles } from './static-files.ts';

const longestUrl = 8_192;
const saneHost = /^[A-Za-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-fA-F:.]+\](:\d{1,5})?$/;

export interface Routes {
  graphql: RequestListener;
  /** Rejects or answers false while requests cannot be served. */
  isReady: () => Promise<boolean>;
  playground: StaticFiles;
  sdl: () => string;
}

/** Every path of the server. Health and pages are plain HTTP and stay up when GraphQL does not. */
export function createRouter(routes: Routes, logger: Logger): RequestListener {
  return (request, response) => {
    const trace = openTrace(request);
    logRequest(request, response, trace, logger);
    response.setHeader('X-Request-Id', trace.requestId);
    const url = request.url ?? '/';
    if (url.length > longestUrl) return answerError(response, 'URI_TOO_LONG', 'The address is too long; use POST.');
    if (!saneHost.test(request.headers.host ?? ''))
      return answerError(response, 'BAD_REQUEST', 'The Host header is not a host.');
    const path = url.split('?', 1)[0]!;
    if (path === '/graphql') return serveGraphql(routes.graphql, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answerError(response, 'METHOD_NOT_ALLOWED', 'Only GET is served here; GraphQL is at /graphql.');
    servePage(routes, path, response);
  };
}

function serveGraphql(graphql: RequestListener, request: IncomingMessage, response: ServerResponse): void {
  // the data are open: any origin may read, none with its visitor's credentials
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After');
  if (request.method === 'OPTIONS') {
    response
      .writeHead(204, {
        'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'Content-Type, X-Request-Id',
        'Access-Control-Max-Age': '86400',
      })
      .end();
  } else if (isVisit(request)) redirect(response, '/playground/');
  else graphql(request, response);
}

/** A person who typed the endpoint into a browser. */
function isVisit({ method, url, headers }: IncomingMessage): boolean {
  const asks = url?.includes('query=') || url?.includes('documentId=');
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

function servePage(routes: Routes, path: string, response: ServerResponse): void {
  const [, root = '', ...rest] = path.split('/');
  if (path === '/' || path === '/playground') redirect(response, '/playground/');
  else if (path === '/livez') answerJson(response, 200, { status: 'live' });
  else if (path === '/readyz') void serveReadiness(routes.isReady, response);
  else if (path === '/schema.graphql')
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(routes.sdl());
  else if (root === 'playground' && routes.playground(rest.join('/'), response)) return;
  else if (path === '/playground/')
    answerError(response, 'SERVICE_UNAVAILABLE', 'The playground is not built; start the server with pnpm start.');
  else answerError(response, 'NOT_FOUND', 'Nothing is here. GraphQL is at /graphql, its page at /playground/.');
}

async function serveReadiness(isReady: () => Promise<boolean>, response: ServerResponse): Promise<void> {
  const ready = await isReady().catch(() => false);
  answerJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
}
