import {
  GraphQLError,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Compilation } from './compilation.ts';

/** The fields that a selection asks of an object type, in the order of the answer, merged by response key. */
export function collectFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (selectionSet: SelectionSetNode) => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(compilation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(compilation, type, selection.typeCondition?.name.value)) visit(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = compilation.fragments.get(selection.name.value);
        if (fragment && applies(compilation, type, fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const selectionSet of selectionSets) if (selectionSet) visit(selectionSet);
  return fields;
}

function applies(compilation: Compilation, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = compilation.schema.getType(condition);
  return isAbstractType(named) && compilation.schema.isSubType(named, type);
}

function isIncluded(compilation: Compilation, selection: SelectionNode): boolean {
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const value = directive.arguments?.[0]?.value;
    let condition: boolean;
    if (value?.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      condition = compilation.decisions.make(`$${variable}`, ({ variables }) => {
        const decided = variables[variable];
        if (typeof decided === 'boolean') return decided;
        throw new GraphQLError(`"$${variable}" of @${name} is null. Give it true or false, or leave it out.`, {
          nodes: directive,
          extensions: { code: 'BAD_USER_INPUT' },
        });
      });
    } else {
      condition = value?.kind === Kind.BOOLEAN && value.value;
    }
    if (condition === (name === 'skip')) return false;
  }
  return true;
}
