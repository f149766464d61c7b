import { ApiError, type GraphQLErrorInfo } from './api-error.ts';
import { decode } from './decode.ts';
import type { DecodePlan } from './operation.ts';

interface Call {
  readonly name: string;
  readonly plan?: DecodePlan;
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
  readonly init: RequestInit;
}

/** One try: the decoded data, or an ApiError. What aborts it is told apart by its caller, who owns the signals. */
export async function send({ name, plan, fetch, url, init }: Call): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, init);
    text = await response.text();
  } catch (cause) {
    throw new ApiError('network', name, 'no complete answer came', { cause });
  }
  const { status } = response;
  const retryAfterMs = waitAsked(response.headers.get('retry-after'));
  const details = { status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
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
function read(text: string): { data?: unknown; errors?: readonly GraphQLErrorInfo[] } {
  try {
    const { data, errors } = JSON.parse(text);
    return Array.isArray(errors) ? { data, errors } : { data };
  } catch {
    return {};
  }
}

/** Milliseconds of a Retry-After in seconds or as a date; undefined when there is none that can be read. */
function waitAsked(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
