import { UnusableInput } from '../errors.ts';
import { textScalar } from './text-scalar.ts';

/** The greatest money that a sum in numeric(38,0) can hold has 38 digits. */
const wholeNumber = /^-?(0|[1-9]\d{0,37})$/;

/** Reads a whole number of any size, sent as digits or as a number that is exact. */
export const readDigits =
  (advice: string) =>
  (value: unknown): string => {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === 'bigint') return String(text);
    if (typeof text !== 'string' || !wholeNumber.test(text) || text === '-0') throw new UnusableInput(advice);
    return text;
  };

textScalar(
  'VND',
  'Money in whole Vietnamese đồng, as a string of digits: "1791480000". Exact up to 38 digits; a JSON number would not be.',
  readDigits('Write money as whole đồng in a string of digits, such as "1791480000".'),
);
