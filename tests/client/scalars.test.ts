import { formatDay, formatVnd, formatVndShort, parseDay, parseVnd } from '@khuyencong/client/scalars';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const en = { lang: 'en' } as const;

test('an amount is written exactly, with the separators of its language, beyond 2^53 too', () => {
  expect([0n, 999n, 1791480000n, -1791480000n, 9007199254740993n].map((amount) => formatVnd(amount))).toEqual([
    '0 đồng',
    '999 đồng',
    '1.791.480.000 đồng',
    '-1.791.480.000 đồng',
    '9.007.199.254.740.993 đồng',
  ]);
  expect([1791480000n, -5n].map((amount) => formatVnd(amount, en))).toEqual(['VND 1,791,480,000', '-VND 5']);
});

test('an amount is written short in tỷ or triệu, rounded, halves away from zero', () => {
  const short = [
    1791480000n,
    1144260000n,
    500000000n,
    999499n,
    999999n,
    1000000n,
    999999600n,
    2000000000000n,
    -1500000000n,
  ];
  expect(short.map((amount) => formatVndShort(amount))).toEqual([
    '1,791 tỷ đồng',
    '1,144 tỷ đồng',
    '500 triệu đồng',
    '999.499 đồng',
    '1 triệu đồng',
    '1 triệu đồng',
    '1 tỷ đồng',
    '2.000 tỷ đồng',
    '-1,5 tỷ đồng',
  ]);
  expect(formatVndShort(1791480000n, { ...en, digits: 1 })).toBe('VND 1.8 billion');
  expect(formatVndShort(1750000000n, { digits: 1 })).toBe('1,8 tỷ đồng');
  expect(formatVndShort(-1750000000n, { digits: 1 })).toBe('-1,8 tỷ đồng');
  expect(formatVndShort(1791480000n, { digits: 0 })).toBe('2 tỷ đồng');
  expect(formatVndShort(1700000000n, { digits: 3 })).toBe('1,700 tỷ đồng');
  expect(() => formatVndShort(1n, { digits: 7 })).toThrow('digits: give a whole number from 0 to 6');
});

test('what people write is read exactly, with and without unit, in both languages', () => {
  const texts = [
    '1.791.480.000',
    '1791480000 đồng',
    '1.791.480.000 VNĐ',
    '1,79148 tỷ đồng',
    '1.791,48 triệu',
    '1,79148 tỉ',
  ];
  expect(texts.map((text) => parseVnd(text))).toEqual(texts.map(() => 1791480000n));
  expect(['VND 1,791,480,000', '1.79148 billion', '1,791.48 million'].map((text) => parseVnd(text, en))).toEqual([
    1791480000n,
    1791480000n,
    1791480000n,
  ]);
  expect(parseVnd('-5 triệu')).toBe(-5000000n);
  // typed with combining accents, as some keyboards do
  expect(parseVnd('5 tỷ đồng'.normalize('NFD'))).toBe(5000000000n);
});

test.each([
  '',
  'đồng',
  '1,5',
  '1.5 tỷ',
  '1.79.000',
  '1,2,3 tỷ',
  '1,',
  '1e9',
  '0,1234567 triệu',
  '5 nghìn',
  '--5',
  'trên 1 tỷ',
])('"%s" is no amount in đồng', (text) => {
  expect(() => parseVnd(text)).toThrow(RangeError);
});

test('what is written exactly is read again as the same amount, up to 38 digits, in both languages', () => {
  const limit = 10n ** 38n;
  fc.assert(
    fc.property(fc.bigInt(-limit, limit), fc.constantFrom('vi', 'en'), (amount, lang) => {
      expect(parseVnd(formatVnd(amount, { lang }), { lang })).toBe(amount);
    }),
  );
});

test('what is written short differs from the amount by at most half of its last digit', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom('vi', 'en'), (amount, lang) => {
      const difference = parseVnd(formatVndShort(amount, { lang }), { lang }) - amount;
      const size = amount < 0n ? -amount : amount;
      const half = size >= 999_999_500n ? 500_000n : size >= 999_999n ? 500n : 0n;
      expect(difference <= half && difference >= -half).toBe(true);
    }),
  );
});

test('a day is written as people write it and read again, whatever the zone of the machine', () => {
  expect([formatDay('2018-05-27'), formatDay('2018-05-07', en)]).toEqual(['27/05/2018', '7 May 2018']);
  expect(['27/05/2018', '27-5-2018', ' 2018-05-27 '].map((text) => parseDay(text))).toEqual(
    Array(3).fill('2018-05-27'),
  );
  for (const text of ['2018-02-30', '31/04/2018', '5/2018', '', '2018-5-27T00:00'])
    expect(() => parseDay(text)).toThrow(`not a day: `);
});
