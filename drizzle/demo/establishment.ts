import { type Trade, trades } from './content.ts';
import type { Province } from './country.ts';
import { pick, randomStream } from './random.ts';

const forms = [
  { word: 'Công ty TNHH', category: 'SME', legalForm: 'LIMITED_COMPANY' },
  { word: 'Hợp tác xã', category: 'COOPERATIVE', legalForm: 'COOPERATIVE' },
  { word: 'Công ty CP', category: 'SME', legalForm: 'JOINT_STOCK_COMPANY' },
  { word: 'Doanh nghiệp tư nhân', category: 'SME', legalForm: 'PRIVATE_ENTERPRISE' },
  { word: 'Hộ kinh doanh', category: 'BUSINESS_HOUSEHOLD', legalForm: 'BUSINESS_HOUSEHOLD' },
] as const;

const words = 'An,Bảo,Bình,Đại,Đức,Gia,Hòa,Hưng,Khang,Lộc,Minh,Phát,Phú,Phúc,Tâm,Tân,Thành,Thịnh,Tiến,Vượng'.split(',');

export interface Establishment {
  readonly code: string;
  readonly name: string;
  readonly form: (typeof forms)[number];
  readonly household: boolean;
  /** Ten digits; null of a household. */
  readonly taxCode: string | null;
  readonly province: Province;
  readonly district: string;
  readonly trade: Trade;
  readonly employees: number;
}

/** So many a province, of them one in five a household. */
const count = 26;

/** The establishments of a province. "Minh Họa" says that none of them exists; a household has its public label alone. */
export function establishmentsOf(province: Province): Establishment[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomStream(2, Number(province.key), index);
    const form = index % 5 === 4 ? forms[4] : pick(forms.slice(0, 4), random, 1.5);
    const household = form.category === 'BUSINESS_HOUSEHOLD';
    // three trades lead in each province
    const trade = trades[(Number(province.key) + Math.floor(trades.length * random() ** 2.5)) % trades.length]!;
    const district = pick(province.districts, random);
    const given = `${pick(words, random)} ${pick(words, random)}`;
    return {
      code: `MH-B${province.key}-${String(index + 1).padStart(2, '0')}`,
      name: household
        ? `Hộ kinh doanh (${district.name}, ${trade.sector})`
        : `${form.word} ${trade.name} Minh Họa ${given} ${province.name}`,
      form,
      household,
      taxCode: household ? null : taxCode(Number(province.key) * count + index),
      province,
      district: district.code,
      trade,
      employees: 5 + Math.floor(120 * random() ** 2),
    };
  });
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** A number that begins with 99, which no province has, and ends with the digit that checks it. */
function taxCode(number: number): string {
  for (let last = 0; ; last += 1) {
    const digits = `995${String(number).padStart(5, '0')}${last}`;
    const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
    if (rest > 0) return `${digits}${10 - rest}`;
  }
}
