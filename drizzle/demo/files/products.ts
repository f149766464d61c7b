import { dayAfter } from '../days.ts';
import type { Trade } from '../content.ts';
import type { Province } from '../country.ts';
import { type Establishment, establishmentsOf } from '../establishment.ts';
import type { DemoProposal } from '../proposal.ts';
import type { Row } from './row.ts';

const groups: Readonly<Partial<Record<Trade['sector'], string>>> = {
  '1020': 'AGRI_FOREST_FISHERY_FOOD',
  '1030': 'AGRI_FOREST_FISHERY_FOOD',
  '1074': 'AGRI_FOREST_FISHERY_FOOD',
  '1629': 'HANDICRAFT',
  '2393': 'HANDICRAFT',
  '2431': 'MACHINERY_AND_PARTS',
  '2592': 'MACHINERY_AND_PARTS',
};

/** Six establishments of a province, none of them a household, with a product each. */
const makers = (province: Province) =>
  establishmentsOf(province)
    .filter(({ household }) => !household)
    .slice(0, 6);

const productCode = ({ code }: Establishment) => code.replace('MH-B', 'MH-SP');

export const typicalProducts = (provinces: readonly Province[]): Row[] =>
  provinces.flatMap(makers).map((maker) => ({
    code: productCode(maker),
    beneficiary: maker.code,
    name_vi: `${maker.trade.name} Minh Họa ${maker.province.name}`,
    name_en: `Illustration product of ${maker.trade.en}`,
    product_group: groups[maker.trade.sector] ?? 'OTHER',
  }));

/** Four products in each round that a proposal pays for, three of them recognised. A product enters a year's round once. */
export function selectionEntries(drawn: readonly DemoProposal[]): Row[] {
  const rounds = Map.groupBy(
    drawn.filter(({ content, life }) => content.subtype === 'PRODUCT_SELECTION' && life.day('COMPLETED') !== undefined),
    ({ year, province }) => `${year} ${province.key}`,
  );
  return [...rounds.values()].flatMap(([first]) => {
    const { code, year, province, life } = first!;
    const entered = makers(province).slice(year % 3, (year % 3) + 4);
    return entered.map((maker, index) => {
      const recognised = index > 0;
      const issued = dayAfter(life.day('COMPLETED')!, 10);
      return {
        code: `${code}-SP${index + 1}`,
        typical_product: productCode(maker),
        proposal: code,
        level: 'PROVINCE',
        round_year: year,
        score: 55 + 10 * index,
        result: recognised ? 'RECOGNISED' : 'NOT_RECOGNISED',
        certificate_number: recognised ? `${code}/SP${index}` : null,
        certificate_valid_from: recognised ? issued : null,
      };
    });
  });
}
