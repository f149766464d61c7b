import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BudgetForm,
  filterNames,
  firstForm,
  type Measure,
} from '@khuyencong/server/playground/src/form/budget-form.ts';
import { measureInput } from '@khuyencong/server/playground/src/form/measures.ts';
import {
  fittingMeasures,
  measureOf,
  offeredMeasures,
} from '@khuyencong/server/playground/src/form/offered-measures.ts';
import { readQuestion } from '@khuyencong/server/playground/src/form/read-question.ts';
import { writeQuestion } from '@khuyencong/server/playground/src/form/write-question.ts';
import { createApp } from '@khuyencong/server';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { libraryQuestions } from '../../schema/questions/asked-questions.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8'));

const groupings = [
  ...'PLAN_YEAR PROGRAMME_LEVEL ACTIVITY FUNDING_SOURCE BENEFICIARY INDICATOR'
    .split(' ')
    .map((dimension) => `{ dimension: ${dimension} }`),
  '{ place: { level: PROVINCE } }',
  '{ place: { level: PROVINCE, boundaries: CURRENT } }',
  '{ place: { level: DISTRICT, attribution: TOUCHES } }',
  '{ period: { grain: QUARTER } }',
  '{ period: { grain: MONTH } }',
  '{ statusOn: { on: "2018-06-30" } }',
  '{ band: { stage: APPROVED } }',
];
const stage = fc.constantFrom('REGISTERED', 'APPROVED', 'SETTLED');
const amount = {
  payer: fc.constantFrom('STATE' as const, 'NON_STATE' as const, null),
  source: fc.constantFrom('PROVINCIAL_BUDGET', 'BENEFICIARY_COUNTERPART', null),
  stat: fc.constantFrom('sum', 'average', 'median', 'known', 'shareOfTotal'),
};
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ of: fc.constant('money' as const), stage, ...amount }),
  fc.record({ of: fc.constant('flow' as const), kind: fc.constantFrom('ADVANCE', 'DISBURSED'), ...amount }),
  fc.record({ of: fc.constant('count' as const), count: fc.constantFrom('proposals', 'beneficiaries', 'onTime') }),
  fc.record({
    of: fc.constant('ratio' as const),
    ratio: fc.constantFrom('STATE_SHARE', 'ABSORPTION'),
    stage: fc.option(stage),
  }),
  fc.record({
    of: fc.constant('result' as const),
    result: fc.constantFrom('trainees { enrolled { value } }', 'trainees { placed { value } }'),
  }),
);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const lists = {
  planYears: fc.integer({ min: 2014, max: 2030 }).map(String),
  programmeLevels: fc.constantFrom('NATIONAL', 'LOCAL'),
  provinces: text,
  districts: text,
  activities: text,
  programmes: text,
  statuses: fc.constantFrom('DRAFT', 'APPROVED', 'SETTLED'),
};
const filters = fc.record(
  Object.fromEntries(
    filterNames.map((name) => [name, fc.uniqueArray(lists[name] as fc.Arbitrary<string>, { maxLength: 3 })]),
  ),
) as unknown as fc.Arbitrary<BudgetForm['filters']>;

const anyForm: fc.Arbitrary<BudgetForm> = fc
  .record({
    groupings: fc.uniqueArray(fc.constantFrom(...groupings), { maxLength: 4 }),
    measures: fc.uniqueArray(measure, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }),
    filters,
    search: fc.oneof(fc.constant(''), text),
    withoutIllustrative: fc.boolean(),
    totals: fc.constantFrom('NONE', 'GRAND', 'ROLLUP', 'CUBE'),
    compare: fc.option(
      fc.oneof(fc.record({ period: fc.constantFrom('PREVIOUS', 'SAME_PERIOD_LAST_YEAR') }), fc.record({ stage })),
    ),
    top: fc.option(fc.record({ count: fc.integer({ min: 1, max: 50 }), measure: fc.nat({ max: 3 }) })),
    order: fc.option(
      fc.record({ measure: fc.nat({ max: 3 }), direction: fc.constantFrom('ASC' as const, 'DESC' as const) }),
    ),
    language: fc.constantFrom('VI' as const, 'EN' as const),
  })
  .map((form) => ({ ...form, top: ranked(form.top, form), order: ranked(form.order, form) }));

/** Null where the place points at no measure, or at one that nothing is ranked by. */
function ranked<Place extends { measure: number }>(place: Place | null, { measures }: { measures: Measure[] }) {
  const chosen = place && measures[place.measure];
  return chosen && measureInput(chosen) ? place : null;
}

test('what the form writes it reads back, and the graph has all of it', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const written = writeQuestion(form);
      expect(validate(schema, parse(written))).toEqual([]);
      expect(readQuestion(written)).toEqual({ form, notShown: [] });
    }),
    { numRuns: 150 },
  );
});

