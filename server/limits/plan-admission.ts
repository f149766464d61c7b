import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { refuseAbove } from '../errors/refuse.ts';
import { badInput, checkInput } from './check-input.ts';
import type { Limits } from './figures.ts';

/** Rows of a page when the caller names no number. */
const defaultPageRows = 20;
/** Weights in twentieths of a row, so that costs are added in whole numbers. */
const weights = {
  row: 20,
  /** A group of sums is short; a thousand of them weigh like a page of a hundred rows. */
  budgetRow: 2,
  /** Pages without pages beneath them, inside others, are short as a rule: the few amounts or parts of a proposal. */
  innermostRow: 1,
};

/** What a field of the graph says of its cost, in its extensions. */
interface FieldCost {
  listed?: number;
  work?: (given: Readonly<Record<string, unknown>>, measures: number) => number;
  measuredIn?: readonly string[];
}

/** A field that a limit has something to say about: it has arguments, rows beneath it, or work of its own. */
interface Step {
  path: readonly string[];
  given: readonly { argument: GraphQLArgument; node: ValueNode }[];
  page: { mostRows: number; defaultRows: number; rowWeight: number } | null;
  /** Rows that its work counts as. */
  work: ((given: Readonly<Record<string, unknown>>) => number) | null;
  steps: readonly Step[];
}

/** Checks one operation's arguments and gives its cost: rows asked for, and one for each root field that reads. */
export type Admission = (variables: Readonly<Record<string, unknown>>) => number;

/** What has to be checked at each request, found once for an operation of a validated document. */
export function planAdmission(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): Admission {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const steps = stepsBelow(operation.selectionSet, root, [], stepsContext(schema, document, limits), false);
  const statements = countReads(operation.selectionSet, root, stepsContext(schema, document, limits));
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);

  return (given) => {
    const cost = statements + Math.ceil(weigh(steps, 1, { ...defaults, ...given }, limits) / weights.row);
    refuseAbove('cost', 'Cost (rows asked for)', cost, limits.cost);
    return cost;
  };
}

function weigh(steps: readonly Step[], parents: number, variables: Record<string, unknown>, limits: Limits): number {
  let weight = 0;
  for (const step of steps) {
    let rows = parents;
    let asked: unknown;
    const values: Record<string, unknown> = {};
    for (const { argument, node } of step.given) {
      const value = valueFromASTUntyped(node, variables);
      if (value === undefined) continue;
      const place = { path: step.path, argument: argument.name, node };
      checkInput(value, argument.type, place, limits);
      values[argument.name] = value;
      if (step.page && typeof value === 'number' && (argument.name === 'first' || argument.name === 'last')) {
        if (value < 0 || value > step.page.mostRows)
          throw badInput(place, `is ${value}; ask for 0 to ${step.page.mostRows} rows and page on with a cursor`);
        asked = value;
      }
      if (argument.name === 'ids' && Array.isArray(value)) {
        if (value.length > limits.pageRows)
          throw badInput(place, `holds ${value.length} ids; ask for at most ${limits.pageRows} at once`);
        rows *= value.length;
        weight += rows * weights.row;
      }
    }
    if (step.page) {
      rows *= typeof asked === 'number' ? asked : step.page.defaultRows;
      weight += rows * step.page.rowWeight;
    }
    if (step.work) weight += parents * step.work(values) * weights.row;
    weight += weigh(step.steps, rows, variables, limits);
  }
  return weight;
}

interface Context {
  schema: GraphQLSchema;
  limits: Limits;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function stepsContext(schema: GraphQLSchema, document: DocumentNode, limits: Limits): Context {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return { schema, limits, fragments };
}

/** Fields with nothing to check leave only what lies beneath them. `isInner` says that they are fields of listed rows. */
function stepsBelow(
  set: SelectionSetNode,
  parent: GraphQLNamedType,
  path: readonly string[],
  context: Context,
  isInner: boolean,
): Step[] {
  return fieldsOf(set, parent, context).flatMap(([field, owner]) => {
    const definition = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name.value] : undefined;
    if (!definition) return [];
    const here = [...path, field.alias?.value ?? field.name.value];
    const type = getNamedType(definition.type);
    const first = definition.args.find(({ name }) => name === 'first');
    const lists = first !== undefined || definition.args.some(({ name }) => name === 'ids');
    const steps = field.selectionSet ? stepsBelow(field.selectionSet, type, here, context, isInner || lists) : [];
    const given = (field.arguments ?? []).flatMap((node) => {
      const argument = definition.args.find(({ name }) => name === node.name.value);
      return argument ? [{ argument, node: node.value }] : [];
    });
    const { listed, work, measuredIn = [] }: FieldCost = definition.extensions['cost'] ?? {};
    if (!first && listed === undefined && !work && given.length === 0) return steps;
    const measures = work && field.selectionSet ? countMeasures(field.selectionSet, type, measuredIn, context) : 0;
    const page = first
      ? pageOf(type, first, isInner, steps, context.limits)
      : listed !== undefined
        ? { mostRows: listed, defaultRows: listed, rowWeight: weights.innermostRow }
        : null;
    return [{ path: here, given, page, work: work ? (values) => work(values, measures) : null, steps }];
  });
}

function pageOf(
  type: GraphQLNamedType,
  first: GraphQLArgument,
  isInner: boolean,
  steps: readonly Step[],
  limits: Limits,
): Step['page'] {
  const defaultRows = typeof first.defaultValue === 'number' ? first.defaultValue : defaultPageRows;
  if (type.name.startsWith('Budget'))
    return { mostRows: limits.budgetPageRows, defaultRows, rowWeight: weights.budgetRow };
  const isInnermost = isInner && !steps.some(holdsPage);
  return { mostRows: limits.pageRows, defaultRows, rowWeight: isInnermost ? weights.innermostRow : weights.row };
}

function holdsPage(step: Step): boolean {
  return step.page !== null || step.steps.some(holdsPage);
}

/** Fields of a selection, fragments expanded, each with the type that declares it. */
function fieldsOf(set: SelectionSetNode, parent: GraphQLNamedType, context: Context): [FieldNode, GraphQLNamedType][] {
  return set.selections.flatMap((selection): [FieldNode, GraphQLNamedType][] => {
    if (selection.kind === Kind.FIELD) return [[selection, parent]];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
    if (!fragment) return [];
    const condition = fragment.typeCondition && context.schema.getType(fragment.typeCondition.name.value);
    return fieldsOf(fragment.selectionSet, condition ?? parent, context);
  });
}

/** How many values are asked for below objects of these types, at any depth. */
function countMeasures(
  set: SelectionSetNode,
  parent: GraphQLNamedType,
  types: readonly string[],
  context: Context,
  isMeasure = false,
): number {
  let measures = 0;
  for (const [field, owner] of fieldsOf(set, parent, context)) {
    const definition = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name.value] : undefined;
    if (!definition) continue;
    const type = getNamedType(definition.type);
    if (!field.selectionSet) measures += isMeasure ? 1 : 0;
    else measures += countMeasures(field.selectionSet, type, types, context, isMeasure || types.includes(type.name));
  }
  return measures;
}

function countReads(set: SelectionSetNode, root: GraphQLCompositeType, context: Context): number {
  return fieldsOf(set, root, context).filter(([field]) => {
    const definition = isObjectType(root) ? root.getFields()[field.name.value] : undefined;
    return definition !== undefined && isCompositeType(getNamedType(definition.type));
  }).length;
}
