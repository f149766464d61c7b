import { dayAfter } from '../days.ts';
import type { Province } from '../country.ts';
import { sumAt } from '../money.ts';
import { type DemoProposal, years } from '../proposal.ts';
import type { Row } from './row.ts';

const regions = [
  { code: 'NORTH', vi: 'phía Bắc', en: 'Northern' },
  { code: 'CENTRAL_HIGHLANDS', vi: 'miền Trung – Tây Nguyên', en: 'Central and highland' },
  { code: 'SOUTH', vi: 'phía Nam', en: 'Southern' },
] as const;

/** Codes of provinces grow from north to south. */
const regionOf = ({ key }: Province) => regions[Number(key) < 38 ? 0 : Number(key) < 70 ? 1 : 2];

const fairCode = (year: number, region: string) => `MH-HC-${year}-${region}`;

/** One fair a region and year. */
export const tradeFairs = (provinces: readonly Province[]): Row[] =>
  years.flatMap((year) =>
    regions.map((region) => {
      const hosts = provinces.filter((province) => regionOf(province) === region);
      return {
        code: fairCode(year, region.code),
        name_vi: `Hội chợ hàng công nghiệp nông thôn khu vực ${region.vi} năm ${year} (minh họa)`,
        name_en: `${region.en} fair of rural industrial products ${year} (illustration)`,
        tier: 'REGION',
        region: region.code,
        year,
        host_province: hosts[year % hosts.length]!.code,
        starts_on: `${year}-09-10`,
        ends_on: `${year}-09-15`,
      };
    }),
  );

/** Exhibitors of the proposals that were carried out; a booth each. */
export const fairParticipations = (drawn: readonly DemoProposal[]): Row[] =>
  completed(drawn, 'TRADE_FAIR_PARTICIPATION').flatMap(({ code, year, province, establishments }) =>
    establishments.map((one, index) => ({
      code: `${code}-G${index + 1}`,
      trade_fair: fairCode(year, regionOf(province).code),
      beneficiary: one.code,
      proposal: code,
      booths: 1,
    })),
  );

/** One machine a proposal, for all of its approved money. */
export const machineryItems = (drawn: readonly DemoProposal[]): Row[] =>
  completed(drawn, 'MACHINERY_APPLICATION').map(({ code, trade, establishments, money }) => ({
    code: `${code}-M`,
    proposal: code,
    beneficiary: establishments[0]!.code,
    kind: 'MACHINERY_APPLICATION',
    form: 'SINGLE',
    name_vi: `Máy ${trade.vi}`,
    name_en: `Machine for ${trade.en}`,
    quantity: 1,
    unit_price_vnd: costOf(money),
  }));

const modelKinds = ['NEW_TECHNOLOGY', 'NEW_PRODUCT', 'EFFECTIVE'] as const;

/** The first of a district and year shows a technology, the second a product: of either the law supports one. */
export function demonstrationModels(drawn: readonly DemoProposal[]): Row[] {
  const before = new Map<string, number>();
  return completed(drawn, 'DEMONSTRATION_NEW_TECH').map(({ code, year, trade, areas, establishments, money }) => {
    const district = `${year} ${areas[0]}`;
    const others = before.get(district) ?? 0;
    before.set(district, others + 1);
    return {
      code: `${code}-D`,
      proposal: code,
      kind: modelKinds[Math.min(others, 2)]!,
      name_vi: `Mô hình ${trade.vi}`,
      name_en: `Model of ${trade.en}`,
      host: establishments[0]!.code,
      cost_vnd: costOf(money),
      place: areas[0] ?? null,
    };
  });
}

export const communications = (drawn: readonly DemoProposal[]): Row[] =>
  completed(drawn, 'BROADCAST').map(({ code, province, life }) => ({
    code: `${code}-C`,
    proposal: code,
    kind: 'TELEVISION',
    title_vi: `Chuyên mục công nghiệp nông thôn ${province.name}`,
    title_en: `Series on rural industry of ${province.name}`,
    outlet: 'Đài Minh Họa',
    starts_on: life.plannedStart,
    ends_on: dayAfter(life.plannedStart, 120),
    items: 12,
  }));

const completed = (drawn: readonly DemoProposal[], subtype: string) =>
  drawn.filter(({ content, life }) => content.subtype === subtype && life.day('COMPLETED') !== undefined);

function costOf(money: DemoProposal['money']): bigint | null {
  if (!money.amounts.has('APPROVED')) return null;
  return sumAt(money, 'APPROVED', 'STATE') + sumAt(money, 'APPROVED', 'COUNTERPART');
}
