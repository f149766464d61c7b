import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is known of one request while it runs, for the log and for a masked error. */
export interface Trace {
  requestId: string;
  operation: string | null;
}

const traces = new WeakMap<object, Trace>();
const saneId = /^[A-Za-z0-9._:-]{1,100}$/;

/** Opens the trace of a request; the caller's `x-request-id` is kept when it is short and plain. */
export function openTrace(request: IncomingMessage): Trace {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && saneId.test(given) ? given : randomUUID();
  const trace: Trace = { requestId, operation: null };
  traces.set(request, trace);
  return trace;
}

/** The trace of the request behind Yoga's context, or a new one when it was called without node:http. */
export function traceOf(context: object): Trace {
  const key = 'req' in context && context.req ? context.req : context;
  const known = traces.get(key);
  if (known) return known;
  const trace: Trace = { requestId: randomUUID(), operation: null };
  traces.set(key, trace);
  return trace;
}
