import { GraphQLError } from 'graphql';

/** A value that the caller has to change; the message says how. */
export class UnusableInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
