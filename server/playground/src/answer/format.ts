import type { Language } from '../words/language.ts';
import type { Role, Value } from './roles.ts';

/** What money is shown in: đồng, million or billion đồng. */
export const units = ['dong', 'trieu', 'ty'] as const;
export type Unit = (typeof units)[number];

const places: Record<Unit, number> = { dong: 0, trieu: 6, ty: 9 };
const marks: Record<Language, { group: string; point: string }> = {
  vi: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};

/** A value as people read it. Nothing is rounded: money in billions has as many decimals as it takes. */
export function formatValue(value: Value, role: Role, unit: Unit, language: Language): string {
  if (value === null) return '';
  if (role === 'money' && typeof value === 'bigint') return formatMoney(value, unit, language);
  if (role === 'money' || role === 'count' || role === 'number') return formatNumber(String(value), language);
  return String(value);
}

export function formatMoney(dong: bigint, unit: Unit, language: Language): string {
  const digits = (dong < 0n ? -dong : dong).toString().padStart(places[unit] + 1, '0');
  const at = digits.length - places[unit];
  const part = digits.slice(at).replace(/0+$/, '');
  return formatNumber(`${dong < 0n ? '-' : ''}${digits.slice(0, at)}${part && `.${part}`}`, language);
}

function formatNumber(text: string, language: Language): string {
  const { group, point } = marks[language];
  const [whole = '', part] = text.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : grouped + point + part;
}

/** A number rounded for where an exact one has no room: an axis, a tile. Money in the largest unit that it reaches. */
export function shortNumber(language: Language, money: Record<Unit, string> | null): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', { maximumSignificantDigits: 3 });
  return (value) => {
    const size = Math.abs(value);
    const unit: Unit = size >= 1e9 ? 'ty' : size >= 1e6 ? 'trieu' : 'dong';
    if (!money || unit === 'dong') return format.format(value);
    return `${format.format(value / 10 ** places[unit])} ${money[unit]}`;
  };
}
