import { createClient, isApiError, type Operation } from '@khuyencong/client';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

interface Result {
  readonly list: readonly (bigint | null)[];
  readonly rows: readonly { readonly sum: bigint | null; readonly name: string }[];
}
const Amounts: Operation<Result, { amounts?: readonly bigint[] }> = {
  name: 'Amounts',
  text: 'query Amounts{list rows{sum name}}',
  plan: { list: 1, rows: { sum: 1 } },
};

/** A client whose server answers with this text, or with what it makes of the body. */
const answering = (text: string | ((body: string) => string), status = 200) =>
  createClient({
    url: 'http://localhost/graphql',
    retries: 0,
    fetch: async (_url, init) => new Response(typeof text === 'string' ? text : text(String(init?.body)), { status }),
  });

test('a million random amounts of up to 38 digits are the same after they were sent and came back', async () => {
  const echo = answering((body) => {
    const { amounts } = JSON.parse(body).variables as { amounts: string[] };
    return JSON.stringify({ data: { list: amounts, rows: [] } });
  });
  const largest = 10n ** 38n - 1n;
  const digits = (count: number) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte % 10);
  const random = (index: number): bigint => {
    const size = BigInt(digits((index % 38) + 1).join(''));
    return index % 2 === 0 ? size : -size;
  };
  for (let round = 0; round < 10; round += 1) {
    const amounts = [largest, -largest, 0n, ...Array.from({ length: 100_000 }, (_, index) => random(index))];
    const { list } = await echo.request(Amounts, { amounts });
    expect(list.length).toBe(amounts.length);
    // one comparison by `toEqual` of so many would take minutes
    expect(list.every((amount, index) => amount === amounts[index])).toBe(true);
  }
});

const good = JSON.stringify({
  data: {
    list: ['1', null, '99999999999999999999'],
    rows: [
      { sum: '9007199254740993', name: 'Hải Phòng' },
      { sum: null, name: 'b' },
    ],
  },
});
const junk = fc.oneof(fc.string(), fc.json(), fc.constantFrom('NaN', '1e3', '"x"', '-', '[]', '{}', 'null', '7'));
const broken = fc.oneof(
  fc.nat(good.length - 1).map((end) => good.slice(0, end)),
  fc
    .tuple(fc.nat(good.length), fc.nat(20), junk)
    .map(([at, cut, text]) => good.slice(0, at) + text + good.slice(at + cut)),
  fc.constantFrom('"1"', '"99999999999999999999"', '"9007199254740993"').chain((amount) => {
    return junk.map((text) => good.replace(amount, text));
  }),
  junk,
);

test('10,000 broken answers: each is an ApiError, unless it still is an answer, whose amounts are bigint or null', async () => {
  const counts = { refused: 0, read: 0 };
  await fc.assert(
    fc.asyncProperty(broken, fc.constantFrom(200, 200, 400, 500), async (text, status) => {
      try {
        const { list, rows } = (await answering(text, status).request(Amounts)) as Partial<Result>;
        const amounts = [list, Array.isArray(rows) ? rows.map((row) => (row as Result['rows'][0] | null)?.sum) : null];
        for (const amount of amounts.flat(9)) expect(amount ?? 0n).toBeTypeOf('bigint');
        counts.read += 1;
      } catch (error) {
        if (!isApiError(error)) throw error;
        counts.refused += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  // most of them must be broken for this to say anything
  expect(counts.refused).toBeGreaterThan(7_000);
});
