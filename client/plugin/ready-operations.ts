import { createHash } from 'node:crypto';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
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
      const text = stripIgnoredCharacters(
        print({ kind: Kind.DOCUMENT, definitions: [node, ...used(node, fragments)] }),
      );
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
