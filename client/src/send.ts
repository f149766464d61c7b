import { ApiError, type GraphQLErrorInfo } from './api-error.ts';
import { decode } from './decode.ts';
import type { Operation } from './operation.ts';

/** One try of a request, as a transport sees it. */
export interface Call extends Operation<unknown, unknown> {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** The caller's headers and `accept`, without `content-type`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly variables: unknown;
  readonly signal: AbortSignal;
}

/** Brings one call to the server and the answer back. It may ask more than once, but not retry. */
export type Transport = (call: Call) => Promise<Response>;

/** The full text by POST, or another body in its place. */
export function post(
  { url, fetch, headers, signal, name: operationName, text, variables }: Call,
  body: object = { query: text, operationName, variables },
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: toJson(body),
    signal,
  });
}

/** JSON with each bigint as its decimal string. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}` : item));
}

/** One try: the decoded data, or an ApiError. What aborts it is told apart by its caller, who owns the signals. */
export async function send(call: Call, transport: Transport): Promise<unknown> {
  const { name, plan } = call;
  let response: Response;
  let text: string;
  try {
    response = await transport(call);
    text = await response.text();
  } catch (cause) {
    throw new ApiError('network', name, 'no complete answer came', { cause });
  }
  const { status } = response;
  const details = { status, ...waitAsked(response.headers.get('retry-after')) };
  const { data, errors } = read(text);
  if (errors) {
    throw new ApiError('graphql', name, errors[0]?.message ?? 'errors without a message', { ...details, errors, data });
  }
  if (!response.ok) throw new ApiError('http', name, `the server answered ${status}`, details);
  if (typeof data !== 'object' || !data || Array.isArray(data)) {
    throw new ApiError('decode', name, 'the answer is not a GraphQL answer', details);
  }
  try {
    return plan ? decode(data, plan) : data;
  } catch (cause) {
    throw new ApiError('decode', name, 'the answer does not fit the operation', { ...details, cause });
  }
}

/** Data and errors of an answer; neither where the text is not JSON or not GraphQL's. */
export function read(text: string): { data?: unknown; errors?: readonly GraphQLErrorInfo[] } {
  try {
    const { data, errors } = JSON.parse(text);
    return Array.isArray(errors) ? { data, errors } : { data };
  } catch {
    return {};
  }
}

/** How long a Retry-After asks to wait, in seconds or as a date; nothing when there is none that can be read. */
function waitAsked(header: string | null): { retryAfterMs?: number } {
  const ms = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - Date.now();
  return Number.isNaN(ms) ? {} : { retryAfterMs: Math.max(0, ms) };
}
