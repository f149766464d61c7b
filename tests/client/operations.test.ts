import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import {
  type Client,
  createClient,
  dedupe,
  type Operation,
  persistedGet,
  textOperation,
  type TypedDocument,
} from '@khuyencong/client';
import * as ready from '@khuyencong/client/operations';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

const local2018 = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 } } as const;

describeOnBothDatabases('the client against the live server', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('11 local proposals of 2018 are registered with 1,791,480,000 VND, of it 1,144,260,000 of the city', async () => {
    const { proposals } = await api.request(ready.ListProposals, { where: local2018, first: 1 });
    expect(proposals.totalCount).toBe(11);
    expect(proposals.nodes).toHaveLength(1);
    expect(await api.request(ready.BudgetTotal, { where: local2018 })).toEqual({
      budget: {
        total: {
          proposals: 11,
          all: { sum: 1791480000n, known: 11, missing: 0 },
          city: { sum: 1144260000n, known: 11, missing: 0 },
        },
      },
    });
  });

  test('own GraphQL text is asked under its own name, with its variables and types, and amounts stay strings', async () => {
    type Total = { budget: { total: { money: { sum: string | null } } } };
    const text = `
      query Total($year: Int!) {
        budget(where: { programmeLevel: { eq: LOCAL }, planYear: { eq: $year } }) {
          total { money(stage: REGISTERED) { sum } }
        }
      }`;
    const parsed: TypedDocument<Total, { year: number }> & DocumentNode = parse(text);
    for (const operation of [
      textOperation<Total, { year: number }>(Object(text)),
      textOperation(parsed, print(parsed)),
    ]) {
      expect(operation.name).toBe('Total');
      const { budget } = await api.request(operation, { year: 2018 });
      expect(budget.total.money.sum satisfies string | null).toBe('1791480000');
    }
    // @ts-expect-error the variable is required
    expect((await api.safe(textOperation(parsed, text))).error?.kind).toBe('graphql');
    expect(() => textOperation({}, '{ dataset { name } }')).toThrow('the text must begin with `query` and a name');
  });

  test('the printed figures come as text, as an interval of exact numbers, and with their source and day', async () => {
    const where = { ...local2018, unit: { eq: 'VND' }, provenance: { eq: 'ARTICLE' } } as const;
    const { reportedFigures } = await api.request(ready.ListReportedFigures, { where });
    const common = { unit: 'VND', qualifier: 'OVER', asOf: '2018-05-27', provenance: 'ARTICLE' };
    const source = {
      code: 'S1',
      title: 'Hải Phòng: Phát huy hiệu quả công tác khuyến công',
      publishedOn: '2018-05-27',
    };
    expect(reportedFigures.nodes).toEqual([
      {
        ...common,
        source,
        code: 'F2',
        asPrinted: 'trên 1,791 tỷ đồng',
        value: 1791000000n,
        valueMin: 1791000000n,
        valueBelow: 1792000000n,
      },
      {
        ...common,
        source,
        code: 'F3',
        asPrinted: 'trên 1,144 tỷ đồng',
        value: 1144000000n,
        valueMin: 1144000000n,
        valueBelow: 1145000000n,
      },
    ]);
  });

  test('a page and the next one hold the 11 proposals once, and their amounts add to the total', async () => {
    const first = (await api.request(ready.ListProposals, { where: local2018, first: 6 })).proposals;
    const after = first.pageInfo.endCursor;
    const second = (await api.request(ready.ListProposals, { where: local2018, first: 6, after })).proposals;
    const nodes = [...first.nodes, ...second.nodes];
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set(nodes.map(({ code }) => code)).size).toBe(11);
    expect(nodes.reduce((sum, { total }) => sum + (total ?? 0n), 0n)).toBe(1791480000n);
  });

  test('the groups of a budget add to its total', async () => {
    const answers = await Promise.all([
      api.request(ready.BudgetByActivity, { where: local2018 }),
      api.request(ready.BudgetByDistrict, { where: local2018 }),
      api.request(ready.BudgetByProvince, { where: local2018 }),
      api.request(ready.BudgetByYear, { where: local2018 }),
      api.request(ready.BudgetByFundingSource, { where: local2018 }),
      api.request(ready.BudgetByProgrammeLevel, { where: local2018 }),
      api.request(ready.BudgetByActivityAndYear, { where: local2018 }),
    ]);
    expect(answers.map(({ budget }) => budget.rows.length > 1)).toEqual([true, true, false, false, true, false, true]);
    for (const { budget } of answers) {
      const sums = budget.rows.map(({ figures }) => figures.all.sum ?? 0n);
      expect(sums.reduce((sum, group) => sum + group, 0n)).toBe(1791480000n);
      expect(budget.total.all.sum).toBe(1791480000n);
    }
  });

  test('a proposal and a beneficiary are found by their public code, and an unknown code is null', async () => {
    const { proposal } = await api.request(ready.GetProposal, { code: 'KCDP-2018-HP-01' });
    expect(proposal?.code).toBe('KCDP-2018-HP-01');
    const registered = proposal?.amounts.nodes.filter(({ stage }) => stage === 'REGISTERED') ?? [];
    expect(registered.length).toBeGreaterThan(0);
    expect(registered.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)).toBe(proposal?.total);

    const { beneficiaries } = await api.request(ready.ListBeneficiaries, { first: 1 });
    const [listed] = beneficiaries.nodes;
    const { beneficiary } = await api.request(ready.GetBeneficiary, { code: listed?.code ?? '' });
    expect(beneficiary?.name).toBe(listed?.name);
    expect(await api.request(ready.GetProposal, { code: 'no-such-code' })).toEqual({ proposal: null });
  });

  test('every ready operation is answered without an error, and what it asks for by code is there', async () => {
    const operations = Object.values(ready) as Operation<Record<string, unknown>, Record<string, unknown>>[];
    const missing: string[] = [];
    for (const operation of operations) {
      const definition = parse(operation.text).definitions[0] as OperationDefinitionNode;
      const root = definition.selectionSet.selections[0] as FieldNode;
      const samples: Record<string, unknown> = {
        search: 'may',
        text: 'may',
        on: '2018-06-01',
        code: await someCode(root.name.value),
      };
      const needed = definition.variableDefinitions?.filter(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      );
      const variables = Object.fromEntries(
        needed?.map(({ variable: { name } }) => [name.value, samples[name.value]]) ?? [],
      );
      const { data, error } = await api.safe(operation, variables);
      expect([operation.name, error]).toEqual([operation.name, undefined]);
      if (Object.values(data ?? {}).some((value) => value === null)) missing.push(operation.name);
    }
    expect(missing).toEqual([]);
    expect(operations.length).toBeGreaterThan(30);
  });

  /** The code of the first record of a type, by the name of its field; empty where the sample has none. */
  async function someCode(field: string): Promise<string> {
    // one that is valid on the day of the samples
    if (field === 'place') return 'P31-2018';
    const list = `${field.replace(/(?<!e)y$/, 'ie')}s`;
    const query = `{ list: ${list}(first: 1) { nodes { code } } }`;
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data?: { list: { nodes: { code: string }[] } } };
    return data?.list.nodes[0]?.code ?? '';
  }

  test('the code 15 was Yên Bái and is Lào Cai, into which Lào Cai and Yên Bái went', async () => {
    const { place } = await api.request(ready.GetPlace, { code: '15', at: '2018-05-27' });
    expect(place).toMatchObject({ code: 'P15-2018', label: 'Tỉnh Yên Bái', current: { code: 'P15-2025' } });
    const today = await api.request(ready.GetPlace, { code: '15', at: '2026-01-01' });
    expect(today.place?.predecessors).toEqual(
      ['P10-2018 Tỉnh Lào Cai', 'P15-2018 Tỉnh Yên Bái'].map((unit) => ({
        relation: 'MERGED_WHOLE',
        effectiveOn: '2025-07-01',
        predecessor: { code: unit.slice(0, 8), label: unit.slice(9) },
      })),
    );
  });

  test('a search over all marks what matches, and counts the kinds', async () => {
    const { search } = await api.request(ready.Search, { text: 'tien lang', types: ['PLACE'], first: 1 });
    expect(search).toEqual({
      totalCount: 2,
      nodes: [
        {
          type: 'PLACE',
          code: 'HP315',
          title: 'Huyện Tiên Lãng',
          match: 'WHOLE',
          record: { id: 'Place:HP315' },
          highlights: [{ text: 'Tiên Lãng', matched: true }],
        },
      ],
      facets: { types: [{ type: 'PLACE', count: 2 }], years: [] },
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
  });

  test('a search without accents gives its matches, and how they spread over contents, years and provinces', async () => {
    const found = await api.request(ready.SearchProposals, { search: 'may moc', where: local2018, first: 100 });
    const { totalCount, nodes } = found.proposals;
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes.every(({ titleVi }) => /máy móc/i.test(titleVi))).toBe(true);
    for (const { rows } of [found.byActivity, found.byYear, found.byProvince])
      expect(rows.reduce((sum, { figures }) => sum + figures.proposals, 0)).toBe(totalCount);
    const sum = nodes.reduce((all, { total }) => all + (total ?? 0n), 0n);
    expect([found.total.total.proposals, found.total.total.all.sum]).toEqual([totalCount, sum]);
  });

  test('the extended proposal is late against its planned end alone, and square when it is liquidated', async () => {
    const on = '2018-12-21';
    const { proposal } = await api.request(ready.GetProposalProgress, { code: 'KCDP-2018-HP-08', on });
    expect(proposal).toMatchObject({
      status: 'LIQUIDATED',
      daysInStatus: 0,
      plannedEnd: '2018-10-31',
      adjustedEnd: '2018-11-15',
      late: {
        completedOn: '2018-11-10',
        original: { end: '2018-10-31', days: 10, reason: null },
        adjusted: { end: '2018-11-15', days: -5, reason: null },
      },
      settlement: { settled: 119000000n, disbursed: 119000000n, toPay: 0n, toRecover: 0n, reason: null },
    });
    const { proposals } = await api.request(ready.ListLateProposals, { on });
    expect(proposals.totalCount).toBe(8);
    expect(proposals.nodes.filter(({ late }) => (late.adjusted.days ?? 0) <= 0).map(({ code }) => code)).toEqual([
      'KCDP-2018-HP-08',
    ]);
    expect((await api.request(ready.ListOpenSettlements, { on })).proposals.totalCount).toBe(0);
    const { adjustments } = await api.request(ready.ListAdjustments, { where: { kind: { eq: 'EXTEND_TIME' } } });
    expect(adjustments.nodes.map(({ code, oldValue, newValue }) => [code, oldValue, newValue])).toEqual([
      ['A1', '2018-10-31', '2018-11-15'],
    ]);
  });

  test('a typical product has one code and an entry for each level that it entered; a household’s stands under a label', async () => {
    const { typicalProducts } = await api.request(ready.ListTypicalProducts, {
      where: { selectionEntries: { some: {} } },
    });
    expect(typicalProducts.nodes.map(({ code, nameVi, recognisedLevel }) => [code, nameVi, recognisedLevel])).toEqual([
      ['TP1', 'Bộ tượng gỗ Minh Họa', 'PROVINCE'],
      ['TP5', 'Chi tiết đúc gang Minh Họa', 'PROVINCE'],
      ['TP3', 'Chiếu cói Minh Họa', 'PROVINCE'],
      ['TP2', 'Sản phẩm của hộ kinh doanh', 'PROVINCE'],
      ['TP4', 'Sản phẩm của hộ kinh doanh', null],
    ]);
    const { typicalProduct } = await api.request(ready.GetTypicalProduct, { code: 'TP1' });
    expect(typicalProduct?.selectionEntries.nodes.map(({ level, region, result }) => [level, region, result])).toEqual([
      ['PROVINCE', null, 'RECOGNISED'],
      ['REGION', 'NORTH', 'NOT_RECOGNISED'],
    ]);
  });

  test('machinery of 280 million and of 238 million, a model of 420 million and a fair of four come with amounts as bigint', async () => {
    const { machineryItems } = await api.request(ready.ListMachineryItems, {
      where: { proposal: { code: { eq: 'KCDP-2018-HP-07' } } },
    });
    expect(machineryItems.nodes.reduce((sum, { price }) => sum + (price ?? 0n), 0n)).toBe(280_000_000n);
    const { demonstrationModels } = await api.request(ready.ListDemonstrationModels);
    expect(demonstrationModels.nodes.map(({ code, cost, capacity }) => [code, cost, capacity])).toEqual([
      ['DM1', 420_000_000n, 10_000_000],
    ]);
    const { tradeFairs } = await api.request(ready.ListTradeFairs, { where: { year: { eq: 2018 } } });
    expect(tradeFairs.nodes.map(({ code, hostProvince }) => [code, hostProvince?.name])).toEqual([['TF1', 'Nghệ An']]);
    const { tradeFair } = await api.request(ready.GetTradeFair, { code: 'TF1' });
    expect(tradeFair?.participations.nodes.map(({ stateSupport }) => stateSupport)).toEqual([
      21_000_000n,
      null,
      21_000_000n,
      null,
    ]);
    const { consultancies } = await api.request(ready.ListConsultancies);
    const { communications } = await api.request(ready.ListCommunications, { where: { search: 'truyen hinh' } });
    expect([consultancies.totalCount, communications.totalCount]).toEqual([2, 0]);
  });

  test('a client that asks by hash, and shares equal calls, gets the same answer in one request, without a text', async () => {
    const careful = createClient({ url: server.url, persisted: persistedGet(), fetch: dedupe() });
    const before = server.requests();
    const [one, two] = await Promise.all([
      careful.request(ready.BudgetTotal, { where: local2018 }),
      careful.request(ready.BudgetTotal, { where: local2018 }),
    ]);
    expect(server.requests() - before).toBe(1);
    expect([one, two]).toEqual(Array(2).fill(await api.request(ready.BudgetTotal, { where: local2018 })));
    expect(one.budget.total.all.sum).toBe(1791480000n);
  });

  test('by hash an address that would be long goes by POST, still without the text and once', async () => {
    const sent: unknown[] = [];
    const byHash = createClient({
      url: server.url,
      persisted: persistedGet(),
      fetch: (url, init) => {
        sent.push(JSON.parse(String(init?.body)));
        return fetch(url, init);
      },
    });
    const codes = Array.from({ length: 11 }, (_, index) => `KCDP-2018-HP-${String(index + 1).padStart(2, '0')}`);
    const where = { code: { in: [...codes, ...Array.from({ length: 200 }, (_, index) => `NONE-${index}`)] } };
    const { budget } = await byHash.request(ready.BudgetTotal, { where });
    expect(budget.total.all.sum).toBe(1791480000n);
    expect(sent).toEqual([
      { documentId: `sha256:${ready.BudgetTotal.hash}`, operationName: 'BudgetTotal', variables: { where } },
    ]);
  });

  test('a mistake in the variables is an error of kind graphql with its code', async () => {
    const { error } = await api.safe(ready.ListProposals, { first: 101 });
    expect({ kind: error?.kind, code: error?.errors[0]?.extensions?.code }).toEqual({
      kind: 'graphql',
      code: 'BAD_USER_INPUT',
    });
  });

  test('the lines of the README print 11, the two sums and the figures as printed', async () => {
    const program = 'client/examples/hai-phong-2018.ts';
    expect(readFileSync('client/README.md', 'utf8')).toContain(`\`\`\`ts\n${readFileSync(program, 'utf8')}\`\`\``);

    const child = spawn(process.execPath, [program], { env: { ...process.env, KHUYENCONG_URL: server.url } });
    const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(complaints).toBe('');
    const [sums, ...figures] = printed.trimEnd().split('\n');
    expect(sums).toBe('11 1791480000n 1144260000n');
    expect(figures.filter((line) => line.startsWith('trên'))).toEqual([
      'trên 1,791 tỷ đồng 2018-05-27',
      'trên 1,144 tỷ đồng 2018-05-27',
    ]);
    expect(figures.filter((line) => line.includes('null'))).toEqual([]);
  });
});
