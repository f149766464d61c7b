import { type FieldNode, Kind, print, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import type { Measure } from './budget-form.ts';
import { camelCase, upperCase } from './names.ts';

/** What `budget` can be ranked and ordered by; the rest are parts of an answer only. */
const rankedStats = new Set(
  'sum average minimum maximum median known missing approximate floor ceiling national local'.split(' '),
);

/** The measure as a field of `BudgetFigures`, under a name that tells it apart from the others. */
export function measureField(measure: Measure): string {
  switch (measure.of) {
    case 'count':
      return measure.count;
    case 'result':
      return measure.result;
    case 'ratio': {
      const { ratio, stage } = measure;
      const name = camelCase(stage ? `${ratio}_${stage}` : ratio);
      return `${name}: ratio(of: ${ratio}${stage ? `, stage: ${stage}` : ''}) { value reason }`;
    }
    case 'money':
    case 'flow': {
      const { payer, source, stat } = measure;
      const what = measure.of === 'money' ? measure.stage : measure.kind;
      const name = camelCase([what, payer, source, upperCase(stat)].filter(Boolean).join('_'));
      return `${name}: ${measure.of}(${amountArguments(measure)}) { ${stat} }`;
    }
  }
}

function amountArguments(measure: Measure & { of: 'money' | 'flow' }): string {
  const { payer, source } = measure;
  return [
    measure.of === 'money' ? `stage: ${measure.stage}` : `kind: ${measure.kind}`,
    payer && `payer: ${payer}`,
    source && `sources: [${source}]`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The measure as what `top` and `orderBy` take; null for one that nothing can be ranked by. */
export function measureInput(measure: Measure): string | null {
  switch (measure.of) {
    case 'count':
      return `{ count: ${upperCase(measure.count)} }`;
    case 'result':
      return null;
    case 'ratio':
      return `{ ratio: { of: ${measure.ratio}${measure.stage ? `, stage: ${measure.stage}` : ''} } }`;
    case 'money':
    case 'flow':
      if (!rankedStats.has(measure.stat)) return null;
      return `{ ${measure.of}: { measure: ${upperCase(measure.stat)}, ${amountArguments(measure)} } }`;
  }
}

/** How a measure changed, as a field of `BudgetChange`; null for one whose change the graph does not tell. */
export function changeField(measure: Measure): string | null {
  if (measure.of === 'count') return measure.count === 'proposals' ? 'proposals' : null;
  if (measure.of !== 'money' && measure.of !== 'flow') return null;
  if (measure.stat !== 'sum') return null;
  return measureField(measure).replace(/\{.*\}/, '{ absolute relative reason }');
}

/** The measures that a selection of figures holds, in its order; what the form has no measure for is passed over. */
export function readMeasures(figures: SelectionSetNode): Measure[] {
  return figures.selections.flatMap((field) => (field.kind === Kind.FIELD ? readField(field) : []));
}

function readField(field: FieldNode): Measure[] {
  const given = Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  ) as { stage?: string; kind?: string; of?: string; payer?: 'STATE' | 'NON_STATE'; sources?: unknown };
  const inner = (field.selectionSet?.selections ?? []).filter((one) => one.kind === Kind.FIELD);
  const name = field.name.value;
  if (inner.length === 0) return [{ of: 'count', count: name }];
  if (name === 'ratio') return [{ of: 'ratio', ratio: given.of ?? '', stage: given.stage ?? null }];
  if (name === 'money' || name === 'flow') {
    const sources = [given.sources ?? []].flat() as string[];
    if (sources.length > 1) return [];
    const { payer = null, stage = '', kind = '' } = given;
    return inner.map(({ name: { value: stat } }) => {
      const amount = { payer, source: sources[0] ?? null, stat };
      return name === 'money' ? { of: name, stage, ...amount } : { of: name, kind, ...amount };
    });
  }
  if (field.arguments?.length) return [];
  return inner.map((one) => ({ of: 'result', result: onOneLine(`${name} { ${print(one)} }`) }));
}

export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
