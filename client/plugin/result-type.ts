import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { docstring } from './docstring.ts';
import { type Scalars, typeOf } from './schema-types.ts';

interface Asked {
  readonly field: GraphQLField<unknown, unknown> | undefined;
  readonly selections: SelectionSetNode[];
}

/** Response keys of one object, each with what is selected beneath it from all places that name it. */
type Fields = Map<string, Asked>;

/**
 * What a selection answers, in TypeScript: names of enums come from the schema's types, what is one fragment and no more has
 * its name, behind `namesOfFragments`; everything else is written out.
 */
export function resultType(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  scalars: Scalars,
  namesOfFragments = '',
): (selection: SelectionSetNode, parent: GraphQLCompositeType, indent?: string) => string {
  /** The fields of one object type, whatever fragment asks for them. */
  function collect(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, fields: Fields = new Map()): Fields {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (selection.kind === Kind.FIELD) {
        add(selection, type, fields);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment && applies(condition, type)) collect([fragment.selectionSet], type, fields);
    }
    return fields;
  }

  function applies(condition: string, type: GraphQLCompositeType): boolean {
    const wanted = schema.getType(condition);
    if (!isCompositeType(wanted)) return false;
    return wanted === type || (!isObjectType(wanted) && schema.isSubType(wanted, type as never));
  }

  function add(node: FieldNode, type: GraphQLCompositeType, fields: Fields): void {
    const { name, alias, selectionSet } = node;
    if (node.directives?.length)
      throw new Error(`${name.value}: directives in ready operations are not typed; leave them out`);
    const key = alias?.value ?? name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
    const asked = fields.get(key) ?? { field, selections: [] };
    if (selectionSet) asked.selections.push(selectionSet);
    fields.set(key, asked);
  }

  function object(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, indent: string): string {
    const lines = [...collect(sets, type)].map(([key, asked]) => {
      const inner = `${indent}  `;
      if (!asked.field) return `${inner}readonly ${key}: '${type.name}';`;
      return `${docstring(asked.field, inner)}${inner}readonly ${key}: ${valueOf(asked, inner)};`;
    });
    return `{\n${lines.join('\n')}\n${indent}}`;
  }

  function valueOf({ field, selections }: Asked, indent: string): string {
    if (!field) throw new TypeError('a field without a type');
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return typeOf(field.type, scalars, 'output', 'schema.');
    const item = fragmentOf(selections, named) ?? selected(selections, named, indent);
    const wrap = (type: typeof field.type): string => {
      if (isNonNullType(type)) return wrap(type.ofType).replace(/ \| null$/, '');
      if (isListType(type)) return `readonly ${inBrackets(wrap(type.ofType))}[] | null`;
      return `${item} | null`;
    };
    return wrap(field.type);
  }

  const inBrackets = (type: string) => (/^[\w.]+$/.test(type) ? type : `(${type})`);

  function fragmentOf(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): string | undefined {
    const [only, ...others] = sets.flatMap(({ selections }) => selections);
    if (only?.kind !== Kind.FRAGMENT_SPREAD || others.length > 0 || !isObjectType(type)) return undefined;
    const { value } = only.name;
    return fragments.get(value)?.typeCondition.name.value === type.name ? namesOfFragments + value : undefined;
  }

  /** One object, or one for each type that it may be: those are told apart by `__typename`. */
  function selected(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, indent: string): string {
    if (isObjectType(type)) return object(sets, type, indent);
    const members = schema.getPossibleTypes(type).map((member) => object(sets, member, indent));
    const distinct = [...new Set(members)];
    return distinct.length === 1 ? (distinct[0] ?? 'never') : `(${distinct.join(' | ')})`;
  }

  return (selection, parent, indent = '') => selected([selection], parent, indent);
}
