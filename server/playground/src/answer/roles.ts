import { getNamedType, getNullableType, type GraphQLOutputType, isEnumType, isListType } from 'graphql';
import type { Selected } from './selection.ts';

/**
 * What a column is for. `money`, `number` and `count` are measured; the others are what rows are told apart by. An
 * `ordinal` is a number that is not counted with, such as a year.
 */
export type Role = 'money' | 'number' | 'count' | 'ordinal' | 'date' | 'flag' | 'code' | 'text';

/** Money and whole numbers are exact: bigint where JSON has digits in a string. A decimal stays the text that it is. */
export type Value = string | number | bigint | boolean | null;

export const isMeasure = (role: Role): boolean => role === 'money' || role === 'number' || role === 'count';

const ordinal = /year$|^(clause|depth|number|releaseNumber|revision|sequence)$/i;
const code = /code$|^id$|cursor$|^digest$|^value$/i;

const roleOfScalar: Record<string, (name: string) => Role> = {
  VND: () => 'money',
  Decimal: () => 'number',
  BigInt: () => 'count',
  Float: () => 'number',
  Int: (name) => (ordinal.test(name) ? 'ordinal' : 'count'),
  Date: () => 'date',
  DateTime: () => 'date',
  Boolean: () => 'flag',
  ID: () => 'code',
};

export function roleOf({ field }: Selected): Role {
  if (isList(field.type)) return 'text';
  const type = getNamedType(field.type);
  if (isEnumType(type)) return 'code';
  return roleOfScalar[type.name]?.(field.name) ?? (code.test(field.name) ? 'code' : 'text');
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** The value of JSON as its role is counted with. */
export function readValue(role: Role, json: unknown): Value {
  if (json === null || json === undefined) return null;
  if (Array.isArray(json)) return json.map(String).join('; ');
  if ((role === 'money' || role === 'count') && typeof json === 'string' && /^-?\d+$/.test(json)) return BigInt(json);
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  return JSON.stringify(json);
}
