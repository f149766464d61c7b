import { GraphQLError, type FieldNode } from 'graphql';

/** A field of a document by its response keys and, for inputs, the way from one of its arguments. */
export interface Place {
  readonly node: FieldNode;
  readonly path: readonly string[];
  readonly argument: readonly (string | number)[];
}

export function within(place: Place, key: string | number): Place {
  return { ...place, argument: [...place.argument, key] };
}

/** The caller's mistake: where it stands, and a sentence that says what to do. */
export function badInput(message: string, place: Place): GraphQLError {
  return new GraphQLError(message, {
    nodes: place.node,
    path: place.path,
    extensions: { code: 'BAD_USER_INPUT', ...(place.argument.length > 0 && { argument: place.argument.join('.') }) },
  });
}

/** A value that cannot be used; `locate` tells where it stands. */
export class UnusableValue extends Error {}

/** Runs code that may refuse a value, and gives the refusal its place. */
export function locate<Value>(place: Place, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnusableValue ? badInput(error.message, place) : error;
  }
}

/** False for text that PostgreSQL cannot hold: with a NUL, or with half a surrogate pair. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
