import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { valueParts } from '../form/parts.ts';

/** A list of an answer with nothing in it, and the conditions that left nothing. */
export interface EmptyList {
  /** The name under which the answer holds it: `before`, or `place.proposals`. */
  readonly name: string;
  /** The conditions of its `where` and `search`, a line each; empty without any. */
  readonly conditions: readonly string[];
}

const listFields = new Set(['nodes', 'edges', 'rows']);

/** The pages and groupings of the answer that are empty, and totals of no proposals; at every depth, each once. */
export function emptyLists(query: string, variables: Readonly<Record<string, unknown>>, data: unknown): EmptyList[] {
  const { definitions } = parse(query);
  const operation = definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [])),
  );
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  const given = { ...Object.fromEntries(defaults), ...variables };
  const found = new Map<string, EmptyList>();
  const walk = (selections: SelectionSetNode | undefined, value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) return value.forEach((item: unknown) => walk(selections, item, path));
    if (typeof value !== 'object' || value === null) return;
    for (const field of fieldsOf(selections, fragments)) {
      const key = (field.alias ?? field.name).value;
      const inner = (value as Record<string, unknown>)[key];
      const next = listFields.has(field.name.value) ? path : [...path, key];
      if (isEmptyPage(inner))
        found.set(next.join('.'), { name: next.join('.'), conditions: conditionsOf(field, given) });
      walk(field.selectionSet, inner, next);
    }
  };
  walk(operation?.selectionSet, data, []);
  return [...found.values()];
}

/** A connection without records, or a budget without groups or proposals. */
function isEmptyPage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nodes, edges, rows, total } = value as Record<string, unknown>;
  const lists = [nodes, edges, rows].filter((list) => Array.isArray(list));
  if (lists.length > 0) return lists.every((list) => list.length === 0);
  return typeof total === 'object' && total !== null && 'proposals' in total && total.proposals === 0;
}

function conditionsOf({ arguments: given = [] }: FieldNode, variables: Record<string, unknown>): string[] {
  return given
    .filter(({ name }) => ['where', 'search', 'text', 'flowDays', 'having'].includes(name.value))
    .flatMap(({ name, value }) => valueParts(name.value, valueFromASTUntyped(value, variables)))
    .map((part) => part.replace(/^where\./, ''));
}

function fieldsOf(
  selections: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return (selections?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return one;
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(one.selectionSet, fragments);
    return fieldsOf(fragments.get(one.name.value)?.selectionSet, fragments);
  });
}
