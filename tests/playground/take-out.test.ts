import type { Role, Value } from '@khuyencong/server/playground/src/answer/roles.ts';
import { toCsv } from '@khuyencong/server/playground/src/take-out/csv.ts';
import type { Sheet } from '@khuyencong/server/playground/src/take-out/sheet.ts';
import { xlsxSheets } from '@khuyencong/server/playground/src/take-out/xlsx.ts';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const words = { data: 'Data', notes: 'Notes', longNumbers: 'Long numbers are text.' };
const sheetOf = (role: Role, values: readonly Value[], notes: readonly string[] = []): Sheet => ({
  columns: [
    { title: 'name', role: 'text' },
    { title: 'value', role },
  ],
  rows: values.map((value, at) => [`row ${at}`, value]),
  notes,
});

test('a CSV read back holds every text and every đồng, and its notes in each row', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.bigInt())), (rows) => {
      const columns = [
        { title: 'text', role: 'text' },
        { title: 'money', role: 'money' },
      ] as const;
      const csv = toCsv({ columns, rows, notes: ['Invented.', 'Of a part.'] }, false);
      expect(parse(csv, { relax_column_count: false })).toEqual([
        ['text', 'money', 'note'],
        ...rows.map(([text, money]) => [text, String(money), 'Invented. Of a part.']),
      ]);
    }),
  );
});

test('only the CSV for Excel has a byte order mark and keeps text from being run as a formula', () => {
  const sheet = sheetOf('text', ['=1+1', '@cmd', '-A1', '-12', 'a = b', null]);
  const column = (csv: string) => parse(csv, { from: 2, bom: true }).map(([, value]) => value);
  expect(column(toCsv(sheet, true))).toEqual(["'=1+1", "'@cmd", "'-A1", '-12', 'a = b', '']);
  expect(column(toCsv(sheet, false))).toEqual(['=1+1', '@cmd', '-A1', '-12', 'a = b', '']);
  expect([toCsv(sheet, true).startsWith('\ufeff'), toCsv(sheet, false).startsWith('name')]).toEqual([true, true]);
});

test('a spreadsheet has numbers as numbers up to 15 digits, longer ones as text with a note that says so', () => {
  const cells = (sheet: Sheet) =>
    xlsxSheets(sheet, words)[0]!
      .data.slice(1)
      .map((row) => row![1]);
  expect(cells(sheetOf('money', [1791480000n, 999999999999999n, 1000000000000001n, null]))).toEqual([
    { value: 1791480000, format: '#,##0' },
    { value: 999999999999999, format: '#,##0' },
    { value: '1000000000000001', type: String, align: 'right' },
    null,
  ]);
  expect(cells(sheetOf('number', ['0.6387', '-2']))).toEqual([
    { value: 0.6387, format: 'General' },
    { value: -2, format: 'General' },
  ]);
  expect(cells(sheetOf('date', ['2018-05-27']))).toEqual([{ value: new Date('2018-05-27'), format: 'yyyy-mm-dd' }]);
  const notes = (values: readonly bigint[]) => xlsxSheets(sheetOf('money', values, ['Invented.']), words)[1]!.data;
  expect([notes([1n]), notes([10n ** 15n + 1n])].map(({ length }) => length)).toEqual([1, 2]);
});
