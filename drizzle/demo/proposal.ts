import { type Content, contents, type Trade, trades } from './content.ts';
import type { Province } from './country.ts';
import { type Establishment, establishmentsOf } from './establishment.ts';
import { type Fate, type Level, type Life, lifeOf } from './life.ts';
import { type Money, moneyOf } from './money.ts';
import { pick, randomStream, weighted } from './random.ts';

export const years = [2016, 2017, 2018, 2019, 2020] as const;

/** A proposal with all that was drawn for it; its rows in the files follow from this. */
export interface DemoProposal {
  readonly number: number;
  readonly code: string;
  readonly year: number;
  readonly level: Level;
  readonly province: Province;
  readonly content: Content;
  readonly trade: Trade;
  /** Codes of places; none for a proposal whose place is not known. */
  readonly areas: readonly string[];
  readonly establishments: readonly Establishment[];
  readonly life: Life;
  readonly money: Money;
}

/** Proposals a year grow until 2020. */
const sizeOfYear = (year: number) => (year === 2020 ? 0.95 : 1 + 0.05 * (year - years[0]));

const fates: readonly (readonly [Fate, number])[] = [
  ['SETTLED', 0.94],
  ['REJECTED', 0.03],
  ['WITHDRAWN', 0.01],
  ['TERMINATED', 0.02],
];

/** So many proposals of the country, the same at each call; the first ones do not depend on how many follow. */
export function drawProposals(provinces: readonly Province[], count: number): DemoProposal[] {
  const establishments = new Map(provinces.map((province) => [province, establishmentsOf(province)]));
  const numbers = new Map<string, number>();
  return Array.from({ length: count }, (_, number) => {
    const random = randomStream(3, number);
    const year = weighted(years, sizeOfYear, random);
    const province = weighted(provinces, ({ size }) => size, random);
    const level: Level = random() < province.nationalShare ? 'NATIONAL' : 'LOCAL';
    const content = weighted(contents, ({ weight }) => weight, random);
    const trade = trades[(Number(province.key) + Math.floor(trades.length * random() ** 2.5)) % trades.length]!;
    const life = lifeOf(year, level, weighted(fates, ([, share]) => share, random)[0], random);
    const plan = `${year}-${province.key}-${level === 'LOCAL' ? 'DP' : 'QG'}`;
    const within = (numbers.get(plan) ?? 0) + 1;
    numbers.set(plan, within);
    return {
      number,
      code: `MH-${plan}-${String(within).padStart(2, '0')}`,
      year,
      level,
      province,
      content,
      trade,
      areas: areasOf(content, province, random),
      establishments: supported(content, establishments.get(province)!, random),
      life,
      money: moneyOf({ year, level, province, content, life }, random),
    };
  });
}

/** Mostly one district, for a few two; the whole province for what serves the public, and for one in forty nothing known. */
function areasOf({ support }: Content, { code, districts }: Province, random: () => number): string[] {
  const draw = random();
  if (draw < 0.025) return [];
  if (support === 'PUBLIC') return [code];
  const first = pick(districts, random);
  const second = districts[(districts.indexOf(first) + 1) % districts.length]!;
  return draw < 0.1 ? [first.code, second.code] : [first.code];
}

/**
 * Whom it supports. Households come as three or more, for the import names none of one or two; one proposal in fifty of
 * one establishment is a household's all the same, to show that.
 */
function supported({ support, course }: Content, all: readonly Establishment[], random: () => number): Establishment[] {
  const companies = all.filter(({ household }) => !household);
  const households = all.filter(({ household }) => household);
  if (support === 'ONE') return [pick(random() < 0.02 ? households : companies, random, 1.4)];
  if (support === 'SEVERAL') {
    const start = Math.floor((companies.length - 6) * random());
    const some = companies.slice(start, start + 3 + Math.floor(4 * random()));
    return random() < 0.3 ? [...some, ...households.slice(0, 3)] : some;
  }
  return course === 'WORKER' ? [pick(companies, random, 1.4)] : [];
}
