import { valueFromASTUntyped, type ValueNode } from 'graphql';
import { builder } from '../builder.ts';
import { UnusableInput } from '../errors.ts';

/** A scalar that is text in JSON; `parse` reads what a caller sends, as a variable or in the document. */
export function textScalar(
  name: 'BigInt' | 'Date' | 'DateTime' | 'Decimal' | 'VND',
  description: string,
  parse: (value: unknown) => string,
): void {
  builder.scalarType(name, {
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node, variables) => {
      try {
        return parse(valueFromASTUntyped(node, variables));
      } catch (error) {
        throw error instanceof UnusableInput ? new UnusableInput(error.message, node as ValueNode) : error;
      }
    },
  });
}
