import { type GraphQLSchema, isEnumType } from 'graphql';
import { firstForm, type Measure } from './budget-form.ts';

type Schema = GraphQLSchema | null | undefined;
type Fields = readonly { readonly field: string }[];

const ratiosOfStages = new Set(['STATE_SHARE', 'LEVERAGE']);

/** Which facts carry the keys of the groupings, as `budgetDimensions` says; null where all do. */
type Facts = readonly (string | null)[];

const isOutput = (measure: Measure) => measure.of === 'result' && measure.result.startsWith('output');

/** What the graph knows by groupings whose keys only some facts carry; outputs only by indicator. */
function isKnown(measure: Measure, facts: Facts): boolean {
  const isProposals = measure.of === 'count' && measure.count === 'proposals';
  if (facts.includes('OUTPUT')) return isOutput(measure);
  if (isOutput(measure)) return false;
  if (facts.includes('FLOW'))
    return isProposals || measure.of === 'flow' || (measure.of === 'ratio' && measure.ratio === 'ABSORPTION');
  if (facts.includes('PART'))
    return (
      measure.of === 'count' || (measure.of === 'money' && measure.stage === 'APPROVED' && measure.source === null)
    );
  return true;
}

/** What can be measured, by kind, from the graph's own list. */
export function offeredMeasures(
  listed: Fields,
  schema: Schema,
  facts: Facts,
): Record<Measure['of'], readonly string[]> {
  const fields = listed.map(({ field }) => field);
  const known = (of: Measure['of'], names: readonly string[]) =>
    names.filter((name) => isKnown(measureOf(`${of}:${name}`, firstForm.measures[0]!), facts));
  return {
    money: known('money', enumNames(schema, 'BudgetStage')),
    flow: known('flow', enumNames(schema, 'BudgetFlow')),
    count: known(
      'count',
      fields.filter((field) => /^\w+$/.test(field)),
    ),
    ratio: known(
      'ratio',
      fields.flatMap((field) => /^ratio\(of: (\w+)\)/.exec(field)?.[1] ?? []),
    ),
    result: known(
      'result',
      fields.filter((field) => /^(trainees|output) /.test(field)),
    ),
  };
}

const outputs: readonly Measure[] = [
  { of: 'result', result: 'output { planned { value } }' },
  { of: 'result', result: 'output { actual { value } }' },
];
const disbursed: readonly Measure[] = [{ of: 'flow', kind: 'DISBURSED', payer: 'STATE', source: null, stat: 'sum' }];

/** The same measures when all are known by the groupings; else those that are, or others in their place when none is. */
export function fittingMeasures(facts: Facts, measures: readonly Measure[]): readonly Measure[] {
  const fitting = measures.filter((measure) => isKnown(measure, facts));
  if (fitting.length === measures.length) return measures;
  // a count alone is not what was asked
  if (fitting.some(({ of }) => of !== 'count')) return fitting;
  if (facts.includes('OUTPUT')) return outputs;
  return facts.includes('FLOW') ? [...fitting, ...disbursed] : firstForm.measures;
}

/** The statistics of money. */
export function offeredStats(listed: Fields): string[] {
  return listed.flatMap(({ field }) => /^money \{ (\w+) \}$/.exec(field)?.[1] ?? []);
}

const lifeOrder = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'];

/** The names of an enum; stages in the order of life. */
export function enumNames(schema: Schema, name: string): string[] {
  const type = schema?.getType(name);
  const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  return names.toSorted((a, b) => lifeOrder.indexOf(a) - lifeOrder.indexOf(b));
}

/** The option of a list that stands for a measure: its kind and its name. */
export function optionOf(measure: Measure): string {
  const { of } = measure;
  if (of === 'money') return `${of}:${measure.stage}`;
  if (of === 'flow') return `${of}:${measure.kind}`;
  if (of === 'count') return `${of}:${measure.count}`;
  return of === 'ratio' ? `${of}:${measure.ratio}` : `${of}:${measure.result}`;
}

/** The measure of an option, of the same money and by the same statistic as the one before. */
export function measureOf(option: string, before: Measure): Measure {
  const [of = '', name = ''] = option.split(/:(.*)/s);
  const isAmount = before.of === 'money' || before.of === 'flow';
  const amount = {
    payer: isAmount ? before.payer : null,
    source: isAmount ? before.source : null,
    stat: isAmount ? before.stat : 'sum',
  };
  if (of === 'money') return { of, stage: name, ...amount };
  if (of === 'flow') return { of, kind: name, ...amount };
  if (of === 'ratio') return { of, ratio: name, stage: ratiosOfStages.has(name) ? 'APPROVED' : null };
  return of === 'count' ? { of, count: name } : { of: 'result', result: name };
}
