import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

interface Cell {
  readonly key: { place: { code: string | null }; period: { code: string | null } };
  readonly figures: { proposals: number; money: { sum: string | null; shareOfParent: string | null } };
  readonly change: { money: { absolute: string | null; reason: string | null } };
}
interface Answer {
  readonly budget: {
    readonly columns: readonly Cell[];
    readonly columnCount: number;
    readonly limits: { columns: number };
    readonly rows: readonly (Cell & { cells: readonly Cell[] })[];
  };
}

/** Sums by hand are in tests/support/worked-example/README.md. That a table is what its groups are: budget-laws.test.ts. */
describeOnBothDatabases('tables of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it('divides provinces by year: machinery, training and the national of Quảng Bình 2018 are 80 + 20 + 132 = 232 m', async () => {
    const figures = 'figures { money(stage: REGISTERED) { sum shareOfParent } }';
    const { budget } = await service.data<Answer>(`{ budget(
      where: { planYear: { in: [2017, 2018] }, activity: { code: { in: ["TECHNICAL_MODEL_AND_TECHNOLOGY", "VOCATIONAL_TRAINING"] } } }
      by: [{ place: { level: PROVINCE } }], across: { dimension: PLAN_YEAR }
    ) { columns { ${figures} } rows { key { place { code } } ${figures} cells { ${figures} } } } }`);
    const sum = ({ figures }: Cell) => figures.money.sum;
    expect(budget.rows.map((row) => [row.key.place.code, sum(row), ...row.cells.map(sum)])).toEqual([
      // machinery 120 and 140, training 30, national 150 in 2017, turned down 35
      ['P30-2018', '505000000', '335000000', '170000000'],
      // machinery 220 and 240, training 40, national 200
      ['P31-2018', '940000000', '460000000', '480000000'],
      ['P44-2018', '312000000', '80000000', '232000000'],
    ]);
    expect(budget.columns.map(sum)).toEqual(['875000000', '882000000']);
    // shares are within the column: 335 : 875, 460 : 875, 80 : 875
    expect(budget.rows.map(({ cells }) => cells[0]!.figures.money.shareOfParent)).toEqual([
      '0.382857',
      '0.525714',
      '0.091429',
    ]);
  });

  it('shows 24 columns and says how many there are: 36 months and the unknown day', async () => {
    const { budget } = await service.data<Answer>(`{ budget(
      by: [{ dimension: PROGRAMME_LEVEL }], across: { period: { grain: MONTH } }, fillPeriods: true
      flowDays: { from: "2016-01-01", to: "2018-12-31" }
    ) { limits { columns } columnCount columns { key { period { code } } } rows { cells { figures { proposals } } } } }`);
    expect([budget.limits.columns, budget.columnCount]).toEqual([24, 37]);
    expect(budget.columns.map(({ key }) => key.period.code)).toEqual(
      [2016, 2017].flatMap((year) =>
        Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
      ),
    );
    expect(budget.rows.map(({ cells }) => cells.length)).toEqual([24, 24]);
  });

  it('fills the days that were asked for, though nothing falls into any of them', async () => {
    const { budget } = await service.data<Answer>(`{ budget(
      by: [{ period: { grain: QUARTER } }], fillPeriods: true
      where: { flows: { none: {} }, code: { eq: "VD-2018-HD-3" } }
      flowDays: { from: "2031-02-01", to: "2031-08-31" }
    ) { rows { key { period { code } } figures { proposals flow(kind: PAYMENT) { sum } } } } }`);
    expect(budget.rows.map(({ key, figures }) => [key.period.code, figures.proposals])).toEqual([
      ['2031-Q1', 0],
      ['2031-Q2', 0],
      ['2031-Q3', 0],
      [null, 1],
    ]);
  });

  it('compares each cell: machinery of Hải Phòng grew by 2 × 10 m a year, and 2020 has a year before alone', async () => {
    const { budget } = await service.data<Answer>(`{ budget(
      where: { planYear: { gte: 2017 }, code: { in: ["VD-2016-HP-1", "VD-2017-HP-1", "VD-2018-HP-1", "VD-2019-HP-1"] } }
      by: [{ place: { level: PROVINCE } }], across: { dimension: PLAN_YEAR }, compare: { period: PREVIOUS }
    ) { rows { cells { change { money(stage: REGISTERED) { absolute reason } } } } } }`);
    const changes = budget.rows[0]!.cells.map(({ change }) => change.money);
    const grown = { absolute: '20000000', reason: null };
    expect(changes).toEqual([grown, grown, grown, { absolute: null, reason: 'NO_DATA' }]);
  });

  it('without what they need are empty, and say what cannot be asked', async () => {
    const nothing = 'key { planYear { code } } figures { proposals money(stage: REGISTERED) { sum shareOfTotal } }';
    expect(
      await service.data(`{ plain: budget(by: [{ dimension: STATUS }], first: 1) { columnCount columns { ${nothing} } rows { cells { ${nothing} } } }
        none: budget { rows { ${nothing} } } }`),
    ).toEqual({ plain: { columnCount: 0, columns: [], rows: [{ cells: [] }] }, none: { rows: [] } });
    const by = '[{ dimension: STATUS }, { dimension: GROUPING }, { dimension: ACTIVITY }, { dimension: PLAN_YEAR }]';
    const across = 'across: { dimension: PROGRAMME_LEVEL }';
    expect(await service.refusal(`{ budget(by: ${by}, ${across}) { columnCount } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Group by at most 4 things.',
    });
    expect(
      await service.refusal(
        `{ budget(${across}) { columns { figures { money(stage: REGISTERED) { runningSum } } } } }`,
      ),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Columns and cells have no running sums. Ask for them in `figures` of the rows.',
    });
  });
});
