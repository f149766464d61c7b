import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refuseAbove } from '../errors/refuse.ts';
import type { Limits } from './figures.ts';

/** What a selection holds once its fragments are expanded. */
interface Measure {
  /** Fields at this level, not below. */
  siblings: number;
  fields: number;
  aliases: number;
  directives: number;
  depth: number;
  introspections: number;
  introspectionDepth: number;
}

/**
 * Refuses a document beyond its budget, before validation. One pass: every fragment is measured once, however often
 * it is spread, and a fragment that contains itself counts nothing there (validation refuses it).
 */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  refuseAbove('operations', 'Operations in the document', operations.length, limits.operations);
  refuseAbove('fragments', 'Fragments in the document', fragments.size, limits.fragments);

  const measureSelections = measurer(fragments);
  const total = nothing();
  for (const operation of operations) {
    const variables = operation.variableDefinitions ?? [];
    const measure = measureSelections(operation.selectionSet);
    refuseAbove('variables', 'Variables of the operation', variables.length, limits.variables);
    refuseAbove('rootFields', 'Fields at the root', measure.siblings, limits.rootFields);
    add(total, measure);
    total.directives += operation.directives?.length ?? 0;
    for (const variable of variables) total.directives += variable.directives?.length ?? 0;
  }
  refuseAbove('depth', 'Levels of fields', total.depth, limits.depth);
  refuseAbove('fields', 'Fields, fragments expanded', total.fields, limits.fields);
  refuseAbove('aliases', 'Aliases, fragments expanded', total.aliases, limits.aliases);
  refuseAbove('directives', 'Directives, fragments expanded', total.directives, limits.directives);
  refuseAbove('introspections', 'Introspection fields', total.introspections, limits.introspections);
  refuseAbove('introspectionDepth', 'Levels of introspection', total.introspectionDepth, limits.introspectionDepth);
}

function nothing(): Measure {
  return { siblings: 0, fields: 0, aliases: 0, directives: 0, depth: 0, introspections: 0, introspectionDepth: 0 };
}

function add(to: Measure, more: Measure): void {
  to.siblings += more.siblings;
  to.fields += more.fields;
  to.aliases += more.aliases;
  to.directives += more.directives;
  to.introspections += more.introspections;
  to.depth = Math.max(to.depth, more.depth);
  to.introspectionDepth = Math.max(to.introspectionDepth, more.introspectionDepth);
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Measure {
  const known = new Map<string, Measure>();

  function measureSelections(set: SelectionSetNode): Measure {
    const sum = nothing();
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) add(sum, measureField(selection));
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum, measureSelections(selection.selectionSet));
      else add(sum, measureFragment(selection.name.value));
    }
    return sum;
  }

  function measureField(field: FieldNode): Measure {
    const below = field.selectionSet ? measureSelections(field.selectionSet) : nothing();
    const introspects = field.name.value === '__schema' || field.name.value === '__type';
    return {
      ...below,
      siblings: 1,
      fields: below.fields + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      introspections: below.introspections + (introspects ? 1 : 0),
      depth: introspects ? 1 : below.depth + 1,
      introspectionDepth: introspects ? below.depth + 1 : below.introspectionDepth,
    };
  }

  function measureFragment(name: string): Measure {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, nothing());
    const fragment = fragments.get(name);
    if (!fragment) return nothing();
    const measure = measureSelections(fragment.selectionSet);
    measure.directives += fragment.directives?.length ?? 0;
    known.set(name, measure);
    return measure;
  }

  return measureSelections;
}
