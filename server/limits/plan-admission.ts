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
/** A group of sums is short; a thousand of them weigh like a page of a hundred rows. */
const budgetRowCost = 0.1;

/** A field that a limit has something to say about: it has arguments, or rows beneath it. */
interface Step {
  path: readonly string[];
  given: readonly { argument: GraphQLArgument; node: ValueNode }[];
  page: { mostRows: number; rowCost: number } | null;
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
  const steps = stepsBelow(operation.selectionSet, root, [], stepsContext(schema, document, limits));
  const statements = countReads(operation.selectionSet, root, stepsContext(schema, document, limits));
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);

  return (given) => {
    const cost = Math.ceil(statements + costOf(steps, 1, { ...defaults, ...given }, limits));
    refuseAbove('cost', 'Cost (rows asked for)', cost, limits.cost);
    return cost;
  };
}

function costOf(steps: readonly Step[], parents: number, variables: Record<string, unknown>, limits: Limits): number {
  let cost = 0;
  for (const step of steps) {
    let rows = parents;
    let asked: unknown;
    for (const { argument, node } of step.given) {
      const value = valueFromASTUntyped(node, variables);
      if (value === undefined) continue;
      const place = { path: step.path, argument: argument.name };
      checkInput(value, argument.type, place, limits);
      if (step.page && typeof value === 'number' && (argument.name === 'first' || argument.name === 'last')) {
        if (value < 0 || value > step.page.mostRows)
          throw badInput(place, `is ${value}; ask for 0 to ${step.page.mostRows} rows and page on with a cursor`);
        asked = value;
      }
      if (argument.name === 'ids' && Array.isArray(value)) cost += parents * value.length;
    }
    if (step.page) {
      rows *= typeof asked === 'number' ? asked : Math.min(defaultPageRows, step.page.mostRows);
      cost += rows * step.page.rowCost;
    }
    cost += costOf(step.steps, rows, variables, limits);
  }
  return cost;
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

/** Fields with nothing to check leave only what lies beneath them. */
function stepsBelow(
  set: SelectionSetNode,
  parent: GraphQLNamedType,
  path: readonly string[],
  context: Context,
): Step[] {
  return fieldsOf(set, parent, context).flatMap(([field, owner]) => {
    const definition = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name.value] : undefined;
    if (!definition) return [];
    const here = [...path, field.alias?.value ?? field.name.value];
    const type = getNamedType(definition.type);
    const steps = field.selectionSet ? stepsBelow(field.selectionSet, type, here, context) : [];
    const given = (field.arguments ?? []).flatMap((node) => {
      const argument = definition.args.find(({ name }) => name === node.name.value);
      return argument ? [{ argument, node: node.value }] : [];
    });
    const isPage = definition.args.some(({ name }) => name === 'first');
    if (!isPage && given.length === 0) return steps;
    return [{ path: here, given, page: isPage ? pageOf(type, context.limits) : null, steps }];
  });
}

function pageOf(type: GraphQLNamedType, limits: Limits): Step['page'] {
  return type.name.startsWith('Budget')
    ? { mostRows: limits.budgetPageRows, rowCost: budgetRowCost }
    : { mostRows: limits.pageRows, rowCost: 1 };
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

function countReads(set: SelectionSetNode, root: GraphQLCompositeType, context: Context): number {
  return fieldsOf(set, root, context).filter(([field]) => {
    const definition = isObjectType(root) ? root.getFields()[field.name.value] : undefined;
    return definition !== undefined && isCompositeType(getNamedType(definition.type));
  }).length;
}
