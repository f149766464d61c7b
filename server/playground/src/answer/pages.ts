import {
  type ArgumentNode,
  type DocumentNode,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  separateOperations,
  type ValueNode,
  visit,
} from 'graphql';
import type { List } from './lists.ts';
import { isList } from './roles.ts';
import { operationOf, type Selected } from './selection.ts';

/** Rows at which loading stops: what the table, the pivot and a browser's memory are made for. */
export const mostRows = 10_000;

/** The field whose pages the list is; null when it has none, lies inside another list, or is read from its end. */
export function pagedField({ trail }: List): Selected | null {
  const paged = trail.at(-2);
  const type = paged && getNamedType(paged.field.type);
  if (!paged || !isObjectType(type) || !type.getFields()['pageInfo']) return null;
  const forward = paged.field.args.some(({ name }) => name === 'after') && !paged.args['last'] && !paged.args['before'];
  return forward && trail.filter(({ field }) => isList(field.type)).length === 1 ? paged : null;
}

/** How many rows a page may have: the graph's own limits. */
export function largestPage(paged: Selected): number {
  return getNamedType(paged.field.type).name === 'BudgetResult' ? 1000 : 100;
}

const pageKey = 'pageOfPlayground';

export type PageQuestion = { query: string; variables: Record<string, unknown>; operationName: string | null };

/** The question for one page of the list and nothing else. */
export function pageQuestion(
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>> | null,
  list: List,
  page: { first: number; after: string | null },
): PageQuestion {
  const operation = operationOf(document, operationName);
  if (!operation) throw new Error(`No operation ${operationName ?? ''} in the question.`);
  const keys = list.trail.map(({ key }) => key);
  const selectionSet = onlyPath(document, operation.selectionSet, keys);
  const withPage = setPage(selectionSet, keys.slice(0, -1), page);
  const whole: DocumentNode = {
    ...document,
    definitions: document.definitions.map((node) => (node === operation ? { ...node, selectionSet: withPage } : node)),
  };
  const alone = separateOperations(whole)[operation.name?.value ?? '']!;
  const used = variablesUsed(alone);
  const query = visit(alone, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
  const given = Object.entries(variables ?? {}).filter(([name]) => used.has(name));
  return { query: print(query), variables: Object.fromEntries(given), operationName };
}

/** What lies on the path of keys, and all that is below its end; fragments on the way are written out. */
function onlyPath(document: DocumentNode, set: SelectionSetNode, keys: readonly string[]): SelectionSetNode {
  const [key, ...rest] = keys;
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
      const { typeCondition, selectionSet } = fragment;
      const inner = onlyPath(document, selectionSet, keys);
      return inner.selections.length > 0 ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: inner }] : [];
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const inner = onlyPath(document, node.selectionSet, keys);
      return inner.selections.length > 0 ? [{ ...node, selectionSet: inner }] : [];
    }
    if ((node.alias ?? node.name).value !== key) return [];
    if (rest.length === 0 || !node.selectionSet) return [node];
    return [{ ...node, selectionSet: onlyPath(document, node.selectionSet, rest) }];
  });
  return { ...set, selections };
}

const pageInfo = (parse(`{ ${pageKey}: pageInfo { hasNextPage endCursor } }`).definitions[0] as OperationDefinitionNode)
  .selectionSet.selections[0]!;

/** The set with the page's arguments on the field at the end of the keys, and its page info asked. */
function setPage(
  set: SelectionSetNode,
  [key, ...rest]: readonly string[],
  page: { first: number; after: string | null },
): SelectionSetNode {
  const selections = set.selections.map((node): SelectionNode => {
    if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return { ...node, selectionSet: setPage(node.selectionSet, [key!, ...rest], page) };
    }
    if ((node.alias ?? node.name).value !== key) return node;
    if (rest.length > 0) return { ...node, selectionSet: setPage(node.selectionSet, rest, page) };
    const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'first' && name.value !== 'after');
    const first = argument('first', { kind: Kind.INT, value: String(page.first) });
    const after = page.after === null ? [] : [argument('after', { kind: Kind.STRING, value: page.after })];
    const below = { ...node.selectionSet, selections: [...node.selectionSet.selections, pageInfo] };
    return { ...node, arguments: [...others, first, ...after], selectionSet: below };
  });
  return { ...set, selections };
}

const argument = (name: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

function variablesUsed(document: DocumentNode): Set<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  return used;
}

export type PageAnswer = { items: readonly unknown[]; next: string | null };

/** The page's elements and the cursor behind them; null at the end of the list. */
export function readPage(list: List, data: unknown): PageAnswer {
  let value = data as Record<string, unknown>;
  for (const { key } of list.trail.slice(0, -1)) value = value[key] as Record<string, unknown>;
  const { hasNextPage, endCursor } = value[pageKey] as { hasNextPage: boolean; endCursor: string | null };
  return { items: value[list.trail.at(-1)!.key] as unknown[], next: hasNextPage ? endCursor : null };
}

/** The data with these elements in the list's place. */
export function withItems(list: List, data: unknown, items: readonly unknown[]): unknown {
  const put = (value: unknown, keys: readonly Selected[]): unknown => {
    const [selected, ...rest] = keys;
    if (!selected) return items;
    const fields = value as Record<string, unknown>;
    return { ...fields, [selected.key]: put(fields[selected.key], rest) };
  };
  return put(data, list.trail);
}
