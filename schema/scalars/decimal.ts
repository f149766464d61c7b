import { UnusableInput } from '../errors.ts';
import { builder } from '../builder.ts';
import { parseWholeNumber } from './vnd.ts';

const decimal = /^-?\d{1,38}(\.\d{1,20})?$/;

builder.scalarType('Decimal', {
  description: 'An exact decimal number, as a string with a point: "0.6387".',
  serialize: (value) => String(value),
  parseValue: (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !decimal.test(text)) {
      throw new UnusableInput('Write a decimal number in a string, such as "0.6387".');
    }
    return text;
  },
});

builder.scalarType('BigInt', {
  description: 'A whole number of any size up to 38 digits, as a string of digits.',
  serialize: (value) => String(value),
  parseValue: parseWholeNumber,
});
