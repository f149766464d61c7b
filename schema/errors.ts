import { GraphQLError, type ValueNode } from 'graphql';

/** A value that the caller has to change; the message says how. */
export class UnusableInput extends GraphQLError {
  constructor(message: string, literal?: ValueNode) {
    super(message, { nodes: literal ?? [], extensions: { code: 'BAD_USER_INPUT' } });
  }
}
