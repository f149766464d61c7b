import { amountIn, day, integer, oneOf, percent, text } from '@khuyencong/drizzle/import/cell-kind.ts';
import { intervalOf, moneyUnit, readPrinted } from '@khuyencong/drizzle/import/printed-number.ts';
import type { PrintedNumber } from '@khuyencong/drizzle/import/printed-number.ts';
import { codesOf, fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it.each([
  ['1791480000', 1_791_480_000n],
  ['1.791.000.000 đồng', 1_791_000_000n],
  ['1,791 tỷ đồng', 1_791_000_000n],
  ['1,791 tỉ', 1_791_000_000n],
  ['144,26 triệu đồng', 144_260_000n],
  ['1.144,26 triệu', 1_144_260_000n],
  ['500.000 đ', 500_000n],
  ['500.000 VNĐ', 500_000n],
  ['12 nghìn tỷ đồng', 12_000_000_000_000n],
  ['1 791 480 000', 1_791_480_000n],
  ['0', 0n],
])('reads %s as %i đồng', (cell, value) => {
  expect(amountIn(1n).read(cell)).toBe(value.toString());
});

it('takes the unit of the table for a number without one of its own', () => {
  const millions = moneyUnit('triệu đồng') as bigint;
  expect(amountIn(millions).read('118,54')).toBe('118540000');
  expect(amountIn(millions).read('118.540.000 đồng')).toBe('118540000');
  expect(moneyUnit('1.000 đồng')).toBe(1000n);
  expect(moneyUnit('người')).toBeNull();
});

it.each(['1.791', '1.791 tỷ đồng', '12.000 triệu đồng'])(
  'refuses %s, which has two readings, and names both',
  (cell) => {
    const digits = cell.split(' ')[0] as string;
    expect(readPrinted(cell, 1_000_000n)).toEqual({
      message: 'may be read in two ways: a dot stands between thousands, and abroad before decimals',
      remedy: `Write ${digits.replace('.', '')} for the whole number, or ${digits.replace('.', ',')} for the decimal one.`,
    });
  },
);

it.each(['1,791', '0,5 đồng'])('refuses %s, a part of a đồng', (cell) => {
  expect(readPrinted(cell, 1n)).toMatchObject({ message: 'is no whole number of đồng' });
});

it.each(['1,791,480,000', '1.79.000', '-5', '1e6', '5 người', 'trên', '1.791 480', '', '1.791.480.00'])(
  'does not take %s for a number',
  (cell) => {
    expect(readPrinted(cell, 1n)).toBeNull();
  },
);

it('reads any amount back from its digits in groups of three: with đồng always, alone from 1.000.000 on', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (value) => {
      const printed = value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
      expect(amountIn(1_000n).read(`${printed} đồng`)).toBe(value.toString());
      expect(amountIn(1n).read(printed)).toBe(value >= 1_000n && value < 1_000_000n ? null : value.toString());
    }),
    { examples: [[1_791n], [999n], [999_999n], [1_000_000n]] },
  );
});

it.each([
  ['trên 1,791 tỷ đồng', 'OVER', 1_791_000_000n, 1_791_999_999n],
  ['Hơn 500', 'OVER', 500n, null],
  ['dưới 2 tỷ đồng', 'UNDER', null, 1_999_999_999n],
  ['gần 1,8 tỷ đồng', 'NEARLY', 1_700_000_001n, 1_800_000_000n],
  ['không quá 300 triệu đồng', 'AT_MOST', null, 300_000_000n],
  ['khoảng 647 triệu đồng', 'ABOUT', 646_500_000n, 647_500_000n],
  ['647 triệu đồng', null, 647_000_000n, 647_000_000n],
])('keeps the words of %s with what they allow', (cell, qualifier, least, greatest) => {
  const printed = readPrinted(cell, 1n) as PrintedNumber;
  expect(printed.qualifier).toBe(qualifier);
  expect(intervalOf(printed)).toEqual({ least, greatest });
});

it('reads days, shares, counts and codes as Vietnamese tables write them', () => {
  expect(['27/05/2018', '27/5/2018', '7.5.2018', '2018-05-27', '31/02/2018', '05/27/2018'].map(day.read)).toEqual([
    '2018-05-27',
    '2018-05-27',
    '2018-05-07',
    '2018-05-27',
    null,
    null,
  ]);
  expect(['63,87 %', '50%', '2.5', '100,01'].map(percent.read)).toEqual(['63.87', '50', '2.5', null]);
  expect(['12.000.000', '500', '12.000', '1,5'].map(integer.read)).toEqual(['12000000', '500', null, null]);
  expect(integer.refusal?.('12.000')?.remedy).toBe('Write 12000 for the whole number, or 12,000 for the decimal one.');
  const source = oneOf(codesOf(fundingSources));
  expect(['CENTRAL_BUDGET', fundingSources.CENTRAL_BUDGET.vi.toUpperCase(), 'ngân sách'].map(source.read)).toEqual([
    'CENTRAL_BUDGET',
    'CENTRAL_BUDGET',
    null,
  ]);
});

it('replaces look-alikes of Latin letters within a word and leaves words of another script', () => {
  expect(text.read('Ðề án ðào tạo nghề сhế biến')).toBe('Đề án đào tạo nghề chế biến');
  expect(text.read('Москва')).toBe('Москва');
});

it.each(['H¶i Phßng', '®Ò ¸n khuyÕn c«ng', 'Haûi Phoøng', 'ñeà aùn ñaøo taïo'])(
  'refuses %s, text of an old Vietnamese font',
  (cell) => {
    expect(text.read(cell)).toBeNull();
  },
);

it.each(['Müller', 'São Tomé', 'Đề án đào tạo', 'hoàng hoa tuân', 'El Niño'])('takes %s as it is', (cell) => {
  expect(text.read(cell)).toBe(cell);
});
