import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** One field of a question under the name that its answer has. */
export type Selected = {
  key: string;
  parent: GraphQLCompositeType;
  field: GraphQLField<unknown, unknown>;
  /** With variables and defaults put in. */
  args: Readonly<Record<string, unknown>>;
  /** What is asked below it, fragments of all types put together; empty for a leaf. */
  below: readonly Selected[];
};

/** What a question asks, as the schema knows it; null when the text is no question of this schema. */
export function selectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>> | null,
): readonly Selected[] | null {
  const operation = operationOf(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  }
  const read = reader(schema, fragments, given.variableValues);
  return read(root, [operation.selectionSet]);
}

export function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  return name === null ? operations[0] : operations.find((node) => node.name?.value === name);
}

type VariableValues = NonNullable<ReturnType<typeof getVariableValues>['variableValues']>;

function reader(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: VariableValues | undefined,
) {
  type Found = Omit<Selected, 'below'> & { sets: SelectionSetNode[] };

  function collect(type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, Found>): void {
    for (const node of set.selections) {
      if (node.kind !== 'Field') {
        const fragment = node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node;
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (fragment) collect(isCompositeType(condition) ? condition : type, fragment.selectionSet, into);
        continue;
      }
      const key = node.alias?.value ?? node.name.value;
      const known = into.get(key);
      if (known) {
        if (node.selectionSet) known.sets.push(node.selectionSet);
        continue;
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (!field) continue;
      const args = getArgumentValues(field, node, variables);
      into.set(key, { key, parent: type, field, args, sets: node.selectionSet ? [node.selectionSet] : [] });
    }
  }

  return function read(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Selected[] {
    const found = new Map<string, Found>();
    for (const set of sets) collect(type, set, found);
    return [...found.values()].map(({ sets: own, ...selected }) => {
      const named = getNamedType(selected.field.type);
      return { ...selected, below: isCompositeType(named) ? read(named, own) : [] };
    });
  };
}
