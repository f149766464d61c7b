import { coerceInputLiteral, type GraphQLArgument, type GraphQLInputField } from 'graphql';

/** The internal value of an argument's or field's default, or `undefined` where it has none. */
export function coerceDefaultValue(input: GraphQLArgument | GraphQLInputField): unknown {
  if (input.default === undefined) return input.defaultValue;
  return 'literal' in input.default && input.default.literal
    ? coerceInputLiteral(input.default.literal, input.type)
    : input.default.value;
}
