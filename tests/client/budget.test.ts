import { type Client, createClient } from '@khuyencong/client';
import { budget } from '@khuyencong/client/budget';
import type { BucketState, Open } from '@khuyencong/client/schema';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

const where = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 } } as const;
const registered = { money: { $: { stage: 'REGISTERED' }, sum: true } } as const;

test('the rows have the keys and the figures that were asked for, and no others', () => {
  const api = createClient({ url: 'http://localhost' });
  const ask = () =>
    budget(api, {
      by: ['planYear', { place: { level: 'PROVINCE' } }, { place: { level: 'DISTRICT' }, as: 'district' }],
      figures: { proposals: true, $as: { all: registered } },
      keys: { planYear: { year: true } },
      row: { proposals: { totalCount: true } },
      also: { coverage: { illustrative: true } },
    });
  type Row = Awaited<ReturnType<typeof ask>>['rows'][number];
  expectTypeOf<Row['key']['planYear']['year']>().toEqualTypeOf<number | null>();
  expectTypeOf<Row['key']['place']>().toEqualTypeOf<{
    readonly state: Open<BucketState>;
    readonly code: string | null;
    readonly label: string;
  }>();
  expectTypeOf<Row['figures']['all']['sum']>().toEqualTypeOf<bigint | null>();
  expectTypeOf<Row['proposals']['totalCount']>().toBeNumber();
  const refused = () => [
    // @ts-expect-error not grouped by
    ask().then(({ rows }) => rows[0]?.key.activity),
    // @ts-expect-error a figure that was not asked for
    ask().then(({ rows }) => rows[0]?.figures.all.known),
    // @ts-expect-error no comparison was asked for
    ask().then(({ rows }) => rows[0]?.previous),
    // @ts-expect-error a dimension that does not exist
    budget(api, { by: ['colour'], figures: { proposals: true } }),
    // @ts-expect-error a level that does not exist
    budget(api, { by: [{ place: { level: 'VILLAGE' } }], figures: { proposals: true } }),
    // @ts-expect-error a misspelt figure
    budget(api, { figures: { proposal: true } }),
    // @ts-expect-error money without its stage
    budget(api, { figures: { money: { sum: true } } }),
    // @ts-expect-error a misspelt filter
    budget(api, { figures: { proposals: true }, where: { year: { eq: 2018 } } }),
    // @ts-expect-error a misspelt filter beside a right one
    budget(api, { figures: { proposals: true }, where: { planYear: { eq: 2018 }, year: { eq: 2018 } } }),
    // @ts-expect-error a misspelt key of an order beside a right one
    budget(api, { figures: { proposals: true }, orderBy: [{ direction: 'DESC', direktion: 'DESC' }] }),
    // @ts-expect-error an argument that does not exist
    budget(api, { figures: { proposals: true }, group: [] }),
  ];
  expect(refused).toBeTypeOf('function');
});

test('two keys of one name are refused before anything is sent', async () => {
  const api = createClient({ url: 'http://localhost', fetch: () => Promise.reject(new Error('sent')) });
  const both = [{ place: { level: 'PROVINCE' } }, { place: { level: 'DISTRICT' } }] as const;
  await expect(budget(api, { by: both, figures: { proposals: true } })).rejects.toThrow(
    'budget: two groupings have the key place; give one of them a name with `as`',
  );
});

describeOnBothDatabases('budgets of the sample from a live server', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('without groupings there is the whole: 11 proposals, 1,791,480,000 VND, of it 1,144,260,000 of the city', async () => {
    const city = { money: { $: { stage: 'REGISTERED', sources: ['PROVINCIAL_BUDGET'] }, sum: true } } as const;
    const figures = { proposals: true, $as: { all: registered, city } } as const;
    expect(await budget(api, { where, figures })).toEqual({
      rows: [],
      total: { proposals: 11, all: { sum: 1791480000n }, city: { sum: 1144260000n } },
      rowCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('rows by content and district add to the total, with keys of both, in the language that was asked for', async () => {
    const { rows, total, rowCount } = await budget(api, {
      where,
      by: ['activity', { place: { level: 'DISTRICT' } }],
      figures: { proposals: true, ...registered },
      keys: { place: { place: { level: true } } },
      lang: 'EN',
    });
    expect(rows.length).toBe(rowCount);
    expect(rows.reduce((sum, { figures }) => sum + (figures.money.sum ?? 0n), 0n)).toBe(1791480000n);
    expect(total).toEqual({ proposals: 11, money: { sum: 1791480000n } });
    const machinery = rows.filter(({ key }) => key.activity.code === 'TECHNICAL_MODEL_AND_TECHNOLOGY');
    expect(machinery.length).toBeGreaterThan(0);
    for (const { kind, depth, key } of machinery) {
      expect([kind, depth]).toEqual(['GROUP', 2]);
      expect(key.activity.label).not.toMatch(/[ăâđêôơư]/);
      expect(key.place.place?.level).toBe(key.place.state === 'VALUE' ? 'DISTRICT' : undefined);
    }
  });

  test('both levels of place at once, each under its own name, and the proposals behind a row', async () => {
    const { rows } = await budget(api, {
      where,
      by: [
        { place: { level: 'PROVINCE' }, as: 'province' },
        { place: { level: 'DISTRICT' }, as: 'district' },
      ],
      figures: { proposals: true },
      row: { proposals: { $: { first: 1 }, totalCount: true } },
    });
    expect(new Set(rows.map(({ key }) => key.province.code))).toEqual(new Set(['P31-2018']));
    expect(new Set(rows.map(({ key }) => `${key.district.state} ${key.district.code}`)).size).toBe(rows.length);
    expect(rows.map(({ proposals }) => proposals.totalCount)).toEqual(rows.map(({ figures }) => figures.proposals));
  });

  test('a comparison with another stage sets its sums beside each row, as that stage alone would answer them', async () => {
    const by = ['activity'] as const;
    const asked = await budget(api, { where, by, figures: registered, compare: { stage: 'APPROVED' } });
    const approved = await budget(api, { where, by, figures: { money: { $: { stage: 'APPROVED' }, sum: true } } });
    const sums = (rows: readonly { key: { activity: { code: string | null } }; sum: bigint | null | undefined }[]) =>
      rows.map(({ key, sum }) => [key.activity.code, sum]);
    expect(sums(asked.rows.map(({ key, previous }) => ({ key, sum: previous?.money.sum })))).toEqual(
      sums(approved.rows.map(({ key, figures }) => ({ key, sum: figures.money.sum }))),
    );
    expect(asked.total.money.sum).toBe(1791480000n);
    expectTypeOf(asked.rows[0]?.previous).toEqualTypeOf<
      { readonly money: { readonly sum: bigint | null } } | null | undefined
    >();
  });

  test('a page of groups ends with a cursor, and the next one goes on behind it', async () => {
    const question = { where, by: ['activity'], figures: { proposals: true } } as const;
    const all = await budget(api, question);
    const first = await budget(api, { ...question, first: 2 });
    const after = first.pageInfo.endCursor;
    const rest = await budget(api, { ...question, after, first: 100 });
    expect([first.pageInfo.hasNextPage, first.rowCount]).toEqual([true, all.rowCount]);
    expect([...first.rows, ...rest.rows]).toEqual(all.rows);
  });
});
