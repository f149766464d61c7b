import {
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DecodePlan } from '../src/operation.ts';

const wholeNumbers = new Set(['VND', 'BigInt']);

/**
 * Where VND and BigInt stand in the answer of an operation, by response key; undefined where there is none. One key has one
 * shape over all members of a union (GraphQL's rule SameResponseShape), so that members need not be told apart.
 */
export function decodePlanOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DecodePlan | undefined {
  type Draft = { [responseKey: string]: Draft | 1 };

  function collect({ selections }: SelectionSetNode, parent: GraphQLNamedType, plan: Draft): Draft {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (!isObjectType(parent) && !isInterfaceType(parent)) continue;
        const field = parent.getFields()[selection.name.value];
        if (!field) continue; // __typename
        const key = selection.alias?.value ?? selection.name.value;
        const type = getNamedType(field.type);
        if (wholeNumbers.has(type.name)) plan[key] = 1;
        if (!selection.selectionSet) continue;
        const before = plan[key];
        const beneath = collect(selection.selectionSet, type, typeof before === 'object' ? before : {});
        if (Object.keys(beneath).length > 0) plan[key] = beneath;
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (fragment && condition && isCompositeType(condition)) collect(fragment.selectionSet, condition, plan);
    }
    return plan;
  }

  const root = schema.getRootType(operation.operation);
  const plan = root ? collect(operation.selectionSet, root, {}) : {};
  return Object.keys(plan).length > 0 ? plan : undefined;
}
