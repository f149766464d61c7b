import type { Value } from './roles.ts';

const collator = new Intl.Collator('vi', { numeric: true });
const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Exact order: numbers of any size by their size, text as Vietnamese orders it. Not for null, which has no place. */
export function compareValues(left: Exclude<Value, null>, right: Exclude<Value, null>): number {
  if (typeof left !== 'string' && typeof right !== 'string') return left < right ? -1 : left > right ? 1 : 0;
  const a = decimal.exec(String(left));
  const b = decimal.exec(String(right));
  if (!a || !b) return collator.compare(String(left), String(right));
  const places = Math.max(a[3]?.length ?? 0, b[3]?.length ?? 0);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled([, sign, whole, part = '']: RegExpExecArray, places: number): bigint {
  const digits = BigInt(whole + part.padEnd(places, '0'));
  return sign ? -digits : digits;
}

/** Text without accents and case, for searching: "Đồ Sơn" is found by "do son". */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();
}
