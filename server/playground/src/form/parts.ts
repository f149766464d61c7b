import { type ArgumentNode, type FieldNode, Kind, print, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

/**
 * All that a question to `budget` says, a line a thing, however it is written: aliases, the order of arguments, the
 * language of labels and which argument picks a key do not matter, nor whether one value stands under `eq` or `in`.
 */
export function partsOf(budget: FieldNode): Set<string> {
  const given = (budget.arguments ?? []).flatMap(({ name, value }) =>
    valueParts(name.value, valueFromASTUntyped(value)),
  );
  return new Set([...given, ...selectionParts(budget.selectionSet, '', false)]);
}

/** A value a line for each leaf: `where.planYear: 2018`; what stands under `eq` and `in` is the same. */
export function valueParts(path: string, value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      typeof item === 'object' && item !== null ? valueParts(`${path}[${index + 1}]`, item) : valueParts(path, item),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) =>
      valueParts(name === 'eq' || name === 'in' ? path : `${path}.${name}`, item),
    );
  return [`${path}: ${String(value)}`];
}

const figuresFields = new Set(['figures', 'previous', 'total', 'previousTotal', 'change', 'totalChange']);

function selectionParts(selections: SelectionSetNode | undefined, path: string, inFigures: boolean): string[] {
  return (selections?.selections ?? []).flatMap((one) => {
    if (one.kind !== Kind.FIELD) return `${path}${print(one)}`;
    const name = one.name.value;
    const step = `${path}${inFigures ? withArguments(name, one.arguments ?? []) : name}`;
    if (!one.selectionSet) return step;
    return selectionParts(one.selectionSet, `${step} › `, inFigures || figuresFields.has(name));
  });
}

function withArguments(name: string, given: readonly ArgumentNode[]): string {
  if (given.length === 0) return name;
  const written = given.map((argument) => print(argument)).toSorted();
  return `${name}(${written.join(', ')})`;
}
