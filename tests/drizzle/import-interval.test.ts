import { bandOf } from '@khuyencong/drizzle/import/household.ts';
import { disagreement } from '@khuyencong/drizzle/import/interval.ts';
import { day, integer, lastDay, amount } from '@khuyencong/drizzle/import/cell-kind.ts';
import { expect, it } from 'vitest';

const holds = (
  qualifier: Parameters<typeof disagreement>[0]['qualifier'],
  least: bigint | null,
  greatest: bigint | null,
) => disagreement({ qualifier, value: 500n, least, greatest }) === null;

it.each([
  ['EXACT', 500n, 500n, true],
  ['EXACT', 499n, 500n, false],
  ['EXACT', null, null, false],
  ['OVER', 500n, 599n, true],
  ['OVER', 501n, null, true],
  ['OVER', 499n, 599n, false],
  ['OVER', null, 599n, false],
  ['UNDER', null, 499n, true],
  ['UNDER', 400n, 501n, false],
  ['NEARLY', 450n, 499n, true],
  ['NEARLY', 450n, null, false],
  ['AT_MOST', null, 500n, true],
  ['ABOUT', 450n, 550n, true],
  ['ABOUT', 450n, 499n, false],
  ['ABOUT', 450n, null, false],
  ['ABOUT', 550n, 450n, false],
] as const)('%s 500 with least %s and greatest %s is right: %s', (qualifier, least, greatest, right) => {
  expect(holds(qualifier, least, greatest)).toBe(right);
});

it('puts an amount into the band whose lower bound it reaches', () => {
  const bands = ['0', '19999999', '20000000', '49999999', '50000000', '100000000', '300000000', '1000000000'].map(
    bandOf,
  );
  expect(bands).toEqual([
    'UNDER_20M',
    'UNDER_20M',
    'FROM_20M_TO_50M',
    'FROM_20M_TO_50M',
    'FROM_50M_TO_100M',
    'FROM_100M_TO_300M',
    'FROM_300M_TO_1B',
    'FROM_1B',
  ]);
  expect(bandOf(null)).toBeNull();
});

it('reads amounts up to the greatest bigint and refuses what is no plain number', () => {
  expect(['9223372036854775807', '0', '007'].map(amount.read)).toEqual(['9223372036854775807', '0', '7']);
  expect(['9223372036854775808', '-1', '1.791', '1,5', '1e9', ' '].map(amount.read)).toEqual(Array(6).fill(null));
  expect(['2147483647', '2147483648'].map(integer.read)).toEqual(['2147483647', null]);
});

it('reads days of the calendar, and the day after the last', () => {
  expect(['2020-02-29', '2019-02-29', '29/02/2019', '2019', '2018-5-27'].map(day.read)).toEqual([
    '2020-02-29',
    null,
    null,
    null,
    null,
  ]);
  expect(['2018-05-10', '2019-12-31', '2020-02-28', '2019-02-28'].map(lastDay.read)).toEqual([
    '2018-05-11',
    '2020-01-01',
    '2020-02-29',
    '2019-03-01',
  ]);
});
