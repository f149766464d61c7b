import { foldText } from '../text/fold-text.ts';
import type { qualifiers } from '../vocabulary/index.ts';

type Qualifier = Exclude<keyof typeof qualifiers, 'EXACT'>;

/** A number as Vietnamese texts print it: dots between thousands, a decimal comma. */
export interface PrintedNumber {
  /** The word before it; null when it is said as it is. */
  readonly qualifier: Qualifier | null;
  readonly value: bigint;
  /** What its last printed digit stands for: 1,791 tỷ is printed to 1 000 000. */
  readonly step: bigint;
}

/** Why a cell is not read, and what to write instead. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

const words: readonly (readonly [string, Qualifier])[] = [
  ['trên dưới', 'ABOUT'],
  ['trên', 'OVER'],
  ['hơn', 'OVER'],
  ['dưới', 'UNDER'],
  ['gần', 'NEARLY'],
  ['khoảng', 'ABOUT'],
  ['xấp xỉ', 'ABOUT'],
  ['tối đa', 'AT_MOST'],
  ['không quá', 'AT_MOST'],
];

/** What is counted by, in đồng, folded. A table may say it above its columns. */
const units: Readonly<Record<string, bigint>> = {
  dong: 1n,
  d: 1n,
  vnd: 1n,
  '₫': 1n,
  'nghin dong': 1_000n,
  'ngan dong': 1_000n,
  'trieu dong': 1_000_000n,
  'ty dong': 1_000_000_000n,
  'ti dong': 1_000_000_000n,
  'nghin ty dong': 1_000_000_000_000n,
  nghin: 1_000n,
  ngan: 1_000n,
  trieu: 1_000_000n,
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  'nghin ty': 1_000_000_000_000n,
};

const unitsOfTables: Readonly<Record<string, bigint>> = {
  ...units,
  '1.000 dong': 1_000n,
  '1000 dong': 1_000n,
  '1.000d': 1_000n,
  '1000d': 1_000n,
  '1.000.000 dong': 1_000_000n,
  '1000000 dong': 1_000_000n,
};

/** The unit that a table or a header says, such as "triệu đồng" or "1.000 đồng", in đồng; null for other words. */
export const moneyUnit = (text: string): bigint | null => unitsOfTables[foldText(text)] ?? null;

const ambiguous = (written: string): Refusal => ({
  message: 'may be read in two ways: a dot stands between thousands, and abroad before decimals',
  remedy: `Write ${written.replaceAll('.', '')} for the whole number, or ${written.replace('.', ',')} for the decimal one.`,
});

/**
 * Reads "1.791.000.000 đồng", "trên 1,791 tỷ đồng" or "1791480000". `scale` is the unit of the table in đồng, which a unit
 * in the cell goes before. A single dot with three digits behind it is refused unless the cell says đồng; null when the
 * cell is no number at all.
 */
export function readPrinted(cell: string, scale: bigint): PrintedNumber | Refusal | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  const word = words.find(([begin]) => text.toLowerCase().startsWith(`${begin} `));
  const rest = word === undefined ? text : text.slice(word[0].length + 1);
  const parts = /^(\d[\d., ]*\d|\d) ?(\D*)$/.exec(rest);
  if (parts === null) return null;
  const [, digits = '', unitWords = ''] = parts;
  const unit = unitWords === '' ? scale : units[foldText(unitWords)];
  if (unit === undefined) return null;

  const form = /^(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,(\d+))?$/.exec(digits);
  if (form === null || /\..* | .*\./.test(digits)) return null;
  const [, whole = '', decimals = ''] = form;
  const saysDong = unitWords !== '' && unit === 1n;
  if (/^\d{1,3}\.\d{3}$/.test(digits) && !saysDong) return ambiguous(digits);

  const divisor = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replace(/[. ]/g, '') + decimals) * unit;
  if (scaled % divisor !== 0n) {
    const remedy = 'Write the unit with the number, such as 1,791 tỷ đồng, or whole đồng.';
    return { message: 'is no whole number of đồng', remedy };
  }
  const step = unit / divisor;
  return { qualifier: word?.[1] ?? null, value: scaled / divisor, step: step > 0n ? step : 1n };
}

/**
 * Least and greatest value that the words and the printed precision allow, both included; null where they set no end.
 */
export function intervalOf({ qualifier, value, step }: PrintedNumber): {
  least: bigint | null;
  greatest: bigint | null;
} {
  // "trên 500 đồng" sets no end above; more than 1,792 tỷ would not be printed as "trên 1,791 tỷ"
  const rounded = step > 1n;
  switch (qualifier) {
    case null:
      return { least: value, greatest: value };
    case 'OVER':
      return { least: value, greatest: rounded ? value + step - 1n : null };
    case 'UNDER':
      return { least: null, greatest: value - 1n };
    case 'NEARLY':
      return { least: rounded ? value - step + 1n : null, greatest: value };
    case 'AT_MOST':
      return { least: null, greatest: value };
    case 'ABOUT':
      return rounded ? { least: value - step / 2n, greatest: value + step / 2n } : { least: null, greatest: null };
  }
}
