import { dimensions } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { moneyMeasures } from '@khuyencong/drizzle/analytics/measures.ts';
import { schema } from '@khuyencong/schema';
import { createApp } from '@khuyencong/server';
import { assertEnumType, assertObjectType } from 'graphql';
import { beforeAll, expect, it, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

const valuesOf = (name: string) =>
  assertEnumType(schema.getType(name))
    .getValues()
    .map((value) => value.name);

test('the graph offers every measure of the register', () => {
  const offered = Object.keys(assertObjectType(schema.getType('MoneyStat')).getFields());
  expect(offered.toSorted()).toEqual([...Object.keys(moneyMeasures), 'notes'].toSorted());
});

test('the graph offers every dimension of the register', () => {
  const offered = [...valuesOf('BudgetDimension'), ...valuesOf('BudgetPlaceLevel')];
  expect(offered.toSorted()).toEqual(Object.keys(dimensions).toSorted());
});

const groupings = [
  ...valuesOf('BudgetDimension').map((name) => `{ dimension: ${name} }`),
  ...valuesOf('BudgetPlaceLevel').map((level) => `{ place: { level: ${level} } }`),
];

describeOnBothDatabases('the groups of the sample', (open) => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await open({ template: 'sample' }) });
  });

  it.each(groupings)(
    'by %s add to what is registered: 1,791,480,000 local + 1,100,000,000 national = 2,891,480,000 VND',
    async (by) => {
      const query = `{ budget(by: [${by}]) { total { money(stage: REGISTERED) { sum } } rows { figures { money(stage: REGISTERED) { sum } } } } }`;
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as {
        data: { budget: { total: Figures; rows: { figures: Figures }[] } };
      };
      expect(data.budget.total.money.sum).toBe('2891480000');
      const sums = data.budget.rows.map(({ figures }) => BigInt(figures.money.sum ?? 0));
      expect(sums.reduce((all, sum) => all + sum, 0n)).toBe(2_891_480_000n);
    },
  );
});

interface Figures {
  readonly money: { readonly sum: string | null };
}
