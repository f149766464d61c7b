import { ApiError } from './api-error.ts';
import type { Operation } from './operation.ts';
import { post, send, type Transport } from './send.ts';

// the first lets the status of an answer with errors say what happened
const accept = 'application/graphql-response+json, application/json';

export interface ClientOptions {
  /** The GraphQL endpoint, e.g. `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly headers?: Readonly<Record<string, string>>;
  /** One deadline over all tries, 10,000 unless given. */
  readonly timeoutMs?: number;
  /** Tries after the first that failed for a reason that may pass, 2 unless given. */
  readonly retries?: number;
  /** How a call travels: `persistedGet()` asks by hash; the full text by POST unless given. */
  readonly persisted?: Transport;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Added to the client's, for this request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Variables may be left out where none is required. */
export type RequestArguments<Variables> = {} extends Variables
  ? [variables?: Settled<Variables>, options?: RequestOptions]
  : [variables: Settled<Variables>, options?: RequestOptions];

// the operation alone says what its variables are: a misspelt name would else be taken for one of them
type Settled<Variables> = [Variables][Variables extends unknown ? 0 : never];

/** An answer or an error, never both. */
export type Outcome<Result> =
  | { readonly data: Result; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: ApiError };

export interface Client {
  /** The answer of one operation, amounts as bigint. Throws an ApiError, also when only a part could be answered. */
  request<Result, Variables>(
    operation: Operation<Result, Variables>,
    ...rest: RequestArguments<Variables>
  ): Promise<Result>;
  /** The same without throwing: branch on `error`. */
  safe<Result, Variables>(
    operation: Operation<Result, Variables>,
    ...rest: RequestArguments<Variables>
  ): Promise<Outcome<Result>>;
}

/** A client of one endpoint. Nothing is sent until a request; each request is one answer, with its own deadline. */
export function createClient(options: ClientOptions): Client {
  const { url, timeoutMs = 10_000, retries = 2, persisted = post } = options;

  const request: Client['request'] = async <Result, Variables>(
    operation: Operation<Result, Variables>,
    ...[variables, { signal, headers } = {}]: RequestArguments<Variables>
  ) => {
    const { name } = operation;
    const end = Date.now() + timeoutMs;
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const call = {
      ...(operation as Operation<unknown, unknown>),
      // taken at the call: tests and tools replace the global one later
      fetch: options.fetch ?? globalThis.fetch,
      url,
      headers: { accept, ...options.headers, ...headers },
      variables,
      signal: either,
    };
    for (let retry = 0; ; retry += 1) {
      try {
        return (await send(call, persisted)) as Result;
      } catch (error) {
        if (signal?.aborted) throw new ApiError('aborted', name, 'aborted by its caller', { cause: signal.reason });
        if (deadline.aborted) throw new ApiError('timeout', name, `no answer within ${timeoutMs} ms`, { cause: error });
        if (!(error instanceof ApiError) || retry >= retries || !mayPass(error)) throw error;
        const waitMs = error.retryAfterMs ?? 100 * 2 ** retry;
        // what the server asked for is longer than the caller would wait: say so now
        if (Date.now() + waitMs > end) throw error;
        await pause(waitMs, either);
      }
    }
  };

  return {
    request,
    async safe(operation, ...rest) {
      try {
        return { data: await request(operation, ...rest) };
      } catch (error) {
        if (error instanceof ApiError) return { error };
        throw error;
      }
    },
  };
}

/** A torn connection, or a server that is busy or being replaced. */
function mayPass({ kind, status = 0 }: ApiError): boolean {
  return kind === 'network' || [429, 502, 503, 504].includes(status);
}

/** Resolves after `ms`, or at once when the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
