import { dimensions } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { countMeasures, moneyMeasures, rowMeasures } from '@khuyencong/drizzle/analytics/measures.ts';
import { headcounts, outputNumbers } from '@khuyencong/drizzle/analytics/outputs.ts';
import { ratios } from '@khuyencong/drizzle/analytics/ratios.ts';
import { schema } from '@khuyencong/schema';
import { assertEnumType, assertObjectType } from 'graphql';
import { beforeAll, expect, it, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

const fieldsOf = (name: string) => Object.keys(assertObjectType(schema.getType(name)).getFields());
const valuesOf = (name: string) =>
  assertEnumType(schema.getType(name))
    .getValues()
    .map((value) => value.name);

test('the graph offers every measure of the registers', () => {
  expect(fieldsOf('MoneyStat')).toEqual(expect.arrayContaining(Object.keys({ ...moneyMeasures, ...rowMeasures })));
  expect(fieldsOf('BudgetFigures')).toEqual(expect.arrayContaining(Object.keys(countMeasures)));
  expect(fieldsOf('IndicatorTotals')).toEqual(expect.arrayContaining(Object.keys(outputNumbers)));
  expect(fieldsOf('TrainingTotals')).toEqual(expect.arrayContaining(Object.keys(headcounts)));
  expect(valuesOf('RatioKind').toSorted()).toEqual(Object.keys(ratios).toSorted());
});

interface Answer {
  readonly budgetDimensions: readonly {
    argument: string;
    moneyAdds: boolean;
    proposalsAdd: boolean;
    facts: string | null;
  }[];
  readonly budgetMeasures: readonly { field: string; unit: string; grain: string; additive: boolean }[];
  readonly budget: { total: Figures; rows: readonly { kind: string; figures: Figures }[] };
}
type Figures = { proposals: number; money: { sum: string | null } };

describeOnBothDatabases('the registers, as the graph lists them', (open) => {
  let service: BudgetService;
  let listed: Answer;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
    listed = await service.data(
      '{ budgetDimensions { argument moneyAdds proposalsAdd facts description } budgetMeasures { field unit grain additive description } }',
    );
  });

  it('hold every dimension and every measure', () => {
    expect(listed.budgetDimensions).toHaveLength(Object.keys(dimensions).length + 2);
    expect(listed.budgetMeasures).toHaveLength(
      [countMeasures, moneyMeasures, rowMeasures, outputNumbers, headcounts, ratios].flatMap((register) =>
        Object.keys(register),
      ).length,
    );
    const told = new Map(
      listed.budgetMeasures.map(({ field, unit, grain, additive }) => [field, [unit, grain, additive]]),
    );
    expect(told.get('money { median }')).toEqual(['VND', 'PROPOSAL', false]);
    expect(told.get('money { shareOfTotal }')).toEqual(['RATIO', 'SUM', false]);
    expect(told.get('planYears')).toEqual(['YEAR', 'YEAR', false]);
    expect(told.get('output { actual { value } }')).toEqual(['OUTPUT', 'RESULT', true]);
    expect(told.get('ratio(of: COST_PER_COMPLETED_WORKER)')).toEqual(['VND_PER_PERSON', 'SUM', false]);
  });

  it('say of each dimension whether money and proposals add up over its groups, and so they do', async () => {
    // indicators group outputs, never money
    const ofMoney = listed.budgetDimensions.filter(({ facts }) => facts !== 'OUTPUT');
    for (const { argument, moneyAdds, proposalsAdd, facts } of ofMoney) {
      const money =
        facts === 'FLOW' ? 'flow(kind: DISBURSED)' : `money(stage: ${facts === 'PART' ? 'APPROVED' : 'REGISTERED'})`;
      const figures = `proposals money: ${money} { sum }`;
      const { budget } = await service.data<Answer>(
        `{ budget(by: [${argument}]) { total { ${figures} } rows { kind figures { ${figures} } } } }`,
      );
      const sum = budget.rows.reduce((all, row) => all + BigInt(row.figures.money.sum ?? 0), 0n);
      const proposals = budget.rows.reduce((all, row) => all + row.figures.proposals, 0);
      expect([argument, sum === BigInt(budget.total.money.sum!)]).toEqual([argument, moneyAdds]);
      // where they need not add, they may: no two flows of the example are of one proposal
      expect([argument, proposals >= 40, !proposalsAdd || proposals === 40]).toEqual([argument, true, true]);
    }
  });

  it('order, test and rank groups by outputs and by people trained too', async () => {
    interface Ranked {
      readonly budget: {
        readonly rows: readonly { kind: string; key: Record<string, { code: string | null }> }[];
        readonly hiddenRowCount: number;
      };
    }
    const ask = async (question: string, key: string) => {
      const { budget } = await service.data<Ranked>(
        `{ budget(${question}) { hiddenRowCount rows { kind key { ${key} { code } } } } }`,
      );
      const [name] = key.split('(');
      return [budget.hiddenRowCount, ...budget.rows.map((row) => row.key[name!]?.code ?? row.kind)];
    };
    // 3 000 m, 82, 5, 3 and 2: an order of numbers, whatever they count
    const byActual = 'orderBy: [{ measure: { output: {} }, direction: DESC }]';
    expect(await ask(`by: [{ dimension: INDICATOR }], ${byActual}`, 'indicator')).toEqual([
      0,
      'ORDERS_VALUE',
      'TRAINEES',
      'JOBS_CREATED',
      'MACHINES',
      'CLASSES',
      'GROUP',
    ]);
    // workers who completed: 58 in Hải Phòng, 33 in Quảng Bình, 24 in Hải Dương
    const completed = '{ trainees: { number: COMPLETED, kind: WORKER } }';
    const byProvince = 'by: [{ place: { level: PROVINCE } }]';
    const descending = `orderBy: [{ measure: ${completed}, direction: DESC }]`;
    expect(await ask(`${byProvince}, ${descending}`, 'place')).toEqual([0, 'P31-2018', 'P44-2018', 'P30-2018']);
    expect(await ask(`${byProvince}, top: { count: 1, by: ${completed} }`, 'place')).toEqual([0, 'P31-2018', 'OTHERS']);
    const jobs = 'having: [{ measure: { output: { indicator: "JOBS_CREATED" } }, gte: "1" }]';
    expect(await ask(`by: [{ dimension: ACTIVITY }], ${jobs}`, 'activity')).toEqual([
      3,
      'TECHNICAL_MODEL_AND_TECHNOLOGY',
    ]);
    expect(await service.refusal(`{ budget(by: [{ dimension: ACTIVITY }], ${byActual}) { rowCount } }`)).toMatchObject({
      message: 'Different indicators are never added. Name one, or group by INDICATOR and name none.',
    });
  });
});
