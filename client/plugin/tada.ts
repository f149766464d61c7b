import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Scalars } from './schema-types.ts';

/** The graph as gql.tada reads it: give `introspection` to `initGraphQLTada`. Amounts are bigint only where a program decodes them. */
export const plugin: PluginFunction<{ scalars: Scalars }> = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const { families, lines } = byFamily(types.map((type) => ({ name: type.name, text: declare(schema, type) })));
  return [
    "import type * as schema from './schema.ts';\n",
    header,
    ...families,
    '\n/** The graph, for `initGraphQLTada<{ introspection: introspection }>()`. */',
    'export type introspection = {',
    "name: 'khuyencong';",
    `query: '${schema.getQueryType()?.name}';`,
    'mutation: never;',
    'subscription: never;',
    'types: {',
    ...lines,
    '};',
    '};\n',
  ].join('\n');
};

// the shapes that gql.tada looks for, by short names: the file is large
const header = `type N<T> = { kind: 'NON_NULL'; name: never; ofType: T };
type L<T> = { kind: 'LIST'; name: never; ofType: T };
type S<Name> = { kind: 'SCALAR'; name: Name; ofType: null };
type E<Name> = { kind: 'ENUM'; name: Name; ofType: null };
type I<Name> = { kind: 'INPUT_OBJECT'; name: Name; ofType: null };
type O<Name> = { kind: 'OBJECT'; name: Name; ofType: null };
type A<Name> = { kind: 'INTERFACE'; name: Name; ofType: null };
type U<Name> = { kind: 'UNION'; name: Name; ofType: null };
type F<Name, Type, Default = null> = { name: Name; type: Type; defaultValue: Default };
type Input<Name, Fields, IsOneOf = false> = { kind: 'INPUT_OBJECT'; name: Name; isOneOf: IsOneOf; inputFields: Fields };
type Named<Fields> = { [Name in keyof Fields]: { name: Name; type: Fields[Name] } };
type Object<Name, Fields> = { kind: 'OBJECT'; name: Name; fields: Named<Fields> };
type Abstract<Kind, Name, Fields, Types> = { kind: Kind; name: Name; fields: Named<Fields>; possibleTypes: Types };
`;

interface Declared {
  readonly name: string;
  readonly text: string;
}

/** Types that differ in the beginning of their names alone, such as all pages, are one with a parameter. */
function byFamily(types: readonly Declared[]): { families: string[]; lines: string[] } {
  const alike = Map.groupBy(types, ({ name, text }) => {
    const [, stem = '', ending = ''] = /^(\w+?)((?:List)?[A-Z][a-z]+)$/.exec(name) ?? [];
    const pattern = text.replaceAll(new RegExp(`'${stem}(\\w*)'`, 'g'), (_found, rest) => `\`\${Stem}${rest}\``);
    return `type ${ending}<Stem extends string> = ${pattern};`;
  });
  const families: string[] = [];
  const lines: string[] = [];
  for (const [family, members] of alike) {
    const ending = /^type (\w+)</.exec(family)?.[1] ?? '';
    const isFamily = ending && members.length > 2 && !families.some((other) => other.startsWith(`type ${ending}<`));
    if (isFamily) families.push(family);
    for (const { name, text } of members)
      lines.push(`${name}: ${isFamily ? `${ending}<'${name.slice(0, -ending.length)}'>` : text};`);
  }
  return { families, lines };
}

function declare(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const { name } = type;
  if (isEnumType(type)) return `{ name: '${name}'; enumValues: schema.${name} }`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => input(field));
    return `Input<'${name}', [${fields.join(', ')}]${type.isOneOf ? ', true' : ''}>`;
  }
  if (!isCompositeType(type)) return 'unknown';
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const body = `{ ${fields.map((field) => `${field.name}: ${reference(field.type)}`).join('; ')} }`;
  if (isObjectType(type)) return `Object<'${name}', ${body}>`;
  const members = schema.getPossibleTypes(type).map((member) => `'${member.name}'`);
  return `Abstract<'${isUnionType(type) ? 'UNION' : 'INTERFACE'}', '${name}', ${body}, ${members.join(' | ')}>`;
}

function input({ name, type, default: fallback }: GraphQLInputField): string {
  return `F<'${name}', ${reference(type)}${fallback === undefined ? '' : ', string'}>`;
}

function reference(type: GraphQLType): string {
  if (isNonNullType(type)) return `N<${reference(type.ofType)}>`;
  if (isListType(type)) return `L<${reference(type.ofType)}>`;
  const kind = isEnumType(type)
    ? 'E'
    : isInputObjectType(type)
      ? 'I'
      : isObjectType(type)
        ? 'O'
        : isUnionType(type)
          ? 'U'
          : isCompositeType(type)
            ? 'A'
            : 'S';
  return `${kind}<'${type.name}'>`;
}
