import { createHash } from 'node:crypto';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from '../src/operation.ts';
import { decodePlanOf } from './decode-plan.ts';

type ReadyOperation = Operation<unknown, unknown> & { readonly hash: string; readonly node: OperationDefinitionNode };

/** Every operation of the documents with its fragments, as short text, sorted by name. */
export function readyOperations(schema: GraphQLSchema, documents: readonly Types.DocumentFile[]): ReadyOperation[] {
  const fragments = fragmentsOf(documents);
  return definitionsOf(documents)
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => {
      const name = node.name?.value;
      if (!name) throw new Error('an operation under client/operations has no name: give it one');
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [node, ...used(node, fragments)] };
      const text = stripIgnoredCharacters(print(shortened(document, schema)));
      const hash = createHash('sha256').update(text).digest('hex');
      const plan = decodePlanOf(node, schema, fragments);
      return { name, text, hash, node, ...(plan && { plan }) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function fragmentsOf(documents: readonly Types.DocumentFile[]): Map<string, FragmentDefinitionNode> {
  const nodes = definitionsOf(documents).filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(nodes.map((node) => [node.name.value, node]));
}

const definitionsOf = (documents: readonly Types.DocumentFile[]) =>
  documents.flatMap(({ document }) => document?.definitions ?? []);

/**
 * The document with each fragment that it spreads only once written out at that place, and the others by letters: every
 * byte travels and is bundled.
 */
function shortened(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const uses = new Map<string, number>();
  visit(document, {
    FragmentSpread: ({ name: { value } }) => void uses.set(value, (uses.get(value) ?? 0) + 1),
  });
  const written = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .filter(({ name }) => uses.get(name.value) === 1)
      .map((node) => [node.name.value, node]),
  );
  const several = [...uses.keys()].filter((name) => !written.has(name));
  const letter = ({ value }: NameNode): NameNode => ({
    kind: Kind.NAME,
    value: String.fromCodePoint(65 + several.indexOf(value)),
  });
  const types = new TypeInfo(schema);
  const write = visitWithTypeInfo(types, {
    FragmentDefinition: {
      enter: ({ name }) => (written.has(name.value) ? null : undefined),
      leave: (node) => ({ ...node, name: letter(node.name) }),
    },
    FragmentSpread: { leave: (node) => ({ ...node, name: letter(node.name) }) },
    SelectionSet(set) {
      const selections = set.selections.flatMap((node) => withFragment(node, types.getParentType()?.name));
      return { ...set, selections };
    },
  });

  /** The fields in place of a fragment of the same type; of another one with its condition. */
  function withFragment(node: SelectionNode, parent: string | undefined): readonly SelectionNode[] {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? written.get(node.name.value) : undefined;
    if (!fragment) return [node];
    const { typeCondition, selectionSet } = fragment;
    if (typeCondition.name.value !== parent) return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
    return selectionSet.selections.flatMap((inner) => withFragment(inner, parent));
  }

  return visit(document, write);
}

/** The fragments that an operation spreads, those within fragments too, in the order of their first use. */
function used(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: DocumentNode | OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return [...found];
}
