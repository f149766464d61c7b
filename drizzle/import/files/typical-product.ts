import { beneficiary, selectionEntry, typicalProduct } from '../../tables/index.ts';
import { eligibilityCategories } from '../../vocabulary/index.ts';
import { isWithheld, withBands } from '../household.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, namesAndCodes } from '../named-households.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

export const typicalProducts = importFile({
  name: 'typical_products.csv',
  table: typicalProduct,
  key: ['code'],
  follows: ['beneficiary'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
  prepare: (row, { find }) => {
    const maker = find(beneficiary, row['beneficiary']);
    if (!isWithheld(maker)) return row;
    const who = maker?.['eligibility_category'] === 'ARTISAN' ? 'ARTISAN' : 'BUSINESS_HOUSEHOLD';
    return { ...row, name_vi: `Sản phẩm của ${eligibilityCategories[who].vi.toLowerCase()}`, name_en: null };
  },
  check: (rows, context) => {
    const names = namesAndCodes(context);
    return rows.flatMap((row) => checkNames(row, ['provenance_note'], names));
  },
});

export const selectionEntries = importFile({
  name: 'selection_entries.csv',
  table: selectionEntry,
  key: ['code'],
  prepared: ['prize_band'],
  unique: [({ typical_product: product, round_year: year, level }) => [product ?? '', year ?? '', level ?? '']],
  prepare: withhold,
  check: (rows) => rows.flatMap((row) => [...checkRegion(row), ...checkCertificate(row), ...checkDistrict(row)]),
});

/** Published lists tell by score and certificate whose product it is, and a proposal by its places. */
function withhold(row: Values, { find }: ImportContext): Values {
  const product = find(typicalProduct, row['typical_product']);
  const isHousehold = isWithheld(find(beneficiary, product?.['beneficiary']));
  const banded = withBands(row, isHousehold, 'prize_vnd');
  return isHousehold ? { ...banded, proposal: null, score: null, certificate_number: null } : banded;
}

function checkRegion(row: ImportRow): Problem[] {
  const { level, region } = row.values;
  if ((level === 'REGION') === (region !== null)) return [];
  const message = 'a round of level REGION, and no other, is of a region';
  return [errorIn(row, { column: 'region', message, remedy: 'Fill it for a round of a region; empty it for others.' })];
}

function checkCertificate(row: ImportRow): Problem[] {
  if (row.values['result'] !== 'NOT_RECOGNISED' || row.values['certificate_number'] === null) return [];
  const message = 'is of a product that was not recognised';
  return [warningIn(row, { column: 'certificate_number', message, remedy: 'Compare the number with the result.' })];
}

function checkDistrict(row: ImportRow): Problem[] {
  const { level, round_year: year } = row.values;
  if (level !== 'DISTRICT' || Number(year) <= 2025) return [];
  const message = `has had no rounds since districts were abolished on 2025-07-01, and this one is of ${year}`;
  return [warningIn(row, { column: 'level', message, remedy: 'Compare the level with the round.' })];
}
