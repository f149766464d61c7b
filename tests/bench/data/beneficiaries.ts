import type { beneficiary } from '@khuyencong/drizzle/tables/index.ts';
import { searchKeyOf } from '@khuyencong/drizzle/text/search-key.ts';
import { vietnameseSortKey } from '@khuyencong/drizzle/text/vietnamese-sort-key.ts';
import type { Row } from './copy-rows.ts';
import { districtId, districtName, districtsPerProvince, provinceId, provinces } from './places.ts';
import { pick, randomStream } from '@khuyencong/drizzle/demo/random.ts';
import { synthetic } from './synthetic.ts';

const forms = [
  { word: 'Công ty TNHH', eligibilityCategory: 'SME', legalForm: 'LIMITED_COMPANY' },
  { word: 'Công ty CP', eligibilityCategory: 'SME', legalForm: 'JOINT_STOCK_COMPANY' },
  { word: 'Hợp tác xã', eligibilityCategory: 'COOPERATIVE', legalForm: 'COOPERATIVE' },
  { word: 'Hộ kinh doanh', eligibilityCategory: 'BUSINESS_HOUSEHOLD', legalForm: 'BUSINESS_HOUSEHOLD' },
  { word: 'Doanh nghiệp tư nhân', eligibilityCategory: 'SME', legalForm: 'PRIVATE_ENTERPRISE' },
] as const;

/** Trades with their VSIC 2018 classes. */
const trades = [
  ['Cơ khí', '2592'],
  ['Chế biến gỗ', '1610'],
  ['Dệt may', '1410'],
  ['Thủ công mỹ nghệ', '3290'],
  ['Chè', '1076'],
  ['Gốm sứ', '2393'],
  ['Nông sản', '1030'],
  ['Vật liệu xây dựng', '2392'],
  ['Mây tre đan', '1629'],
  ['Thủy sản', '1020'],
] as const;
const givenNames = 'Anh,Bảo,Cường,Dũng,Đạt,Giang,Hà,Hùng,Khánh,Lan,Minh,Nam,Phúc,Quang,Sơn,Thủy,Tuấn,Việt'.split(',');

/** What other records need to know of a beneficiary. Provinces and districts count from 0. */
export interface Establishment {
  readonly province: number;
  readonly district: number;
  readonly household: boolean;
}

/** The beneficiary with an id counted from 1: the same at every scale. */
export function establishment(
  id: number,
): Establishment & { form: (typeof forms)[number]; trade: (typeof trades)[number]; name: string } {
  const random = randomStream(1, id);
  const province = pick([...provinces.keys()], random, 1.4);
  const district = Math.floor(districtsPerProvince * random());
  const form = pick(forms, random, 1.3);
  const trade = pick(trades, random);
  const household = form.eligibilityCategory === 'BUSINESS_HOUSEHOLD';
  // a household's public label, as the import writes it
  const name = household
    ? `${form.word} (${districtName(province, district)}, ${trade[1]})`
    : `${form.word} ${trade[0]} ${pick(givenNames, random)} ${pick(givenNames, random)} ${provinces[province]!.name}`;
  return { province, district, household, form, trade, name };
}

export function* beneficiaries(count: number): Generator<Row<typeof beneficiary>> {
  for (let id = 1; id <= count; id += 1) {
    const { province, district, household, form, trade, name } = establishment(id);
    yield {
      id,
      code: `SYN-B${String(id).padStart(7, '0')}`,
      name,
      eligibilityCategory: form.eligibilityCategory,
      legalForm: form.legalForm,
      taxCode: household ? null : String(9_900_000_000 + id),
      provinceId: provinceId(province),
      districtId: districtId(province, district),
      sectorCode: trade[1],
      sectorVersion: 'VSIC2018',
      searchKey: searchKeyOf([name]),
      sortKey: vietnameseSortKey(name),
      ...synthetic,
    };
  }
}
