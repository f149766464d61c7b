import {
  BreakingChangeType,
  findSchemaChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  SafeChangeType,
} from 'graphql';

export type Bump = 'major' | 'minor' | 'patch';

export interface SdlChange {
  readonly bump: Bump;
  readonly description: string;
}

/**
 * What changed between two versions of the graph for who uses the client, gravest first. What is taken away or allowed less is
 * major; what is new, a new value of a list and a deprecation included, is minor; words alone are a patch.
 */
export function sdlChanges(before: GraphQLSchema, after: GraphQLSchema): SdlChange[] {
  const found = findSchemaChanges(before, after).map(({ type, description }): SdlChange => {
    const isBreaking = Object.values<string>(BreakingChangeType).includes(type);
    return {
      description,
      bump: isBreaking ? 'major' : type === SafeChangeType.DESCRIPTION_CHANGED ? 'patch' : 'minor',
    };
  });
  const known = deprecations(before);
  const deprecated = [...deprecations(after)]
    .filter((coordinate) => !known.has(coordinate))
    .map((coordinate): SdlChange => ({ bump: 'minor', description: `${coordinate} was deprecated.` }));
  const order: readonly Bump[] = ['major', 'minor', 'patch'];
  return [...found, ...deprecated].toSorted((a, b) => order.indexOf(a.bump) - order.indexOf(b.bump));
}

interface Deprecable {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
  readonly args?: readonly Deprecable[];
}

/** Everything of a graph that is deprecated, by coordinate. */
function deprecations(schema: GraphQLSchema): Set<string> {
  const coordinates = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      membersOf(type).flatMap(({ name, deprecationReason, args = [] }) => [
        { deprecationReason, coordinate: `${type.name}.${name}` },
        ...args.map((argument) => ({ ...argument, coordinate: `${type.name}.${name}(${argument.name}:)` })),
      ]),
    );
  return new Set(
    coordinates.filter(({ deprecationReason: reason }) => reason != null).map(({ coordinate }) => coordinate),
  );
}

function membersOf(type: GraphQLNamedType): readonly Deprecable[] {
  if (isEnumType(type)) return type.getValues();
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<Deprecable>(type.getFields()) : [];
}
