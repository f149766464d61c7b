import { dimensions } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { countMeasures, moneyMeasures } from '@khuyencong/drizzle/analytics/measures.ts';
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
  expect(fieldsOf('MoneyStat')).toEqual(expect.arrayContaining(Object.keys(moneyMeasures)));
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
  readonly budgetMeasures: readonly { field: string; unit: string; additive: boolean }[];
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
      [countMeasures, moneyMeasures, outputNumbers, headcounts, ratios].flatMap((register) => Object.keys(register))
        .length,
    );
    expect(listed.budgetMeasures.find(({ field }) => field === 'money { median }')).toMatchObject({
      unit: 'VND',
      grain: 'PROPOSAL',
      additive: false,
    });
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
});
