import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';

/** A copy of a schema in which every field has the resolver that `resolverOf` gives. */
export function mapFields(
  schema: GraphQLSchema,
  resolverOf: (field: GraphQLField<unknown, unknown>) => GraphQLFieldResolver<unknown, unknown>,
  resolveType: (value: unknown) => string,
): GraphQLSchema {
  const copies = new Map<string, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType>();
  const copyOf = <Type extends GraphQLOutputType>(type: Type): Type => {
    if (isNonNullType(type)) return new GraphQLNonNull(copyOf(type.ofType)) as unknown as Type;
    if (isListType(type)) return new GraphQLList(copyOf(type.ofType)) as unknown as Type;
    return (copies.get((type as { name: string }).name) ?? type) as Type;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) {
      const types = () => type.getTypes().map((item) => copies.get(item.name) as GraphQLObjectType);
      copies.set(type.name, new GraphQLUnionType({ ...type.toConfig(), types, resolveType }));
    }
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const config = type.toConfig();
    const fields = () =>
      Object.fromEntries(
        Object.entries(config.fields).map(([name, field]) => [
          name,
          { ...field, type: copyOf(field.type), resolve: resolverOf(type.getFields()[name]!) },
        ]),
      );
    const interfaces = () => config.interfaces.map((item) => copies.get(item.name) as GraphQLInterfaceType);
    copies.set(
      type.name,
      isObjectType(type)
        ? new GraphQLObjectType({ ...type.toConfig(), fields, interfaces })
        : new GraphQLInterfaceType({
            ...(config as ReturnType<GraphQLInterfaceType['toConfig']>),
            fields,
            interfaces,
            resolveType,
          }),
    );
  }
  const query = copies.get(schema.getQueryType()!.name) as GraphQLObjectType;
  return new GraphQLSchema({ query, types: [...copies.values()], directives: schema.getDirectives() });
}
