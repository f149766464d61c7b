import { getNamedType } from 'graphql';
import type { Column } from './columns.ts';
import type { List } from './lists.ts';
import { isList } from './roles.ts';
import type { Selected } from './selection.ts';

/** What the graph's own registers say of adding up (`budgetMeasures`, `budgetDimensions`). */
export type Registers = {
  measures: ReadonlyArray<{ field: string; additive: boolean; unit: string }>;
  dimensions: ReadonlyArray<{ grouping: Grouping; moneyAdds: boolean; proposalsAdd: boolean }>;
};

/** An element of the argument `by`, such as `{ place: { level: 'DISTRICT', attribution: 'TOUCHES' } }`. */
export type Grouping = Readonly<Record<string, unknown>>;

/** What may be added over records of a list: each record has an amount of its own, at one stage, in one unit. */
const ofRecords: Record<string, ReadonlySet<string>> = {
  Proposal: new Set(['total', 'stateSupport', 'counterpart', 'disbursed']),
  MachineryItem: new Set(['price', 'quantity']),
  Participation: new Set(['stateSupport', 'counterpart']),
  TrainingCourse: new Set(['enrolled', 'completed', 'certified', 'placed', 'female']),
};

/**
 * Whether values of this column in different rows may be added. Averages, shares, distinct counts, several stages of
 * one amount, and whatever is not known to be additive, may not.
 */
export function addsUp(column: Column, list: List, registers: Registers | null): boolean {
  const budget = list.trail.find(({ field }) => getNamedType(field.type).name === 'BudgetResult');
  if (budget) return registers !== null && !mixesTotals(list, budget) && figureAdds(column, budget, registers);
  const inner = list.trail.filter(({ field }) => isList(field.type)).length > 1;
  const own = column.trail.filter(({ key }) => key !== 'node');
  const leaf = own[0];
  if (inner || !leaf || own.length > 1) return false;
  return ofRecords[getNamedType(leaf.parent).name]?.has(leaf.field.name) ?? false;
}

/** Whether totals lie among the groups without the field that tells them apart: every sum would count twice. */
function mixesTotals({ item }: List, { args }: Selected): boolean {
  return args['totals'] !== 'NONE' && item.every(({ field }) => field.name !== 'kind');
}

function figureAdds({ trail }: Column, budget: Selected, { measures, dimensions }: Registers): boolean {
  const at = trail.findIndex(({ field }) => getNamedType(field.type).name === 'BudgetFigures');
  const figure = trail.slice(at + 1);
  const [first] = figure;
  if (at < 0 || !first) return false;
  const measure = measures.find(({ field }) => field === wordsOf(figure));
  if (!measure?.additive) return false;
  // Outputs of different indicators have different units.
  if (first.field.name === 'output' && !first.args['indicator']) return false;
  const by = (budget.args['by'] ?? []) as readonly Grouping[];
  return by.every((grouping) => {
    const dimension = dimensions.find((known) => sameGrouping(known.grouping, grouping));
    return dimension !== undefined && (measure.unit === 'VND' ? dimension.moneyAdds : dimension.proposalsAdd);
  });
}

/** As the register writes it: `money { sum }`. A flow has what money has. */
function wordsOf(figure: readonly Selected[]): string {
  const names = figure.map(({ field }) => (field.name === 'flow' ? 'money' : field.name));
  return names.reduceRight((below, name) => `${name} { ${below} }`);
}

/** What else a grouping is given, such as a day, changes its groups but not whether they add. */
const decisive = ['level', 'attribution', 'grain'];

function sameGrouping(known: Grouping, asked: Grouping): boolean {
  const [kind, value] = Object.entries(known)[0] ?? [];
  const other = kind === undefined ? undefined : asked[kind];
  if (other === undefined || other === null) return false;
  if (typeof value !== 'object' || value === null) return value === other;
  return decisive.every((name) => plain((value as Grouping)[name]) === plain((other as Grouping)[name]));
}

/** `SINGLE` is how places are attributed without the argument. */
const plain = (value: unknown): unknown => (value === undefined || value === 'SINGLE' ? null : value);
