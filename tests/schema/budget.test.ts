import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

interface Bucket {
  readonly state: string;
  readonly code: string | null;
  readonly label: string;
}

type Key = Readonly<
  Record<'planYear' | 'programmeLevel' | 'activity' | 'fundingSource' | 'province' | 'district', Bucket>
>;

interface Money {
  readonly sum: string | null;
  readonly national: string | null;
  readonly local: string | null;
  readonly notes: readonly string[];
}

interface Figures extends Readonly<Record<'all' | 'state' | 'money', Money>> {
  readonly proposals: number;
}

/** What the documents below ask, taken together. */
interface Answer {
  readonly budget: {
    readonly rows: readonly { key: Key; figures: Figures; proposals?: { nodes: unknown[] } }[];
    readonly rowCount: number;
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
    readonly total: Figures;
  };
}

/** Sums by hand are in tests/support/worked-example/README.md; G there is 2^53 + 1. */
const registered = `{ budget(by: $by) { rows { key { planYear { code } programmeLevel { code } activity { code } fundingSource { code state }
  province: place(level: PROVINCE) { label } district: place(level: DISTRICT) { code state } }
  figures { proposals all: money(stage: REGISTERED) { sum } state: money(stage: REGISTERED, payer: STATE) { sum } } } } }`;

