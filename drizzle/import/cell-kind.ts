/** What a cell may hold. */
export interface CellKind {
  /** With its article, for messages: "a date". */
  readonly noun: string;
  readonly remedy: string;
  /** The text that the database reads; null when the cell holds something else. */
  read(cell: string): string | null;
}

const greatestInteger = 2n ** 31n - 1n;
const greatestBigint = 2n ** 63n - 1n;

const wholeNumber = (noun: string, greatest: bigint, remedy: string): CellKind => ({
  noun,
  remedy,
  read: (cell) => (/^\d+$/.test(cell) && BigInt(cell) <= greatest ? BigInt(cell).toString() : null),
});

export const integer = wholeNumber('a whole number', greatestInteger, 'Write digits only, such as 2018.');

export const amount = wholeNumber(
  'a whole amount',
  greatestBigint,
  'Write whole đồng in digits only, without separators and unit: 1791480000. Leave it empty when it is not known.',
);

export const percent: CellKind = {
  noun: 'a number from 0 to 100',
  remedy: 'Write 0 to 100 with a decimal point and at most two decimals, such as 50 or 2.5.',
  read: (cell) => (/^\d{1,3}(\.\d{1,2})?$/.test(cell) && Number(cell) <= 100 ? cell : null),
};

/** Text of an old Vietnamese font (TCVN3), such as `H¶i Phßng`: its letters are other signs in Unicode. */
const looksLikeOldFont = (cell: string): boolean =>
  (cell.match(/[®¸¶ßÒµ]/g)?.length ?? 0) > 1 && /[¸¶ßÒ]/.test(cell) && !/[ăđơưạ-ỹ]/i.test(cell);

/** Vietnamese đ has look-alikes in bad data, which no reader could tell apart. */
export const text: CellKind = {
  noun: 'a text in Unicode',
  remedy: 'Convert it from its old Vietnamese font (TCVN3, VNI) to Unicode, and remove control characters.',
  read: (cell) =>
    // oxlint-disable-next-line no-control-regex -- PostgreSQL cannot store NUL, and the others are never meant
    /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(cell) || looksLikeOldFont(cell)
      ? null
      : cell.replace(/[ðɖ]/g, 'đ').replace(/[ÐƉ]/g, 'Đ'),
};

export const flag: CellKind = {
  noun: 'true or false',
  remedy: 'Write true or false.',
  read: (cell) => (cell === 'true' || cell === 'false' ? cell : null),
};

/** The day as it is, or `daysLater`; null when the calendar has no such day. */
function readDay(cell: string, daysLater: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return null;
  const day = new Date(`${cell}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== cell) return null;
  day.setUTCDate(day.getUTCDate() + daysLater);
  return day.toISOString().slice(0, 10);
}

export const day: CellKind = {
  noun: 'a day of the calendar',
  remedy: 'Write it as YYYY-MM-DD, such as 2018-05-27. Leave it empty when only the year or month is known.',
  read: (cell) => readDay(cell, 0),
};

/** Files print the last day on which something is valid; the database stores the first on which it no longer is. */
export const lastDay: CellKind = { ...day, read: (cell) => readDay(cell, 1) };

export const oneOf = (codes: readonly string[]): CellKind => ({
  noun: 'a known code',
  remedy: `Write one of ${codes.join(', ')}.`,
  read: (cell) => (codes.includes(cell) ? cell : null),
});