test('a first form asks state money approved by activity, with a grand total', () => {
  expect(writeQuestion({ ...firstForm, filters: { ...firstForm.filters, provinces: ['P31-2018'] } }))
    .toBe(`query Budget {
  budget(
    where: { province: { code: { eq: "P31-2018" } } }
    by: [{ dimension: ACTIVITY }]
    totals: GRAND
  ) {
    rows {
      kind
      key {
        activity {
          label(lang: VI)
          code
        }
      }
      figures {
        proposals
        approvedStateSum: money(stage: APPROVED, payer: STATE) {
          sum
        }
      }
    }
    total {
      proposals
      approvedStateSum: money(stage: APPROVED, payer: STATE) {
        sum
      }
    }
    coverage {
      label(lang: VI)
      illustrative
      notes
    }
  }
}
`);
});

const asked = (name: string) => libraryQuestions.find((question) => question.name === name)!.query;

test('of another text the form says what it cannot show', () => {
  const read = readQuestion(asked('02-top-beneficiaries'))!;
  expect(read.form).toMatchObject({
    groupings: ['{ dimension: BENEFICIARY }'],
    filters: { planYears: ['2018'] },
    totals: 'GRAND',
    top: { count: 2, measure: 2 },
    order: { measure: 2, direction: 'DESC' },
    measures: [
      { of: 'count', count: 'proposals' },
      { of: 'count', count: 'beneficiaries' },
      { of: 'money', stage: 'APPROVED', payer: 'STATE', source: null, stat: 'sum' },
      { of: 'money', stage: 'APPROVED', payer: 'STATE', source: null, stat: 'shareOfTotal' },
    ],
  });
  expect(read.notShown).toEqual([
    'rows › key › beneficiary › state',
    'rows › key › beneficiary › beneficiary › code',
    'rows › proposals › totalCount',
    'rows › proposals › nodes › code',
  ]);
});

test('conditions on groups, other questions of the text and unknown filters are among what is not shown', () => {
  expect(readQuestion(asked('04-large-activities'))!.notShown).toEqual([
    'having[1].measure.money.measure: AVERAGE',
    'having[1].measure.money.stage: REGISTERED',
    'having[1].measure.money.payer: STATE',
    'having[1].gt: 80000000',
    'having[2].measure.count: PROPOSALS',
    'having[2].gte: 2',
    'hiddenRowCount',
  ]);
  expect(
    readQuestion('{ budget(where: { titleVi: { contains: "x" } }) { total { proposals } } places { totalCount } }')!
      .notShown,
  ).toEqual(['where.titleVi.contains: x', 'places { totalCount }']);
});

test('a text that asks no budget, or is no GraphQL, is not read', () => {
  expect([readQuestion('{ places { totalCount } }'), readQuestion('{ budget')]).toEqual([null, null]);
});

interface Offered {
  readonly budgetDimensions: readonly { readonly argument: string; readonly facts: string | null }[];
  readonly budgetMeasures: readonly { readonly field: string }[];
}

describeOnBothDatabases('the form over the sample', (open) => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await open({ template: 'sample' }) });
  });
  const ask = async <Data>(query: string): Promise<{ data: Data; errors?: unknown }> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: Data; errors?: unknown };
  };

  test('every grouping that it offers is answered, with each measure that it offers by activity, indicator or month', async () => {
    const { data } = await ask<Offered>('{ budgetDimensions { argument facts } budgetMeasures { field } }');
    const questions = data.budgetDimensions.map(({ argument, facts }) => ({
      ...firstForm,
      groupings: [argument],
      measures: fittingMeasures([facts], firstForm.measures),
    }));
    expect(questions.length).toBeGreaterThan(20);
    const counts: Record<string, number> = {};
    for (const by of ['{ dimension: ACTIVITY }', '{ dimension: INDICATOR }', '{ period: { grain: MONTH } }']) {
      const { facts } = data.budgetDimensions.find(({ argument }) => argument === by)!;
      const measures = Object.entries(offeredMeasures(data.budgetMeasures, schema, [facts])).flatMap(([of, names]) =>
        names.map((name) => measureOf(`${of}:${name}`, firstForm.measures[1]!)),
      );
      counts[by] = measures.length;
      questions.push({ ...firstForm, groupings: [by], measures });
    }
    // stages 5, flows 4, counts 9, ratios 10, trainees 5; outputs 2; flows 4, proposals and absorption
    expect(Object.values(counts)).toEqual([33, 2, 6]);
    for (const question of questions) {
      const { errors } = await ask(writeQuestion(question));
      expect([question.groupings, errors]).toEqual([question.groupings, undefined]);
    }
  });
});
