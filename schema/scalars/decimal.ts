import { UnusableInput } from '../errors.ts';
import { textScalar } from './text-scalar.ts';
import { readDigits } from './vnd.ts';

const decimal = /^-?\d{1,38}(\.\d{1,20})?$/;

textScalar('Decimal', 'An exact decimal number, as a string with a point: "0.6387".', (value) => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !decimal.test(text)) {
    throw new UnusableInput('Write a decimal number in a string, such as "0.6387".');
  }
  return text;
});

textScalar(
  'BigInt',
  'A whole number of any size up to 38 digits, as a string of digits.',
  readDigits('Write a whole number as a string of digits, such as "500".'),
);
