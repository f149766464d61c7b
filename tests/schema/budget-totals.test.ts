import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

type Code = { code: string | null; state: string } | null;
type Text = Readonly<Record<string, string | null>>;
interface Figures {
  readonly proposals: number;
  readonly beneficiaries: number;
  readonly money: Text;
}
interface Row {
  readonly kind: string;
  readonly depth: number;
  readonly key: Readonly<Record<string, Code>>;
  readonly figures: Figures;
  readonly proposals: { totalCount: number };
}
interface Answer {
  readonly budget: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    rows: readonly Row[];
    rowCount: number;
    hiddenRowCount: number;
    total: unknown;
  };
}

/** The codes of a row's keys, or their states. */
const names = ({ key }: Row) => Object.values(key).map((bucket) => bucket?.code ?? bucket?.state);

describeOnBothDatabases('totals, others and shares of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });
  const ask = async (query: string) => (await service.data<Answer>(query)).budget;

  it('rolls 2 provinces × 2 levels of 2018 up to provinces and the whole: 737 m', async () => {
    const { rows } =
      await ask(`{ budget(totals: ROLLUP, by: [{ place: { level: PROVINCE } }, { dimension: PROGRAMME_LEVEL }],
      where: { planYear: { eq: 2018 }, province: { code: { in: ["P31-2018", "P44-2018"] } } }) {
      rows { kind depth key { place { code state } programmeLevel { code state } } figures { proposals beneficiaries money(stage: REGISTERED) { sum median shareOfParent shareOfTotal runningSum } } proposals(first: 1) { totalCount } } } }`);
    // machinery 240, training 40, fair 25, newsletter unknown; national 200. Quảng Bình: 80, 20; national 132
    const row = (proposals: number, beneficiaries: number, money: (string | null)[]) => [
      proposals,
      beneficiaries,
      ...money,
    ];
    expect(
      rows.map(({ kind, depth, figures, ...rest }) => [
        kind,
        depth,
        ...names({ kind, depth, figures, ...rest }),
        row(figures.proposals, figures.beneficiaries, Object.values(figures.money)),
        rest.proposals.totalCount === figures.proposals,
      ]),
    ).toEqual([
      ['GROUP', 2, 'P31-2018', 'NATIONAL', [1, 0, '200000000', '200000000', '0.39604', '0.27137', '200000000'], true],
      ['GROUP', 2, 'P31-2018', 'LOCAL', [4, 1, '305000000', '40000000', '0.60396', '0.41384', '505000000'], true],
      ['SUBTOTAL', 1, 'P31-2018', 'ALL', [5, 1, '505000000', '120000000', '0.68521', '0.68521', '505000000'], true],
      ['GROUP', 2, 'P44-2018', 'NATIONAL', [1, 1, '132000000', '132000000', '0.568966', '0.179104', '132000000'], true],
      ['GROUP', 2, 'P44-2018', 'LOCAL', [2, 1, '100000000', '50000000', '0.431034', '0.135685', '232000000'], true],
      ['SUBTOTAL', 1, 'P44-2018', 'ALL', [3, 1, '232000000', '80000000', '0.31479', '0.31479', '232000000'], true],
      ['GRAND_TOTAL', 0, 'ALL', 'ALL', [8, 2, '737000000', '80000000', null, '1', '737000000'], true],
    ]);
  });

  it('counts a proposal of several sources once in a subtotal over sources', async () => {
    const { rows } = await ask(`{ budget(totals: CUBE, by: [{ dimension: ACTIVITY }, { dimension: FUNDING_SOURCE }],
      where: { code: { in: ["VD-2018-HD-3", "VD-2018-HP-1"] } }) {
      rows { kind depth key { activity { code state } fundingSource { code state } } figures { proposals money(stage: REGISTERED) { sum average } } proposals(first: 1) { totalCount } } } }`);
    expect(
      rows
        .filter(({ kind }) => kind !== 'GROUP')
        .map((row) => [
          row.kind,
          ...names(row),
          row.figures.proposals,
          row.proposals.totalCount,
          row.figures.money.sum,
          row.figures.money.average,
        ]),
    ).toEqual([
      ['SUBTOTAL', 'TECHNICAL_MODEL_AND_TECHNOLOGY', 'ALL', 1, 1, '240000000', '240000000'],
      ['SUBTOTAL', 'TYPICAL_PRODUCT_DEVELOPMENT', 'ALL', 1, 1, '30000000', '30000000'],
      ['SUBTOTAL', 'ALL', 'PROVINCIAL_BUDGET', 2, 2, '127000000', '63500000'],
      ['SUBTOTAL', 'ALL', 'LOCAL_AUTHORITY_BUDGET', 1, 1, '15000000', '15000000'],
      ['SUBTOTAL', 'ALL', 'OTHER_STATE_PROGRAMME', 1, 1, '5000000', '5000000'],
      ['SUBTOTAL', 'ALL', 'BENEFICIARY_COUNTERPART', 1, 1, '120000000', '120000000'],
      ['SUBTOTAL', 'ALL', 'OTHER', 1, 1, '3000000', '3000000'],
      ['GRAND_TOTAL', 'ALL', 'ALL', 2, 2, '270000000', '135000000'],
    ]);
  });

  it('finds the first of each parent, and the first of the whole below each parent', async () => {
    const first = async (within: string) => {
      const { rows } =
        await ask(`{ budget(where: { programmeLevel: { eq: LOCAL }, planYear: { gte: 2018 } }, by: [{ place: { level: PROVINCE } }, { dimension: ACTIVITY }],
        top: { count: 1, within: ${within}, by: { money: { stage: REGISTERED, payer: STATE } } }) {
        rows { kind key { place { code state } activity { code state } } figures { proposals } proposals(first: 1) { totalCount } } } }`);
      expect(rows.every((row) => row.figures.proposals === row.proposals.totalCount)).toBe(true);
      return rows.map((row) => [...names(row), row.figures.proposals]);
    };
    const model = 'TECHNICAL_MODEL_AND_TECHNOLOGY';
    const shared = [
      ['P30-2018', model, 3],
      ['P30-2018', 'OTHERS', 3],
      ['P31-2018', model, 3],
      ['P31-2018', 'OTHERS', 4],
      ['P44-2018', model, 3],
      ['P44-2018', 'OTHERS', 2],
    ];
    expect(await first('PARENT')).toEqual(shared);
    expect(await first('WHOLE')).toEqual(shared);
  });

  it('hides groups by a test without touching totals and shares, and counts what it hides', async () => {
    const { rows, rowCount, hiddenRowCount } =
      await ask(`{ budget(totals: GRAND, by: [{ dimension: ACTIVITY }], orderBy: [{ measure: { count: PROPOSALS }, direction: DESC }],
      having: [{ measure: { count: PROPOSALS }, gte: "3" }, { measure: { money: { stage: SETTLED } }, isNull: false, or: [{ measure: { count: BENEFICIARIES }, eq: "3" }] }]) {
      rowCount hiddenRowCount rows { key { activity { code state } } figures { proposals money(stage: SETTLED) { shareOfTotal } } } } }`);
    expect(rows.map((row) => [...names(row), row.figures.proposals, row.figures.money.shareOfTotal])).toEqual([
      // training settled 180 m, machinery 680 m of 860 m
      ['VOCATIONAL_TRAINING', 19, '0.209302'],
      ['TECHNICAL_MODEL_AND_TECHNOLOGY', 16, '0.790698'],
      ['TYPICAL_PRODUCT_DEVELOPMENT', 3, null],
      ['ALL', 40, '1'],
    ]);
    expect([rowCount, hiddenRowCount]).toEqual([4, 1]);
  });

  it('never ranks what stands for many, keeps households among the others, and counts an unlinked one nowhere', async () => {
    const { rows } =
      await ask(`{ budget(totals: GRAND, by: [{ dimension: BENEFICIARY }], where: { planYear: { eq: 2018 } },
      top: { count: 1, by: { money: { stage: APPROVED, payer: STATE } } }) {
      rows { kind key { beneficiary { code state } } figures { proposals beneficiaries money(stage: APPROVED, payer: STATE) { sum missing } } proposals { totalCount } } } }`);
    // VD-B02 110 m; VD-B04 60, VD-B09 30 + 5 m and three households whose 27 m are not approved yet;
    // training 40 + 30 + 20, national 200 + 115 m and what has no approved amount are of nobody named
    expect(
      rows.map((row) => [
        row.kind,
        ...names(row),
        row.figures.proposals,
        row.proposals.totalCount,
        row.figures.beneficiaries,
        row.figures.money.sum,
      ]),
    ).toEqual([
      ['GROUP', 'VD-B02', 1, 1, 1, '110000000'],
      ['OTHERS', 'OTHERS', 4, 4, 5, '95000000'],
      ['GROUP', 'UNKNOWN', 7, 7, 0, '405000000'],
      ['GRAND_TOTAL', 'ALL', 11, 11, 6, '610000000'],
    ]);
  });

  it('gives sectors and categories the money of their establishments, and the rest to nobody named', async () => {
    const by = async (dimension: string, key: string) => {
      const { rows } = await ask(`{ budget(by: [{ dimension: ${dimension} }]) {
        rows { key { ${key} { code state } } figures { money(stage: APPROVED, payer: STATE) { sum } } } } }`);
      return rows.map((row) => [...names(row), row.figures.money.sum]);
    };
    expect(await by('SECTOR', 'sector')).toEqual([
      // VD-B05 50, VD-B06 70, VD-B09 30 + 5 and a household; VD-B02; VD-B08 20 + 40
      ['VSIC2007-10', '155000000'],
      ['VSIC2007-15', '110000000'],
      ['VSIC2007-16', '60000000'],
      // VD-B04 40 + 60; VD-B03; VD-B01 90 + 100
      ['VSIC2007-23', '100000000'],
      ['VSIC2007-24', '120000000'],
      ['VSIC2007-25', '190000000'],
      ['UNKNOWN', '1635000000'],
    ]);
    expect(await by('BENEFICIARY_CATEGORY', 'beneficiaryCategory')).toEqual([
      ['SME', '520000000'],
      ['COOPERATIVE', '180000000'],
      ['COOPERATIVE_GROUP', '35000000'],
      ['BUSINESS_HOUSEHOLD', null],
      ['UNKNOWN', '1635000000'],
    ]);
  });

  it('counts what touches several districts whole under each, without shares', async () => {
    const { rows } =
      await ask(`{ budget(where: { code: { in: ["VDQG-2017-HD-1", "VD-2016-HD-1", "VD-2016-HD-2"] } }, by: [{ place: { level: DISTRICT, attribution: TOUCHES } }], orderBy: [{ key: DISTRICT, direction: DESC }]) {
      rows { kind key { place { code state } } figures { proposals money(stage: REGISTERED) { sum shareOfTotal runningShare } } proposals { totalCount } } } }`);
    expect(
      rows.map((row) => [...names(row), row.figures.proposals, row.figures.money.sum, row.figures.money.shareOfTotal]),
    ).toEqual([
      ['VD-HD-TH', 1, '150000000', null],
      ['VD-HD-NS', 2, '250000000', null],
      ['SEVERAL', 1, '30000000', null],
    ]);
  });

  it('divides sums by sums, and says why it does not', async () => {
    const { total } = await ask(`{ budget(where: { planYear: { eq: 2016 }, programmeLevel: { eq: LOCAL } }) { total {
      share: ratio(of: STATE_SHARE, stage: REGISTERED) { value numerator denominator reason }
      leverage: ratio(of: LEVERAGE, stage: REGISTERED) { value }
      absorbed: ratio(of: ABSORPTION) { value numerator denominator }
      settled: ratio(of: SETTLEMENT_RATE) { value numerator denominator }
      yield: ratio(of: APPROVAL_YIELD) { value numerator denominator }
      none: ratio(of: LEVERAGE, stage: APPRAISED) { value reason } } } }`);
    expect(total).toEqual({
      // 760 m of 930 m; 170 m beside it
      share: { value: '0.817204', numerator: '760000000', denominator: '930000000', reason: null },
      leverage: { value: '0.223684' },
      // paid 90 + 28 + 12 + 40 + 10 of assigned 90 + 40 + 10 machinery and 90 training
      absorbed: { value: '0.782609', numerator: '180000000', denominator: '230000000' },
      // as approved: state 140 + 90, counterpart 100 + 50 + 20
      settled: { value: '1', numerator: '400000000', denominator: '400000000' },
      yield: { value: '1', numerator: '7', denominator: '7' },
      none: { value: null, reason: 'NO_DATA' },
    });
    const ratios =
      await ask(`{ budget(where: { code: { in: ["VD-2019-QB-3", "VD-2019-QB-1"] } }, by: [{ dimension: STATUS }]) { rows { key { status { code state } }
      figures { leverage: ratio(of: LEVERAGE, stage: REGISTERED) { value reason } settled: ratio(of: SETTLEMENT_RATE) { value reason } } } } }`);
    expect(ratios.rows.map((row) => [...names(row), row.figures])).toEqual([
      [
        'SUBMITTED',
        { leverage: { value: null, reason: 'ZERO_DENOMINATOR' }, settled: { value: null, reason: 'NO_DATA' } },
      ],
      ['APPROVED', { leverage: { value: '1', reason: null }, settled: { value: null, reason: 'PERIOD_INCOMPLETE' } }],
    ]);
  });

  it('pages through ordered rows of all kinds without losing or repeating one', async () => {
    const rows: string[] = [];
    let after: string | null = null;
    do {
      const { budget }: Answer = await service.data<Answer>(
        `query ($after: String) { budget(first: 3, after: $after, totals: CUBE, by: [{ dimension: PLAN_YEAR }, { dimension: PAYER }], orderBy: [{ measure: { money: { stage: REGISTERED } }, direction: DESC }]) {
          pageInfo { hasNextPage endCursor } rows { kind key { planYear { code state } payer { code state } } } } }`,
        { after },
      );
      rows.push(...budget.rows.map((row: Row) => names(row).join(' ')));
      after = budget.pageInfo.hasNextPage ? budget.pageInfo.endCursor : null;
    } while (after);
    expect(rows).toEqual([
      '2019 STATE',
      '2016 STATE',
      '2017 STATE',
      '2018 STATE',
      '2019 NON_STATE',
      '2018 NON_STATE',
      '2017 NON_STATE',
      '2016 NON_STATE',
      '2018 UNKNOWN',
      'ALL ALL',
      'ALL STATE',
      '2019 ALL',
      '2016 ALL',
      '2017 ALL',
      'ALL NON_STATE',
      '2018 ALL',
      'ALL UNKNOWN',
    ]);
  });

  it.each([
    [
      'months of a beneficiary',
      'by: [{ period: { grain: MONTH } }, { dimension: BENEFICIARY }]',
      'Nothing is known by FLOW_MONTH and BENEFICIARY at once. Group by one of them.',
    ],
    [
      'a rank without groups',
      'top: { count: 1, by: { count: PROPOSALS } }',
      'There are no groups to rank. Group by something.',
    ],
    [
      'a rank in a cube',
      'by: [{ dimension: ACTIVITY }], totals: CUBE, top: { count: 1, by: { count: PROPOSALS } }',
      'The first of each parent have no cube. Ask for GRAND or ROLLUP totals.',
    ],
    [
      'a part of what does not add',
      'by: [{ dimension: ACTIVITY }], top: { share: "0.5", by: { money: { stage: APPROVED, measure: AVERAGE } } }',
      'Groups do not add up by this measure, so the first have no part of the whole. Give "count".',
    ],
    [
      'more than the whole',
      'by: [{ dimension: ACTIVITY }], top: { share: "1.5", by: { count: PROPOSALS } }',
      'Give a part above 0 and not above 1, such as "0.8".',
    ],
    [
      'no part at all',
      'by: [{ dimension: ACTIVITY }], top: { share: "0", by: { count: PROPOSALS } }',
      'Give a part above 0 and not above 1, such as "0.8".',
    ],
    [
      'to fill the months of a thousand years',
      'by: [{ period: { grain: MONTH } }], fillPeriods: true, flowDays: { from: "1018-01-01" }',
      'Periods are filled between 1990 and 2100.',
    ],
    [
      'days from a later to an earlier one',
      'by: [{ period: { grain: MONTH } }], flowDays: { from: "2018-02-01", to: "2018-01-31" }',
      'The last day comes before the first.',
    ],
    [
      'an order by what is not grouped',
      'by: [{ dimension: ACTIVITY }], orderBy: [{ key: PLAN_YEAR }]',
      'Rows are ordered by keys that they are grouped by.',
    ],
    [
      'bands that go down',
      'by: [{ band: { stage: APPROVED, edges: ["2", "1"] } }]',
      'Give 1 to 20 edges, each greater than the one before.',
    ],
    [
      'empty periods without a period',
      'by: [{ dimension: ACTIVITY }], fillPeriods: true',
      'There is no period to fill. Group by a plan year or a period.',
    ],
  ])('refuses %s', async (_, args, message) => {
    service.statements();
    expect(await service.refusal(`{ budget(${args}) { rowCount } }`)).toMatchObject({
      message,
      code: 'BAD_USER_INPUT',
    });
    expect(service.statements()).toBe(0);
  });

  it('writes the edges of bands with the comma of Vietnamese and the point of English', async () => {
    const { rows } =
      await ask(`{ budget(where: { code: { eq: "VD-2018-HD-3" } }, by: [{ band: { stage: REGISTERED, edges: ["150500000"] } }]) {
      rows { key { band { vi: label en: label(lang: EN) } } } } }`);
    expect(rows).toEqual([{ key: { band: { vi: 'dưới 150,5 triệu đồng', en: 'under 150.5 million VND' } } }]);
  });

  it('refuses a stage amount by month, and another stage than APPROVED by beneficiary', async () => {
    const figures = (by: string, stage: string) =>
      service.refusal(`{ budget(by: [${by}]) { rows { figures { money(stage: ${stage}) { sum } } } } }`);
    expect((await figures('{ period: { grain: MONTH } }', 'APPROVED')).message).toContain('Only flows carry a day');
    expect((await figures('{ dimension: BENEFICIARY }', 'SETTLED')).message).toContain(
      'only money at the stage APPROVED',
    );
  });
});
