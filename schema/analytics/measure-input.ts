import { sql, type SQL } from 'drizzle-orm';
import { countMeasures, moneyMeasures } from '@khuyencong/drizzle/analytics/measures.ts';
import { headcountPart, headcounts, outputNumbers } from '@khuyencong/drizzle/analytics/outputs.ts';
import { quotient, ratios, type RatioName } from '@khuyencong/drizzle/analytics/ratios.ts';
import type { BudgetStageCode, FlowCode } from '@khuyencong/drizzle/analytics/slice.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';
import { BudgetStage, TrainingCourseKind } from '../enums.ts';
import type { FigureSource } from './figure-source.ts';
import { partsByIndicator } from './output-figures.ts';
import { sourceFields, sourcesOf } from './payer.ts';

const described = <Name extends string>(register: Readonly<Record<Name, { description: string }>>) =>
  Object.fromEntries(
    Object.entries<{ description: string }>(register).map(([name, { description }]) => [name, { description }]),
  ) as Record<Name, { description: string }>;

const inWords = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

/** The measure `planYears` is the enum value PLAN_YEARS. */
const enumName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The entries of a register by their enum values. */
const byEnumName = <Entry>(register: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(register).map(([name, entry]) => [enumName(name), entry]));

/** The measure of a register that an enum value names. */
const chosen = <Name extends string>(register: Readonly<Record<Name, unknown>>, input: Input): Name => {
  const value = input.choose<string>();
  return (Object.keys(register) as Name[]).find((name) => enumName(name) === value)!;
};

export const BudgetFlow = builder.enumType('BudgetFlow', {
  description: 'Dated money.',
  values: {
    ADVANCE: { description: 'Paid ahead of the work.' },
    PAYMENT: { description: 'Paid against work done; may come before acceptance.' },
    RECOVERY: { description: 'Returned to the budget.' },
    DISBURSED: { description: 'Advances and payments less recoveries (giải ngân).' },
  } as const,
});

export const RatioKind = builder.enumType('RatioKind', {
  description: 'A ratio of sums.',
  values: described(ratios),
});

const MoneyMeasureKind = builder.enumType('MoneyMeasure', {
  description: 'What can be asked of money.',
  values: described(byEnumName<{ description: string }>(moneyMeasures)),
});

const CountMeasureKind = builder.enumType('CountMeasure', {
  description: 'What can be counted.',
  values: described(byEnumName<{ description: string }>(countMeasures)),
});

const measureField = (t: any) =>
  t.field({
    type: MoneyMeasureKind,
    required: true,
    defaultValue: 'SUM',
    description: 'What of the money; its sum unless asked otherwise.',
  });

const StageMeasure = builder.inputType('StageMeasure', {
  description: 'A measure of the money at a budget stage.',
  fields: (t) => ({
    measure: measureField(t),
    stage: t.field({ type: BudgetStage, required: true, description: 'The budget stage; stages are never added.' }),
    ...sourceFields((options) => t.field(options)),
  }),
});

const FlowMeasure = builder.inputType('FlowMeasure', {
  description: 'A measure of dated money.',
  fields: (t) => ({
    measure: measureField(t),
    kind: t.field({ type: BudgetFlow, required: true, description: 'Which flows.' }),
    ...sourceFields((options) => t.field(options)),
  }),
});

const OutputNumberKind = builder.enumType('OutputNumber', {
  description: 'A number that results by indicators tell.',
  values: described(byEnumName(inWords(outputNumbers))),
});

const HeadcountKind = builder.enumType('Headcount', {
  description: 'A number of people that training courses tell.',
  values: described(byEnumName(inWords(headcounts))),
});

const OutputMeasure = builder.inputType('OutputMeasure', {
  description: 'Outputs by one indicator, added up.',
  fields: (t) => ({
    indicator: t.string({
      description: 'The code of the indicator, such as `JOBS_CREATED`; left out where groups are by INDICATOR.',
    }),
    number: t.field({
      type: OutputNumberKind,
      required: true,
      defaultValue: 'ACTUAL',
      description: 'Planned or actual; actual unless asked otherwise.',
    }),
  }),
});

const TraineesMeasure = builder.inputType('TraineesMeasure', {
  description: 'People of training courses, added up.',
  fields: (t) => ({
    number: t.field({ type: HeadcountKind, required: true, description: 'Which of them.' }),
    kind: t.field({ type: TrainingCourseKind, description: 'Of courses of this kind only; all unless given.' }),
  }),
});

const RatioMeasure = builder.inputType('RatioMeasure', {
  description: 'A ratio.',
  fields: (t) => ({
    of: t.field({ type: RatioKind, required: true, description: 'Which ratio.' }),
    stage: t.field({ type: BudgetStage, description: 'The budget stage, for the ratios that are of one.' }),
  }),
});

export const BudgetMeasure = builder.inputType('BudgetMeasure', {
  description: 'A measure of a group, to order, test or rank groups by; exactly one of its fields is given.',
  isOneOf: true,
  fields: (t) => ({
    count: t.field({ type: CountMeasureKind, description: 'A count.' }),
    money: t.field({ type: StageMeasure, description: 'Money at a budget stage.' }),
    flow: t.field({ type: FlowMeasure, description: 'Dated money.' }),
    output: t.field({ type: OutputMeasure, description: 'Outputs by an indicator.' }),
    trainees: t.field({ type: TraineesMeasure, description: 'People of training courses.' }),
    ratio: t.field({ type: RatioMeasure, description: 'A ratio of sums.' }),
  }),
});

