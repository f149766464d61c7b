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
  return [
    header,
    '/** The graph, for `initGraphQLTada<{ introspection: introspection }>()`. */',
    'export type introspection = {',
    "name: 'khuyencong';",
    `query: '${schema.getQueryType()?.name}';`,
    'mutation: never;',
    'subscription: never;',
    'types: {',
    ...types.map((type) => `${type.name}: ${declare(schema, type)};`),
    '};',
    '};\n',
  ].join('\n');
};

// the shapes that gql.tada looks for, by short names: the file is large
const header = `type N<T> = { kind: 'NON_NULL'; name: never; ofType: T };
type L<T> = { kind: 'LIST'; name: never; ofType: T };
type T<Kind, Name> = { kind: Kind; name: Name; ofType: null };
type F<Name, Type> = { name: Name; type: Type };
`;

function declare(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const { name } = type;
  if (isEnumType(type)) return `{ name: '${name}'; enumValues: ${oneOf(type.getValues())} }`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => input(field));
    return `{ kind: 'INPUT_OBJECT'; name: '${name}'; isOneOf: ${type.isOneOf}; inputFields: [${fields.join(', ')}] }`;
  }
  if (!isCompositeType(type)) return 'unknown';
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const body = fields.map((field) => `${field.name}: F<'${field.name}', ${reference(field.type)}>`);
  const kind = isObjectType(type) ? 'OBJECT' : isUnionType(type) ? 'UNION' : 'INTERFACE';
  const members = isObjectType(type) ? '' : `; possibleTypes: ${oneOf(schema.getPossibleTypes(type))}`;
  return `{ kind: '${kind}'; name: '${name}'; fields: { ${body.join('; ')} }${members} }`;
}

const oneOf = (named: readonly { readonly name: string }[]): string => named.map(({ name }) => `'${name}'`).join(' | ');

function input({ name, type, default: fallback }: GraphQLInputField): string {
  return `{ name: '${name}'; type: ${reference(type)}; defaultValue: ${fallback === undefined ? 'null' : 'string'} }`;
}

function reference(type: GraphQLType): string {
  if (isNonNullType(type)) return `N<${reference(type.ofType)}>`;
  if (isListType(type)) return `L<${reference(type.ofType)}>`;
  const kind = isEnumType(type)
    ? 'ENUM'
    : isInputObjectType(type)
      ? 'INPUT_OBJECT'
      : isObjectType(type)
        ? 'OBJECT'
        : isUnionType(type)
          ? 'UNION'
          : isCompositeType(type)
            ? 'INTERFACE'
            : 'SCALAR';
  return `T<'${kind}', '${type.name}'>`;
}
