import type { DecodePlan } from './operation.ts';

/** Turns each whole number that the plan names from its decimal string into a bigint, in place. Null stays null. */
export function decode(value: unknown, plan: DecodePlan | 1): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => decode(item, plan));
  if (plan === 1) return wholeNumber(value);
  const record = value as Record<string, unknown>;
  // a key is missing where a union or @skip did not ask for it
  for (const key in plan) if (key in record) record[key] = decode(record[key], plan[key] as DecodePlan | 1);
  return record;
}

// BigInt alone would take '', ' 1 ' and '0x1', and a number that has lost its last digits
function wholeNumber(value: unknown): bigint {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value))
    throw new TypeError('a whole number is not a string of digits');
  return BigInt(value);
}
