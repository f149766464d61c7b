import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

interface Row {
  readonly code: string;
  readonly planYear: number;
  readonly titleVi: string;
  readonly status: string | null;
  readonly statusSince: string | null;
  readonly approvedTotal: string | null;
  readonly registeredTotal: string | null;
  readonly province: { readonly code: string };
  readonly district: { readonly code: string } | null;
  readonly areas: readonly { readonly code: string }[];
  readonly amounts: { readonly nodes: readonly { stage: string; fundingSource: string }[] };
}

const fields = `code planYear titleVi status statusSince approvedTotal: total(stage: APPROVED) registeredTotal: total(stage: REGISTERED)
  province { code } district { code } areas { code } amounts: amountHistory(first: 100) { nodes { stage fundingSource } }`;

const money = (text: string | null) => (text === null ? null : BigInt(text));

const compare = (text: string | null, holds: (value: bigint) => boolean) => text !== null && holds(BigInt(text));

/** Conditions as a caller writes them, and the same said in TypeScript over all rows. */
const conditions: readonly [where: string, holds: (row: Row) => boolean][] = [
  ['{ planYear: { eq: 2017 } }', (row) => row.planYear === 2017],
  ['{ planYear: { not: 2017 } }', (row) => row.planYear !== 2017],
  ['{ planYear: { lt: 2017 } }', (row) => row.planYear < 2017],
  ['{ planYear: { lte: 2017 } }', (row) => row.planYear <= 2017],
  ['{ planYear: { gt: 2017 } }', (row) => row.planYear > 2017],
  ['{ planYear: { gte: 2017 } }', (row) => row.planYear >= 2017],
  ['{ planYear: { between: { from: 2017, to: 2018 } } }', (row) => row.planYear === 2017 || row.planYear === 2018],
  ['{ planYear: { in: [2016, 2019] } }', (row) => row.planYear === 2016 || row.planYear === 2019],
  ['{ planYear: { in: [] } }', () => false],
  ['{ planYear: { gt: 2016, lt: 2018 } }', (row) => row.planYear === 2017],
  ['{ planYear: { eq: null } }', () => true],
  ['{ planYear: { eq: null, lt: 2018 }, titleVi: null }', (row) => row.planYear < 2018],
  ['{}', () => true],
  ['{ approvedTotal: { isNull: true } }', (row) => row.approvedTotal === null],
  ['{ approvedTotal: { isNull: false } }', (row) => row.approvedTotal !== null],
  ['{ approvedTotal: { gte: "100000000" } }', (row) => compare(row.approvedTotal, (value) => value >= 100_000_000n)],
  // a value that is not known is not that value
  ['{ approvedTotal: { not: "40000000" } }', (row) => money(row.approvedTotal) !== 40_000_000n],
  [
    '{ registeredTotal: { gt: "9007199254740992" } }',
    (row) => compare(row.registeredTotal, (value) => value > 2n ** 53n),
  ],
  ['{ status: { in: [LIQUIDATED, REJECTED] } }', (row) => row.status === 'LIQUIDATED' || row.status === 'REJECTED'],
  ['{ status: { isNull: true } }', (row) => row.status === null],
  ['{ statusSince: { lt: "2018-01-01" } }', (row) => row.statusSince !== null && row.statusSince < '2018-01-01'],
  ['{ titleVi: { contains: "máy móc" } }', (row) => row.titleVi.includes('máy móc')],
  ['{ titleVi: { startsWith: "Đào tạo" } }', (row) => row.titleVi.startsWith('Đào tạo')],
  ['{ titleVi: { contains: "%" } }', (row) => row.titleVi.includes('%')],
  ['{ code: { startsWith: "VD_" } }', () => false],
  ['{ code: { contains: "\\\\" } }', () => false],
  [
    '{ and: [{ planYear: { eq: 2016 } }, { province: { code: { eq: "P31-2018" } } }] }',
    (row) => row.planYear === 2016 && row.province.code === 'P31-2018',
  ],
  [
    '{ planYear: { gte: 2018 }, or: [{ planYear: { eq: 2016 } }, { code: { contains: "QB" } }] }',
    (row) => row.planYear >= 2018 && (row.planYear === 2016 || row.code.includes('QB')),
  ],
  ['{ or: [{}, { planYear: { eq: 2016 } }] }', () => true],
  ['{ or: [], and: [] }', () => true],
  ['{ not: {} }', () => true],
  [
    '{ not: { approvedTotal: { gte: "100000000" } } }',
    (row) => !compare(row.approvedTotal, (value) => value >= 100_000_000n),
  ],
  ['{ not: { not: { planYear: { eq: 2016 } } } }', (row) => row.planYear === 2016],
  ['{ district: { code: { eq: "HP311" } } }', (row) => row.district?.code === 'HP311'],
  [
    '{ district: { name: { contains: "Thủy" } } }',
    (row) => row.district?.code === 'HP311' || row.district?.code === 'VD-QB-LT',
  ],
  ['{ district: {} }', (row) => row.district !== null],
  ['{ not: { district: { code: { eq: "HP311" } } } }', (row) => row.district?.code !== 'HP311'],
  [
    '{ areas: { some: { place: { code: { eq: "HP313" } } } } }',
    (row) => row.areas.some(({ code }) => code === 'HP313'),
  ],
  ['{ areas: { none: {} } }', (row) => row.areas.length === 0],
  ['{ areas: { some: {} } }', (row) => row.areas.length > 0],
  [
    '{ areas: { every: { place: { code: { eq: "HP311" } } } } }',
    (row) => row.areas.every(({ code }) => code === 'HP311'),
  ],
  [
    '{ amounts: { some: { stage: { eq: REGISTERED }, fundingSource: { eq: CENTRAL_BUDGET } } } }',
    (row) => row.amounts.nodes.some((one) => one.stage === 'REGISTERED' && one.fundingSource === 'CENTRAL_BUDGET'),
  ],
  [
    '{ amounts: { none: { stage: { eq: SETTLED } }, some: { stage: { eq: APPROVED } } } }',
    (row) =>
      !row.amounts.nodes.some(({ stage }) => stage === 'SETTLED') &&
      row.amounts.nodes.some(({ stage }) => stage === 'APPROVED'),
  ],
  [
    '{ amounts: { every: { fundingSource: { in: [PROVINCIAL_BUDGET] } } } }',
    (row) => row.amounts.nodes.every(({ fundingSource }) => fundingSource === 'PROVINCIAL_BUDGET'),
  ],
];

