type Language = 'vi' | 'en';

export interface FormatOptions {
  /** Vietnamese unless asked otherwise: `1.791.480.000`, in English `1,791,480,000`. */
  readonly lang?: Language;
}

export interface ShortFormatOptions extends FormatOptions {
  /** Digits behind the point, 0 to 6, as many as are needed up to 3 unless given; what is cut off is rounded, halves away from zero. */
  readonly digits?: number;
}

const steps = [
  { size: 1_000_000_000n, vi: 'tỷ', en: 'billion' },
  { size: 1_000_000n, vi: 'triệu', en: 'million' },
] as const;

const separators = { vi: ['.', ','], en: [',', '.'] } as const;

/** Exact, with separators: `1.791.480.000 đồng`, in English `VND 1,791,480,000`. */
export function formatVnd(amount: bigint, { lang = 'vi' }: FormatOptions = {}): string {
  const text = grouped(amount, separators[lang][0]);
  return lang === 'vi' ? `${text} đồng` : signed(text, (digits) => `VND ${digits}`);
}

/** Short, in billions (tỷ) or millions (triệu) of đồng: `1,791 tỷ đồng`, in English `VND 1.791 billion`. */
export function formatVndShort(amount: bigint, { lang = 'vi', digits }: ShortFormatOptions = {}): string {
  const places = digits ?? 3;
  if (!Number.isInteger(places) || places < 0 || places > 6)
    throw new RangeError('digits: give a whole number from 0 to 6');
  const size = amount < 0n ? -amount : amount;
  // what rounds up to a billion is one billion, not a thousand million
  const step = steps.find((candidate) => rounded(size, candidate.size, places) >= 10n ** BigInt(places));
  if (!step) return formatVnd(amount, { lang });
  const [group, point] = separators[lang];
  const value = rounded(size, step.size, places);
  const whole = grouped(value / 10n ** BigInt(places), group);
  const behind = `${value % 10n ** BigInt(places)}`.padStart(places, '0').slice(0, places);
  const shown = digits === undefined ? behind.replace(/0+$/, '') : behind;
  const number = `${whole}${shown && point + shown}`;
  const text = lang === 'vi' ? `${number} ${step.vi} đồng` : `VND ${number} ${step.en}`;
  return amount < 0n ? `-${text}` : text;
}

/**
 * Reads what people write with the separators of the language: `1.791.480.000`, `1,791 tỷ`, `500 triệu đồng`; in English
 * `VND 1.791 billion`. Exact, or a RangeError: a fraction of a đồng is refused as well.
 */
export function parseVnd(text: string, { lang = 'vi' }: FormatOptions = {}): bigint {
  const [group, point] = separators[lang].map((separator) => `[${separator}]`);
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/đồng|vnđ|vnd|₫|\s/g, '');
  const number = new RegExp(`^(-?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}(\\d+))?(\\p{L}*)$`, 'u');
  const [, sign = '', whole = '', fraction = '', unit = ''] = number.exec(words) ?? [];
  const zeros = zerosOf.get(unit) ?? 0;
  if (whole === '' || fraction.length > zeros || (unit !== '' && zeros === 0))
    throw new RangeError(`not an amount in đồng: ${text}`);
  return BigInt(sign + whole.replaceAll(/\D/g, '') + fraction.padEnd(zeros, '0'));
}

const zerosOf = new Map([
  ['tỷ', 9],
  ['tỉ', 9],
  ['billion', 9],
  ['triệu', 6],
  ['million', 6],
]);

/** A day of the graph, `2018-05-27`, as people write it: `27/05/2018`, in English `27 May 2018`. */
export function formatDay(day: string, { lang = 'vi' }: FormatOptions = {}): string {
  const [year = '', month = '', date = ''] = checkedDay(day).split('-');
  if (lang === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Reads `27/05/2018` or `2018-05-27` as a day of the graph. A day that does not exist is a RangeError. */
export function parseDay(text: string): string {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  return checkedDay(year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim());
}

function checkedDay(day: string): string {
  // without a zone a day stays the day that it is
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) throw new RangeError(`not a day: ${day}`);
  return day;
}

const rounded = (size: bigint, step: bigint, places: number): bigint => {
  const scaled = size * 10n ** BigInt(places);
  return (scaled * 2n + step) / (step * 2n);
};

const grouped = (amount: bigint, separator: string): string => `${amount}`.replaceAll(/\B(?=(\d{3})+$)/g, separator);

const signed = (text: string, write: (digits: string) => string): string =>
  text.startsWith('-') ? `-${write(text.slice(1))}` : write(text);
