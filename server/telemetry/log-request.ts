import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Trace } from './trace.ts';

/** One line for each request when its answer has left, or its caller has. */
export function logRequest(request: IncomingMessage, response: ServerResponse, trace: Trace, logger: Logger): void {
  if (!logger.isLevelEnabled('info')) return;
  const startedAt = performance.now();
  // the query string of a GET holds the document and its variables
  const path = request.url?.split('?', 1)[0];
  response.once('close', () => {
    logger.info(
      {
        requestId: trace.requestId,
        method: request.method,
        path,
        operation: trace.operation,
        status: response.statusCode,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        aborted: !response.writableFinished,
      },
      'Request',
    );
  });
}