export const MeasureTest: any = builder.inputRef<object>('MeasureTest').implement({
  description: 'A condition on a measure of a group; all comparisons that are given must hold, or one of `or`.',
  fields: (t: any) => ({
    measure: t.field({ type: BudgetMeasure, description: 'The measure; left out beside `or` alone.' }),
    ...Object.fromEntries(
      Object.entries(comparisons).map(([name, { description }]) => [name, t.field({ type: 'Decimal', description })]),
    ),
    isNull: t.boolean({ description: 'True: nothing is known. False: something is.' }),
    or: t.field({ type: [MeasureTest], description: 'Or one of these holds.' }),
  }),
});

const comparisons: Readonly<Record<string, { operator: string; description: string }>> = {
  eq: { operator: '=', description: 'Equal.' },
  gt: { operator: '>', description: 'Greater.' },
  gte: { operator: '>=', description: 'Greater or equal.' },
  lt: { operator: '<', description: 'Less.' },
  lte: { operator: '<=', description: 'Less or equal.' },
};

/** The value of a measure in a row of groups. */
export function measureValue(input: Input, figures: FigureSource): SQL {
  const count = input.field('count');
  if (count.isSet) return figures.count(chosen(countMeasures, count));
  const money = input.field('money');
  if (money.isSet) {
    const stage = money.field('stage').choose<BudgetStageCode>();
    const slice = { stage, sources: sourcesOf(money.field('sources'), money.field('payer')) };
    return figures.money(chosen(moneyMeasures, money.field('measure')), slice, money.field('stage').place);
  }
  const flow = input.field('flow');
  if (flow.isSet) {
    const stage = flow.field('kind').choose<FlowCode>();
    const slice = { stage, sources: sourcesOf(flow.field('sources'), flow.field('payer')) };
    return figures.money(chosen(moneyMeasures, flow.field('measure')), slice, flow.field('kind').place);
  }
  const output = input.field('output');
  if (output.isSet) {
    const code = output.field('indicator');
    const number = chosen(outputNumbers, output.field('number'));
    return figures.sum(code.place, partsByIndicator(figures, code)(number, 'sum'));
  }
  const trainees = input.field('trainees');
  if (trainees.isSet) {
    const kind = trainees.field('kind');
    const number = chosen(headcounts, trainees.field('number'));
    return figures.sum(trainees.place, headcountPart(number, 'sum', kind.isSet ? kind.choose<string>() : undefined));
  }
  const { numerator, denominator } = ratioTerms(
    input.field('ratio').field('of'),
    input.field('ratio').field('stage'),
    figures,
  );
  return quotient(numerator, denominator);
}

/** Whether the measure of groups adds up to that of the whole. */
export function isAdditive(input: Input): boolean {
  const count = input.field('count');
  if (count.isSet) return countMeasures[chosen(countMeasures, count)].additive;
  const money = [input.field('money'), input.field('flow')].find(({ isSet }) => isSet);
  if (money) return moneyMeasures[chosen(moneyMeasures, money.field('measure'))].additive;
  return !input.field('ratio').isSet;
}

/** The terms of a ratio in a row of groups. */
export function ratioTerms(of: Input, stage: Input, figures: FigureSource, cumulative = false) {
  const name = of.choose<RatioName>();
  const { needsStage } = ratios[name];
  if (needsStage && !stage.isSet) throw badInput(`${name} is of one budget stage. Name it in "stage".`, of.place);
  if (!needsStage && stage.isSet) throw badInput(`${name} names its stages itself. Leave "stage" out.`, stage.place);
  return ratios[name].of(
    figures.terms(of.place, cumulative),
    stage.isSet ? stage.choose<BudgetStageCode>() : 'REGISTERED',
  );
}

/** The condition of tests that must all hold. */
export function testsOf(tests: readonly Input[], figures: FigureSource): SQL | undefined {
  const conditions = tests.map((test) => testOf(test, figures));
  return conditions.length > 0 ? sql`(${sql.join(conditions, sql` and `)})` : undefined;
}

function testOf(test: Input, figures: FigureSource): SQL {
  const measure = test.field('measure');
  const alternatives = test.field('or').isSet ? test.field('or').items() : [];
  if (!measure.isSet && alternatives.length === 0) throw badInput('Name the measure that is to be tested.', test.place);
  const own: SQL[] = [];
  if (measure.isSet) {
    const value = measureValue(measure, figures);
    for (const [name, { operator }] of Object.entries(comparisons)) {
      const bound = test.field(name);
      if (bound.isSet) own.push(sql`${value} ${sql.raw(operator)} ${bound.bind()}::text::numeric`);
    }
    const isNull = test.field('isNull');
    if (isNull.isSet) own.push(isNull.choose<boolean>() ? sql`${value} is null` : sql`${value} is not null`);
    if (own.length === 0) throw badInput('Say what the measure is compared with.', test.place);
  }
  const either = [
    ...(own.length > 0 ? [sql`(${sql.join(own, sql` and `)})`] : []),
    ...alternatives.map((item) => testOf(item, figures)),
  ];
  return sql`coalesce(${either.length === 1 ? either[0]! : sql`(${sql.join(either, sql` or `)})`}, false)`;
}