describeOnBothDatabases('filters', (open) => {
  let graph: CompiledGraph;
  let rows: readonly Row[];
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
    const { proposals } = await graph.data<{ proposals: { nodes: Row[] } }>(
      `{ proposals(first: 100, orderBy: { by: CODE }) { nodes { ${fields} } } }`,
    );
    rows = proposals.nodes;
  });
  beforeEach(() => void graph.sent());

  const list = (where: string) =>
    `{ proposals(first: 100, orderBy: { by: CODE }, where: ${where}) { totalCount nodes { code } } }`;

  it.each(conditions)('%s finds the rows that TypeScript finds, and counts them', async (where, holds) => {
    const nodes = rows.filter(holds).map(({ code }) => ({ code }));
    expect(await graph.data(list(where))).toEqual({ proposals: { totalCount: nodes.length, nodes } });
  });

  it('compares a record asked by its code alone with one id, and any other by what exists', async () => {
    await graph.data(list('{ province: { code: { eq: "P31-2018" } } }'));
    await graph.data(list('{ province: { name: { eq: "Hải Phòng" } } }'));
    const [byCode, byName] = graph.sent().map(({ statement }) => statement);
    expect(byCode).toContain('"province_id" = (select "t2"."id" from "place" "t2" where "t2"."code" = $');
    expect(byCode).not.toContain('exists');
    expect(byName).toContain('exists (select from "place" "t2" where');
  });

  describe('search', () => {
    const found = async (search: string, order = ''): Promise<string[]> => {
      const { places } = await graph.data<{ places: { nodes: { name: string }[] } }>(
        `query ($search: String) { places(first: 100, ${order} where: { search: $search }) { nodes { name } } }`,
        { search },
      );
      return places.nodes.map(({ name }) => name);
    };

    it('finds words in any order, with or without accents, in any case', async () => {
      expect(await found('Phòng HẢI')).toContain('Hải Phòng');
      expect(await found('hai phong')).toEqual(await found('  HẢI-phòng '));
      expect((await found('phong hai')).toSorted()).toEqual((await found('hai phong')).toSorted());
    });

    it('ranks the whole text before its beginning, a beginning of a word, and what stands within', async () => {
      const names = await found('an');
      const rank = (name: string) => {
        const text = name
          .normalize('NFD')
          .replaceAll(/[\u0300-\u036F]/g, '')
          .toLowerCase();
        return text === 'an' ? 0 : text.startsWith('an') ? 1 : text.includes(' an') ? 2 : 3;
      };
      const ranks = names.map(rank);
      expect(ranks).toEqual(ranks.toSorted());
      expect(new Set(ranks).size).toBeGreaterThan(1);
    });

    it('counts what it finds, also with a page of it', async () => {
      const source = '{ places(first: 1, where: { search: "hai" }) { totalCount nodes { name } } }';
      const { places } = await graph.data<{ places: { totalCount: number; nodes: unknown[] } }>(source);
      expect(places.nodes).toHaveLength(1);
      expect(places.totalCount).toBe((await found('hai')).length);
    });

    it('takes the signs of patterns as what they are', async () => {
      for (const search of ['%', '_', 'h%i', 'h_i', '\\']) expect(await found(search)).toEqual([]);
    });

    it('refuses a search for nothing, before any SQL', async () => {
      for (const search of ['', '  ', '-']) {
        expect(
          await graph.refusal('query ($s: String) { places(where: { search: $s }) { totalCount } }', { s: search }),
        ).toEqual({
          message: 'There is nothing to search for. Give at least one letter or digit.',
          path: ['places'],
          code: 'BAD_USER_INPUT',
          argument: 'where.search',
        });
      }
      expect(graph.sent()).toEqual([]);
    });
  });

  it('refuses a number that no record can hold', async () => {
    const source = 'query ($v: VND) { proposals(where: { registeredTotal: { gt: $v } }) { totalCount } }';
    expect(await graph.refusal(source, { v: '9223372036854775808' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'where.registeredTotal.gt',
    });
    expect(await graph.text(source, { v: '9223372036854775807' })).toBe('{"data":{"proposals":{"totalCount":0}}}');
  });
});
