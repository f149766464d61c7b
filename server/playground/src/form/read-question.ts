import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { type BudgetForm, filterNames, filterPaths, firstForm } from './budget-form.ts';
import { measureInput, onOneLine, readMeasures } from './measures.ts';
import { partsOf } from './parts.ts';
import { writeQuestion } from './write-question.ts';

export interface ReadQuestion {
  readonly form: BudgetForm;
  /** What the text says and the form cannot show, a line a thing; empty when it shows all of it. */
  readonly notShown: readonly string[];
}

/**
 * Reads a text into the form, as far as the form goes; variables with a default count as that. Null for a text that
 * does not ask `budget`, or is not GraphQL.
 */
export function readQuestion(text: string): ReadQuestion | null {
  const operation = operationOf(text);
  const fields = operation?.selectionSet.selections ?? [];
  const budget = fields.find((field) => field.kind === Kind.FIELD && field.name.value === 'budget') as
    | FieldNode
    | undefined;
  if (!budget) return null;
  const form = readForm(budget);
  const shown = partsOf(budgetOf(writeQuestion(form)));
  const others = fields.filter((field) => field !== budget).map((field) => shorten(onOneLine(print(field))));
  return { form, notShown: [...partsOf(budget)].filter((part) => !shown.has(part)).concat(others) };
}

/** The first operation with the defaults of its variables in their places. */
function operationOf(text: string): OperationDefinitionNode | undefined {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return undefined;
  }
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  const defaults = new Map(
    (operation?.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return (
    operation &&
    visit(operation, { Variable: (node): ValueNode | undefined => defaults.get(node.name.value) ?? undefined })
  );
}

function budgetOf(text: string): FieldNode {
  return operationOf(text)!.selectionSet.selections[0] as FieldNode;
}

interface Given {
  readonly where?: Record<string, unknown>;
  readonly totals?: string;
  readonly compare?: { period?: string; stage?: string };
  readonly top?: { count?: number };
}

function readForm(budget: FieldNode): BudgetForm {
  const given = Object.fromEntries(
    (budget.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  ) as Given;
  const rows = selectionOf(budget, 'rows');
  const figures = (rows && selectionOf(rows, 'figures')) ?? selectionOf(budget, 'total');
  const shown = figures?.selectionSet ? unique(readMeasures(figures.selectionSet)) : [];
  const measures = shown.length > 0 ? shown : firstForm.measures.slice(0, 1);
  const placeOf = (input: ValueNode | undefined) => {
    const sought = input && normalised(print(input));
    return measures.findIndex((measure) => sought !== undefined && normalised(measureInput(measure)) === sought);
  };
  const top = valueAt(argumentOf(budget, 'top'), 'by');
  const order = firstOf(argumentOf(budget, 'orderBy'));
  const topPlace = placeOf(top);
  const orderPlace = placeOf(valueAt(order, 'measure'));
  const direction = valueAt(order, 'direction');
  return {
    groupings: readGroupings(argumentOf(budget, 'by')),
    measures,
    ...readFilter(given.where ?? {}),
    totals: given.totals ?? 'NONE',
    compare: readComparison(given.compare),
    top: topPlace >= 0 && given.top?.count ? { count: given.top.count, measure: topPlace } : null,
    order:
      orderPlace >= 0
        ? { measure: orderPlace, direction: direction && print(direction) === 'DESC' ? 'DESC' : 'ASC' }
        : null,
    language: /lang: EN/.test(print(budget)) ? 'EN' : 'VI',
  };
}

function readGroupings(by: ValueNode | undefined): string[] {
  if (!by) return [];
  const items = by.kind === Kind.LIST ? by.values : [by];
  return items.map((item) => onOneLine(print(item)));
}

function readFilter(where: Record<string, unknown>): Pick<BudgetForm, 'filters' | 'search' | 'withoutIllustrative'> {
  const filters = Object.fromEntries(
    filterNames.map((name) => {
      const condition = filterPaths[name].path.reduce<unknown>((inner, field) => memberOf(inner, field), where);
      const values = memberOf(condition, 'in') ?? memberOf(condition, 'eq') ?? [];
      return [name, [values].flat().map(String)];
    }),
  ) as unknown as BudgetForm['filters'];
  const search = where['search'];
  return {
    filters,
    search: typeof search === 'string' ? search : firstForm.search,
    withoutIllustrative: memberOf(where['provenance'], 'not') === 'ILLUSTRATIVE',
  };
}

function readComparison(compare: Given['compare']): BudgetForm['compare'] {
  if (compare?.period) return { period: compare.period };
  return compare?.stage ? { stage: compare.stage } : null;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function selectionOf({ selectionSet }: { selectionSet?: SelectionSetNode | undefined }, name: string) {
  return selectionSet?.selections.find((one) => one.kind === Kind.FIELD && one.name.value === name) as
    | FieldNode
    | undefined;
}

function argumentOf(field: FieldNode, name: string): ValueNode | undefined {
  return field.arguments?.find((argument) => argument.name.value === name)?.value;
}

function valueAt(value: ValueNode | undefined, name: string): ValueNode | undefined {
  return value?.kind === Kind.OBJECT ? value.fields.find((field) => field.name.value === name)?.value : undefined;
}

function firstOf(value: ValueNode | undefined): ValueNode | undefined {
  return value?.kind === Kind.LIST ? value.values[0] : value;
}

/** A measure's input without regard to the order in which its parts stand; a sum is one also where it is not said. */
function normalised(input: string | null): string | undefined {
  const words = input?.replaceAll(/measure: SUM,?/g, '').match(/[\w[\]]+/g);
  return words?.toSorted().join(' ');
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