describeOnBothDatabases('the budget of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  const groups = async (by: string, name: (key: Key) => string | null) => {
    const { budget } = await service.data<Answer>(registered.replace('$by', by));
    return budget.rows.map(({ key, figures }) => [name(key), figures.proposals, figures.all.sum, figures.state.sum]);
  };

  it('adds registered money by year and level, exact beyond 2^53', async () => {
    const by = '[{ dimension: PLAN_YEAR }, { dimension: PROGRAMME_LEVEL }]';
    expect(await groups(by, (key) => `${key.planYear.code} ${key.programmeLevel.code}`)).toEqual([
      ['2016 NATIONAL', 1, '200000000', '200000000'],
      ['2016 LOCAL', 7, '930000000', '760000000'],
      ['2017 NATIONAL', 2, '350000000', '350000000'],
      ['2017 LOCAL', 8, '605000000', '405000000'],
      ['2018 NATIONAL', 2, '332000000', '320000000'],
      ['2018 LOCAL', 9, '605000000', '347000000'],
      ['2019 NATIONAL', 2, '350000000', '350000000'],
      ['2019 LOCAL', 9, '9007199959740993', '9007199654740993'],
    ]);
  });

  it('orders provinces as Vietnamese does', async () => {
    expect(await groups('[{ place: { level: PROVINCE } }]', (key) => key.province.label)).toEqual([
      ['Tỉnh Hải Dương', 13, '9007200259740993', '9007199996740993'],
      ['Thành phố Hải Phòng', 16, '2035000000', '1550000000'],
      ['Tỉnh Quảng Bình', 11, '1037000000', '840000000'],
    ]);
  });

  it('puts activities into the order of their clauses', async () => {
    expect(await groups('[{ dimension: ACTIVITY }]', (key) => key.activity.code)).toEqual([
      ['VOCATIONAL_TRAINING', 19, '1592000000', '1580000000'],
      ['TECHNICAL_MODEL_AND_TECHNOLOGY', 16, '9007201104740993', '9007200199740993'],
      ['TYPICAL_PRODUCT_DEVELOPMENT', 3, '135000000', '107000000'],
      ['INFORMATION_AND_COMMUNICATION', 2, '500000000', '500000000'],
    ]);
  });

  it('never splits the money of several districts, and shows it and the unknown behind the districts', async () => {
    const rows = await groups('[{ place: { level: DISTRICT } }]', (key) => key.district.code ?? key.district.state);
    expect(rows.toSorted()).toEqual([
      ['HP311', 3, '510000000', '280000000'],
      ['HP313', 2, '245000000', '110000000'],
      ['HP315', 2, '320000000', '200000000'],
      ['SEVERAL', 15, '1410000000', '1407000000'],
      ['UNKNOWN', 4, '540000000', '540000000'],
      ['VD-HD-NS', 3, '275000000', '155000000'],
      ['VD-HD-TH', 3, '9007199534740993', '9007199394740993'],
      ['VD-QB-LT', 4, '160000000', '100000000'],
      ['VD-QB-QT', 4, '337000000', '200000000'],
    ]);
    expect(rows.slice(-2).map(([name]) => name)).toEqual(['SEVERAL', 'UNKNOWN']);
  });

  it('counts a proposal under each source that it has an amount of, and without any under UNKNOWN', async () => {
    const rows = await groups(
      '[{ dimension: FUNDING_SOURCE }]',
      (key) => key.fundingSource.code ?? key.fundingSource.state,
    );
    expect(rows).toEqual([
      ['CENTRAL_BUDGET', 7, '1220000000', '1220000000'],
      ['PROVINCIAL_BUDGET', 32, '9007201146740993', '9007201146740993'],
      ['LOCAL_AUTHORITY_BUDGET', 1, '15000000', '15000000'],
      ['OTHER_STATE_PROGRAMME', 1, '5000000', '5000000'],
      ['BENEFICIARY_COUNTERPART', 15, '942000000', null],
      ['OTHER', 1, '3000000', null],
      ['UNKNOWN', 1, null, null],
    ]);
  });

  it('answers every stage by its own amounts, all sources and the state', async () => {
    const stages = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'];
    const fields = stages.map(
      (stage) =>
        `${stage}: money(stage: ${stage}) { sum } ${stage}_state: money(stage: ${stage}, payer: STATE) { sum }`,
    );
    const { budget } = await service.data<Answer>(
      `{ budget { rows { depth } total { proposals ${fields.join(' ')} } } }`,
    );
    expect(budget).toEqual({
      rows: [],
      total: {
        proposals: 40,
        REGISTERED: { sum: '9007203331740993' },
        REGISTERED_state: { sum: '9007202386740993' },
        APPRAISED: { sum: '1220000000' },
        APPRAISED_state: { sum: '1220000000' },
        APPROVED: { sum: '3230000000' },
        APPROVED_state: { sum: '2370000000' },
        ASSIGNED: { sum: '2370000000' },
        ASSIGNED_state: { sum: '2370000000' },
        SETTLED: { sum: '860000000' },
        SETTLED_state: { sum: '490000000' },
      },
    });
  });

  const everything = 'sum average minimum maximum known missing approximate floor ceiling national local notes';
  const total = async (where: string, money = 'money(stage: REGISTERED)') => {
    const { budget } = await service.data<Answer>(
      `{ budget(where: ${where}) { total { proposals money: ${money} { ${everything} } } } }`,
    );
    return budget.total;
  };

  it('gives "over 500 million" a floor and a ceiling beside the sum', async () => {
    // machinery 20 m, training 20 m, the web page: all paid by the province
    const ofProvince = 'money(stage: REGISTERED, sources: [PROVINCIAL_BUDGET])';
    expect(await total('{ planYear: { eq: 2016 }, province: { code: { eq: "P44-2018" } } }', ofProvince)).toEqual({
      proposals: 3,
      money: {
        sum: '540000000',
        average: '180000000',
        minimum: '20000000',
        maximum: '500000000',
        known: 3,
        missing: 0,
        approximate: 1,
        floor: '540000000',
        ceiling: '540999999',
        national: null,
        local: '540000000',
        notes: [],
      },
    });
  });

  it('counts an unknown amount as missing, and beside a known one as approximate without a ceiling', async () => {
    const where = '{ planYear: { eq: 2018 }, province: { code: { eq: "P31-2018" } }, programmeLevel: { eq: LOCAL } }';
    // machinery 240 m, training 40 m, the fair 25 m and an unknown part, the newsletter without any amount
    expect(await total(where)).toEqual({
      proposals: 4,
      money: {
        sum: '305000000',
        average: '101666667',
        minimum: '25000000',
        maximum: '240000000',
        known: 3,
        missing: 1,
        approximate: 1,
        floor: '305000000',
        ceiling: null,
        national: null,
        local: '305000000',
        notes: [],
      },
    });
    expect(await total(where, 'money(stage: REGISTERED, payer: STATE)')).toEqual({
      proposals: 4,
      money: {
        sum: '160000000',
        average: '80000000',
        minimum: '40000000',
        maximum: '120000000',
        known: 2,
        missing: 2,
        approximate: 0,
        floor: '160000000',
        ceiling: '160000000',
        national: null,
        local: '160000000',
        notes: [],
      },
    });
    // the establishments of the machinery and of the fair: both amounts are exact
    expect(await total(where, 'money(stage: REGISTERED, payer: NON_STATE)')).toEqual({
      proposals: 4,
      money: {
        sum: '145000000',
        average: '72500000',
        minimum: '25000000',
        maximum: '120000000',
        known: 2,
        missing: 2,
        approximate: 0,
        floor: '145000000',
        ceiling: '145000000',
        national: null,
        local: '145000000',
        notes: [],
      },
    });
  });

  it('says null where nothing is known, and 0 where the amount is 0', async () => {
    const money = `paid: money(stage: REGISTERED, payer: STATE) { sum known missing } none: money(stage: SETTLED) { sum average floor ceiling known missing }
      nobody: money(stage: REGISTERED, sources: [OTHER], payer: STATE) { sum known missing }`;
    const { budget } = await service.data<Answer>(
      `{ budget(where: { code: { eq: "VD-2019-QB-3" } }) { total { ${money} } } }`,
    );
    expect(budget.total).toEqual({
      paid: { sum: '0', known: 1, missing: 0 },
      none: { sum: null, average: null, floor: null, ceiling: null, known: 0, missing: 1 },
      nobody: { sum: null, known: 0, missing: 1 },
    });
  });

  it('answers a filter that nothing meets with no row, no money and no illustrative note', async () => {
    const { budget } =
      await service.data<Answer>(`{ budget(where: { code: { eq: "none" } }, by: [{ dimension: PLAN_YEAR }]) {
      rowCount rows { depth } total { proposals money(stage: REGISTERED) { sum known missing } } coverage { proposals amounts leftOut { amounts } notes label(lang: EN) } } }`);
    expect(budget).toEqual({
      rowCount: 0,
      rows: [],
      total: { proposals: 0, money: { sum: null, known: 0, missing: 0 } },
      coverage: { proposals: 0, amounts: 0, leftOut: [], notes: [], label: 'Proposals: 0. Known amounts: 0.' },
    });
  });

  it('never adds both levels silently: it notes it and gives both parts', async () => {
    const { money } = await total('{}');
    expect([money.sum, money.national, money.local, money.notes]).toEqual([
      '9007203331740993',
      '1232000000',
      '9007202099740993',
      ['LEVELS_COMBINED'],
    ]);
    const { budget } = await service.data<Answer>(
      '{ budget(by: [{ dimension: PROGRAMME_LEVEL }]) { rows { figures { money(stage: REGISTERED) { notes } } } } }',
    );
    expect(budget.rows.map(({ figures }) => figures.money.notes)).toEqual([[], []]);
  });

  it('says what it rests on: 157 known amounts of 159, one superseded and one unknown', async () => {
    const { budget } = await service.data<Answer>(
      `{ budget { coverage { proposals illustrative amounts approximate leftOut { reason amounts } notes label en: label(lang: EN) } release { number } } }`,
    );
    expect(budget).toEqual({
      coverage: {
        proposals: 40,
        illustrative: 40,
        amounts: 157,
        approximate: 1,
        leftOut: [
          { reason: 'SUPERSEDED', amounts: 1 },
          { reason: 'NO_AMOUNT', amounts: 1 },
          { reason: 'NO_DAY', amounts: 1 },
          { reason: 'BATCH_ITEMISED', amounts: 3 },
        ],
        notes: ['LEVELS_COMBINED', 'ILLUSTRATIVE'],
        label:
          '40 đề án, 157 khoản kinh phí đã biết. 1 khoản chỉ biết gần đúng. Không tính 1 khoản đã được thay thế. Không tính 1 khoản chưa rõ số tiền. 1 lần chi chưa rõ ngày. 3 tổng số công bố không cộng thêm vào các đề án. 40 đề án là dữ liệu minh họa. Gồm cả khuyến công quốc gia và địa phương.',
        en: 'Proposals: 40. Known amounts: 157. Of these only approximate: 1. Left out, replaced by a later amount: 1. Left out, amount not known: 1. Flows without a day: 1. Printed totals not added to their proposals: 3. Illustrative proposals: 40. National and local money together.',
      },
      release: { number: 1 },
    });
  });

  describe('its keys', () => {
    it('are null for what was not grouped and open the record behind a value', async () => {
      const { budget } = await service.data<Answer>(`{ budget(where: { code: { in: ["VD-2018-HP-4", "VD-2016-HP-1"] } },
        by: [{ place: { level: DISTRICT } }, { dimension: ACTIVITY }, { place: { level: PROVINCE } }, { dimension: PLAN_YEAR }]) { rows { kind depth key {
          planYear { state code label year } programmeLevel { state } fundingSource { state } place { code }
          activity { state label(lang: EN) activity { clause } }
          district: place(level: DISTRICT) { __typename state code label vi: label place { name parent { code } } } } } } }`);
      expect(budget.rows).toEqual([
        {
          kind: 'GROUP',
          depth: 4,
          key: {
            planYear: { state: 'VALUE', code: '2016', label: '2016', year: 2016 },
            programmeLevel: null,
            fundingSource: null,
            place: { code: 'P31-2018' },
            activity: {
              state: 'VALUE',
              label: 'Demonstration models, technology transfer, advanced machinery, cleaner-production pilots',
              activity: { clause: 3 },
            },
            district: {
              __typename: 'PlaceBucket',
              state: 'VALUE',
              code: 'HP311',
              label: 'Huyện Thủy Nguyên',
              vi: 'Huyện Thủy Nguyên',
              place: { name: 'Thủy Nguyên', parent: { code: 'P31-2018' } },
            },
          },
        },
        {
          kind: 'GROUP',
          depth: 4,
          key: {
            planYear: { state: 'VALUE', code: '2018', label: '2018', year: 2018 },
            programmeLevel: null,
            fundingSource: null,
            place: { code: 'P31-2018' },
            activity: {
              state: 'VALUE',
              label: 'Information and communication',
              activity: { clause: 6 },
            },
            district: {
              __typename: 'PlaceBucket',
              state: 'UNKNOWN',
              code: null,
              label: 'Chưa rõ',
              vi: 'Chưa rõ',
              place: null,
            },
          },
        },
      ]);
    });
  });

  it('pages through groups without losing or repeating one', async () => {
    const by = '[{ place: { level: PROVINCE } }, { dimension: ACTIVITY }]';
    const page = (first: number, after?: string) =>
      service.data<Answer>(
        `query ($after: String) { budget(by: ${by}, first: ${first}, after: $after) { rowCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          rows { key { place { code } activity { code } } figures { proposals } } total { proposals } } }`,
        { after },
      );
    const whole = (await page(100)).budget;
    expect(whole.rows).toHaveLength(whole.rowCount);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const rows: unknown[] = [];
    const flags: unknown[] = [];
    let after: string | undefined;
    do {
      const { budget } = await page(4, after);
      rows.push(...budget.rows);
      flags.push([
        budget.rows.length,
        budget.pageInfo.hasPreviousPage,
        budget.pageInfo.hasNextPage,
        budget.total.proposals,
      ]);
      after = budget.pageInfo.hasNextPage ? budget.pageInfo.endCursor : undefined;
    } while (after);
    expect(rows).toEqual(whole.rows);
    expect(flags).toEqual([
      [4, false, true, 40],
      [4, true, true, 40],
      [2, true, false, 40],
    ]);
  });

  it('answers a dashboard of aliases and a drill-through in one statement', async () => {
    service.statements();
    const data = await service.data<Answer>(`{
      y: budget(where: { planYear: { eq: 2018 } }) { total { money(stage: REGISTERED) { sum } } }
      p: budget(by: [{ place: { level: PROVINCE } }], first: 1) { rowCount rows { proposals(first: 1) { totalCount nodes { code } } } }
      s: budget(where: { search: "may moc" }, by: [{ dimension: FUNDING_SOURCE }]) { total { proposals } coverage { proposals } }
    }`);
    expect(service.statements()).toBe(1);
    expect(data).toEqual({
      y: { total: { money: { sum: '937000000' } } },
      p: { rowCount: 3, rows: [{ proposals: { totalCount: 13, nodes: [{ code: 'VD-2016-HD-1' }] } }] },
      s: { total: { proposals: 13 }, coverage: { proposals: 13 } },
    });
  });

  it('answers one document anew for each set of variables', async () => {
    const query = `query ($where: ProposalFilter, $by: [BudgetGrouping!]!, $stage: BudgetStage!, $sources: [FundingSource!], $payer: Payer) {
      budget(where: $where, by: $by) { rows { key { planYear { code } fundingSource { code } } figures { money(stage: $stage, sources: $sources, payer: $payer) { sum } } } } }`;
    const ask = async (variables: Record<string, unknown>) => {
      const { budget } = await service.data<Answer>(query, variables);
      return budget.rows.map(({ key, figures }) => [(key.planYear ?? key.fundingSource)?.code, figures.money.sum]);
    };
    const where = { code: { eq: 'VD-2018-HD-3' } };
    expect(await ask({ where, by: [{ dimension: 'PLAN_YEAR' }], stage: 'REGISTERED' })).toEqual([['2018', '30000000']]);
    expect(await ask({ where, by: [{ dimension: 'PLAN_YEAR' }], stage: 'REGISTERED', payer: 'NON_STATE' })).toEqual([
      ['2018', '3000000'],
    ]);
    expect(
      await ask({
        where,
        by: [{ dimension: 'PLAN_YEAR' }],
        stage: 'REGISTERED',
        sources: ['LOCAL_AUTHORITY_BUDGET', 'OTHER'],
      }),
    ).toEqual([['2018', '18000000']]);
    expect(await ask({ where, by: [{ dimension: 'FUNDING_SOURCE' }], stage: 'REGISTERED' })).toEqual([
      ['PROVINCIAL_BUDGET', '7000000'],
      ['LOCAL_AUTHORITY_BUDGET', '15000000'],
      ['OTHER_STATE_PROGRAMME', '5000000'],
      ['OTHER', '3000000'],
    ]);
    expect(await ask({ where: null, by: [{ dimension: 'PLAN_YEAR' }], stage: 'APPRAISED' })).toEqual([
      ['2016', '200000000'],
      ['2017', '350000000'],
      ['2018', '320000000'],
      ['2019', '350000000'],
    ]);
  });

  it('says the same when a computed field below makes TypeScript complete the answer', async () => {
    const fields = 'kind key { activity { state code label } } figures { money(stage: REGISTERED) { sum notes } }';
    const ask = async (more: string) =>
      (
        await service.data<Answer>(
          `{ budget(by: [{ dimension: ACTIVITY }]) { pageInfo { hasNextPage endCursor } rows { ${fields} ${more} } coverage { notes label } } }`,
        )
      ).budget;
    const completed = await ask('proposals(first: 1) { nodes { normChecks { outcome } } }');
    const plain = await ask('');
    const withOne = { nodes: [{ normChecks: expect.any(Array) }] };
    expect(completed).toEqual({ ...plain, rows: plain.rows.map((row) => ({ ...row, proposals: withOne })) });
  });

  describe('refuses before any SQL', () => {
    it.each([
      [
        'more than four groupings',
        'by: [{ dimension: PLAN_YEAR }, { dimension: ACTIVITY }, { dimension: PROGRAMME_LEVEL }, { dimension: FUNDING_SOURCE }, { place: { level: PROVINCE } }]',
        'Group by at most 4 things.',
      ],
      [
        'the same grouping twice',
        'by: [{ place: { level: DISTRICT } }, { place: { level: DISTRICT } }]',
        'Group by DISTRICT once.',
      ],
      ['an empty page', 'first: 0', 'Ask for 1 to 1000 rows a page.'],
      [
        'a cursor of another list',
        'after: "abc"',
        'This cursor does not belong to this list with this order and filter. Use a cursor of the same query, or leave it out to start anew.',
      ],
    ])('%s', async (_, args, message) => {
      service.statements();
      expect(await service.refusal(`{ budget(${args}) { rowCount } }`)).toEqual({
        message,
        path: ['budget'],
        code: 'BAD_USER_INPUT',
      });
      expect(service.statements()).toBe(0);
    });

    it('a page of more than 1000 rows', async () => {
      service.statements();
      expect(await service.refusal('{ budget(first: 1001) { rowCount } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(service.statements()).toBe(0);
    });

    it('an empty list of sources', async () => {
      expect(
        await service.refusal('{ b: budget { total { m: money(stage: SETTLED, sources: []) { sum } } } }'),
      ).toEqual({
        message: 'Name at least one funding source, or leave "sources" out for all.',
        path: ['b', 'total', 'm'],
        code: 'BAD_USER_INPUT',
      });
    });

    it('a cursor of another grouping', async () => {
      const { budget } = await service.data<Answer>(
        '{ budget(by: [{ dimension: PLAN_YEAR }], first: 1) { pageInfo { endCursor } } }',
      );
      const { code } = await service.refusal(
        'query ($after: String) { budget(by: [{ dimension: ACTIVITY }], after: $after) { rowCount } }',
        { after: budget.pageInfo.endCursor },
      );
      expect(code).toBe('BAD_USER_INPUT');
    });

    it('two groupings in one', async () => {
      const { message } = await service.refusal(
        '{ budget(by: [{ dimension: PLAN_YEAR, place: { level: PROVINCE } }]) { rowCount } }',
      );
      expect(message).toContain('exactly one field must be specified');
    });
  });
});
