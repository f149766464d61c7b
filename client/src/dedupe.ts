type Fetch = typeof globalThis.fetch;

interface Shared {
  readonly answer: Promise<readonly [text: string, response: Response]>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * A fetch whose equal calls in flight share one request: equal address, method, body and headers. Each caller gets an
 * answer of its own, and may abort alone; the request is aborted when nobody waits any more.
 */
export function dedupe(fetch: Fetch = (...call) => globalThis.fetch(...call)): Fetch {
  const flights = new Map<string, Shared>();
  return async (input, init = {}) => {
    const { signal, ...rest } = init;
    // what is not a text cannot be compared
    if (input instanceof Request || (rest.body != null && typeof rest.body !== 'string')) return fetch(input, init);
    signal?.throwIfAborted();
    const key = JSON.stringify([`${input}`, rest.method, rest.body, [...new Headers(rest.headers)]]);
    let shared = flights.get(key);
    if (!shared) {
      const stop = new AbortController();
      const answer = fetch(input, { ...rest, signal: stop.signal }).then(
        async (response) => [await response.text(), response] as const,
      );
      shared = { answer, stop, waiting: 0 };
      flights.set(key, shared);
    }
    const flight = shared;
    flight.waiting += 1;
    try {
      const [text, { status, statusText, headers }] = await orAborted(flight.answer, signal);
      return new Response(text || null, { status, statusText, headers });
    } finally {
      flight.waiting -= 1;
      // the last one to leave clears up; one who comes later asks anew
      if (flight.waiting === 0) {
        if (flights.get(key) === flight) flights.delete(key);
        flight.stop.abort();
      }
    }
  };
}

function orAborted<T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
