import { parse, print } from 'graphql';
import { type BudgetForm, filterNames, filterPaths } from './budget-form.ts';
import { keyField } from './groupings.ts';
import { changeField, measureField, measureInput } from './measures.ts';

/** The document that asks what the form shows. */
export function writeQuestion(form: BudgetForm): string {
  const given = budgetArguments(form);
  const head = given.length > 0 ? `budget(${given.join(', ')})` : 'budget';
  return `${print(parse(`query Budget { ${head} { ${rows(form)} ${totals(form)} ${coverage(form)} } }`))}\n`;
}

function budgetArguments(form: BudgetForm): string[] {
  const { groupings, totals: mode, compare } = form;
  const where = writeFilter(form);
  const top = form.top && rankedMeasure(form, form.top.measure);
  const order = form.order && rankedMeasure(form, form.order.measure);
  return [
    where && `where: { ${where} }`,
    groupings.length > 0 && `by: [${groupings.join(', ')}]`,
    mode !== 'NONE' && `totals: ${mode}`,
    compare && ('stage' in compare ? `compare: { stage: ${compare.stage} }` : `compare: { period: ${compare.period} }`),
    top && `top: { count: ${form.top.count}, by: ${top} }`,
    order && `orderBy: [{ measure: ${order}, direction: ${form.order.direction} }]`,
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}

function rankedMeasure({ measures }: BudgetForm, place: number): string | null {
  const measure = measures[place];
  return measure ? measureInput(measure) : null;
}

function writeFilter({ filters, search, withoutIllustrative }: BudgetForm): string {
  const lists = filterNames.flatMap((name) => {
    const { path, written } = filterPaths[name];
    const values = filters[name].map((value) => (written === 'text' ? JSON.stringify(value) : value));
    if (values.length === 0) return [];
    const condition = values.length === 1 ? `{ eq: ${values[0]} }` : `{ in: [${values.join(', ')}] }`;
    return path
      .toReversed()
      .reduce((inner, field, index) => (index === 0 ? `${field}: ${inner}` : `${field}: { ${inner} }`), condition);
  });
  return [
    ...lists,
    search && `search: ${JSON.stringify(search)}`,
    withoutIllustrative && 'provenance: { not: ILLUSTRATIVE }',
  ]
    .filter(Boolean)
    .join(', ');
}

function rows(form: BudgetForm): string {
  const { groupings, language, compare } = form;
  if (groupings.length === 0) return '';
  const keys = groupings.map((grouping) => keyField(grouping, language)).join(' ');
  const compared = compare ? `previous { ${figures(form)} } ${change('change', form)}` : '';
  return `rows { kind key { ${keys} } figures { ${figures(form)} } ${compared} }`;
}

function totals(form: BudgetForm): string {
  // outputs of different indicators are never added
  const measures = form.measures.filter((measure) => measure.of !== 'result' || !measure.result.startsWith('output'));
  if (measures.length === 0) return '';
  const whole = { ...form, measures };
  const compared = form.compare ? `previousTotal { ${figures(whole)} } ${change('totalChange', whole)}` : '';
  return `total { ${figures(whole)} } ${compared}`;
}

function figures({ measures }: BudgetForm): string {
  return measures.map(measureField).join(' ');
}

function change(field: string, { measures }: BudgetForm): string {
  const changes = measures.map(changeField).filter((one) => one !== null);
  return changes.length > 0 ? `${field} { ${changes.join(' ')} }` : '';
}

function coverage({ language }: BudgetForm): string {
  return `coverage { label(lang: ${language}) illustrative notes }`;
}
