import { foldText } from '../text/fold-text.ts';
import * as vocabulary from '../vocabulary/index.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import { readPrinted } from './printed-number.ts';
import type { Refusal } from './printed-number.ts';

/** What a cell may hold. */
export interface CellKind {
  /** With its article, for messages: "a date". */
  readonly noun: string;
  readonly remedy: string;
  /** The text that the database reads; null when the cell holds something else. */
  read(cell: string): string | null;
  /** What is wrong with a cell that it does not read, where more can be said than that it is no such thing. */
  refusal?(cell: string): Refusal | null;
}

const greatestInteger = 2n ** 31n - 1n;
const greatestBigint = 2n ** 63n - 1n;

/** Digits with or without dots between thousands. */
function wholeNumberIn(cell: string, greatest: bigint): string | null {
  if (!/^\d[\d. ]*$/.test(cell)) return null;
  const printed = readPrinted(cell, 1n);
  return printed !== null && 'value' in printed && printed.value <= greatest ? printed.value.toString() : null;
}

const wholeNumber = (greatest: bigint, remedy: string): CellKind => ({
  noun: 'a whole number',
  remedy,
  read: (cell) => wholeNumberIn(cell, greatest),
  refusal: (cell) => {
    const printed = /^[\d.]+$/.test(cell) ? readPrinted(cell, 1n) : null;
    return printed !== null && 'message' in printed ? printed : null;
  },
});

export const integer = wholeNumber(greatestInteger, 'Write digits only, such as 2018.');

export const longInteger = wholeNumber(
  greatestBigint,
  'Write digits only, such as 12000. Leave it empty when it is not known.',
);

/** Money in đồng; `scale` is the unit of its table. */
export const amountIn = (scale: bigint): CellKind => ({
  noun: 'a whole amount',
  remedy:
    'Write đồng in digits, 1791480000 or 1.791.480.000, or with a unit, 1,791 tỷ đồng. Leave it empty when it is not known.',
  read: (cell) => {
    if (scale === 1n && /^[1-9]\d{0,17}$/.test(cell)) return cell;
    const printed = readPrinted(cell, scale);
    return printed !== null && 'value' in printed && printed.value <= greatestBigint ? printed.value.toString() : null;
  },
  refusal: (cell) => {
    const printed = readPrinted(cell, scale);
    return printed !== null && 'message' in printed ? printed : null;
  },
});

export const amount = amountIn(1n);

export const percent: CellKind = {
  noun: 'a number from 0 to 100',
  remedy: 'Write 0 to 100 with at most two decimals, such as 50, 2,5 or 2.5 %.',
  read: (cell) => {
    const plain = cell.replace(/ ?%$/, '').replace(',', '.');
    return /^\d{1,3}(\.\d{1,2})?$/.test(plain) && Number(plain) <= 100 ? plain : null;
  },
};

/** Letters beside Vietnamese ones. */
const vietnameseOnly = /[ăđơưạ-ỹ]/i;

/**
 * Text of an old Vietnamese font, whose letters are other signs in Unicode: TCVN3, such as `H¶i Phßng`, or VNI, such as
 * `Haûi Phoøng`.
 */
function looksLikeOldFont(cell: string): boolean {
  if (vietnameseOnly.test(cell)) return false;
  const tcvn3 = (cell.match(/[®¸¶ßÒµ]/g)?.length ?? 0) > 1 && /[¸¶ßÒ]/.test(cell);
  const vni = (cell.match(/[aeiouyôâ][ûøïåäëüö]|ñ/gi)?.length ?? 0) > 1;
  return tcvn3 || vni;
}

/** Vietnamese letters have look-alikes in bad data, which no reader could tell apart. */
export const text: CellKind = {
  noun: 'a text in Unicode',
  remedy: 'Say --encoding tcvn3 or vni for text in an old Vietnamese font, and remove control characters.',
  read: (cell) =>
    // oxlint-disable-next-line no-control-regex -- PostgreSQL cannot store NUL, and the others are never meant
    /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(cell) || looksLikeOldFont(cell) ? null : withoutLookAlikes(cell),
};

const flags: Readonly<Record<string, string>> = { true: 'true', false: 'false', có: 'true', không: 'false' };

export const flag: CellKind = {
  noun: 'true or false',
  remedy: 'Write true or false, có or không.',
  read: (cell) => flags[cell.toLowerCase()] ?? null,
};

/** The day as it is, or `daysLater`; null when the calendar has no such day. */
function readDay(cell: string, daysLater: number): string | null {
  const printed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(cell);
  const iso = printed === null ? cell : `${printed[4]}-${printed[3]?.padStart(2, '0')}-${printed[1]?.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return null;
  day.setUTCDate(day.getUTCDate() + daysLater);
  return day.toISOString().slice(0, 10);
}

export const day: CellKind = {
  noun: 'a day of the calendar',
  remedy: 'Write it as 27/05/2018 or 2018-05-27. Leave it empty when only the year or month is known.',
  read: (cell) => readDay(cell, 0),
};

/** Files print the last day on which something is valid; the database stores the first on which it no longer is. */
export const lastDay: CellKind = { ...day, read: (cell) => readDay(cell, 1) };

/** A code of a closed list, or what it is called in Vietnamese or English where no other is called so. */
export function oneOf(codes: readonly string[]): CellKind {
  const terms = Object.values<unknown>(vocabulary).find(
    (list): list is Terms => typeof list === 'object' && list !== null && Object.keys(list).join() === codes.join(),
  );
  const named = Map.groupBy(
    Object.entries(terms ?? {}).flatMap(([code, { vi, en }]) =>
      [...new Set([vi, en].map(foldText))].map((term) => ({ term, code })),
    ),
    ({ term }) => term,
  );
  const codeOf = (cell: string): string | null => {
    const meant = named.get(foldText(cell)) ?? [];
    return meant.length === 1 ? (meant[0]?.code ?? null) : null;
  };
  return {
    noun: 'a known code',
    remedy: `Write one of ${codes.join(', ')}.`,
    read: (cell) => (codes.includes(cell) ? cell : codeOf(cell)),
  };
}

type Terms = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
