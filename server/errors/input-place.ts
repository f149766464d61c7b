import { BREAK, GraphQLError, Kind, visit, type ASTNode, type DocumentNode } from 'graphql';

/** A refused value of a document is told where it stands: by the path of its field and the way from the argument. */
export function withPlace(error: GraphQLError, document: DocumentNode): GraphQLError {
  const [node] = error.nodes ?? [];
  const { path, argument } = node ? placeOf(node, document) : { path: [], argument: [] };
  if (argument.length === 0) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError,
    // inside a fragment the way from the root is not known
    ...(path[0] !== undefined && { path }),
    extensions: { ...error.extensions, argument: argument.join('.') },
  });
}

function placeOf(sought: ASTNode, document: DocumentNode): { path: string[]; argument: (string | number)[] } {
  let above: readonly (ASTNode | readonly ASTNode[])[] = [];
  let keys: readonly (string | number)[] = [];
  visit(document, {
    enter(node, _key, parent, path, ancestors) {
      if (node !== sought) return undefined;
      above = parent ? [...ancestors, parent] : [];
      keys = [...path];
      return BREAK;
    },
  });
  const path: string[] = [];
  const argument: (string | number)[] = [];
  let inFragment = false;
  for (const [index, node] of above.entries()) {
    if (!('kind' in node)) continue;
    if (node.kind === Kind.FRAGMENT_DEFINITION) inFragment = true;
    if (node.kind === Kind.FIELD) path.push((node.alias ?? node.name).value);
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) argument.push(node.name.value);
    // ancestors of a list's value: the list, its array of values, the value at its index
    if (node.kind === Kind.LIST) argument.push(keys[index + 1]!);
  }
  return { path: inFragment ? [] : path, argument };
}
