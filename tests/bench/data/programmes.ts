import type { activity, organisation, programme } from '@khuyencong/drizzle/tables/index.ts';
import { searchKeyOf } from '@khuyencong/drizzle/text/search-key.ts';
import { vietnameseSortKey } from '@khuyencong/drizzle/text/vietnamese-sort-key.ts';
import type { Row } from './copy-rows.ts';
import { provinceId, provinces } from './places.ts';
import { synthetic } from './synthetic.ts';

const activityNames = [
  ['Đào tạo nghề, truyền nghề', 'Vocational training'],
  ['Nâng cao năng lực quản lý, khởi sự doanh nghiệp', 'Management capacity and business start-up'],
  ['Trình diễn kỹ thuật, ứng dụng máy móc tiên tiến', 'Technical demonstration and advanced machinery'],
  ['Phát triển sản phẩm công nghiệp nông thôn tiêu biểu', 'Typical rural industrial products'],
  ['Tư vấn, trợ giúp các cơ sở', 'Consultancy'],
  ['Cung cấp thông tin, tuyên truyền', 'Information'],
  ['Liên doanh, liên kết, phát triển cụm công nghiệp', 'Links and industrial clusters'],
  ['Hợp tác quốc tế', 'International cooperation'],
  ['Nâng cao năng lực quản lý và tổ chức thực hiện', 'Capacity of the programme itself'],
] as const;

/** How many activity contents there are; their ids count from 1. */
export const activityCount = activityNames.length;

export function* activities(): Generator<Row<typeof activity>> {
  for (const [index, [nameVi, nameEn]] of activityNames.entries()) {
    yield {
      id: index + 1,
      code: `SYN-ACTIVITY-${index + 1}`,
      clause: index + 1,
      nameVi,
      nameEn,
      legalBasis: 'synthetic',
      certainty: 'UNCERTAIN',
      validFrom: '2012-07-05',
      validTo: null,
      ...keys(nameVi),
    };
  }
}

export const nationalProgrammeId = 1;
export const localProgrammeId = (province: number) => province + 2;

/** One national programme, then a local one a province. */
export function* programmes(): Generator<Row<typeof programme>> {
  yield {
    id: nationalProgrammeId,
    code: 'SYN-NATIONAL',
    level: 'NATIONAL',
    nameEn: 'National programme',
    nameVi: 'Chương trình khuyến công quốc gia',
    provinceId: null,
    ...keys('Chương trình khuyến công quốc gia'),
  };
  for (const [province, { name }] of provinces.entries()) {
    const nameVi = `Chương trình khuyến công ${name}`;
    yield {
      id: localProgrammeId(province),
      code: `SYN-LOCAL-${province + 1}`,
      level: 'LOCAL',
      nameEn: `Programme of ${name}`,
      nameVi,
      provinceId: provinceId(province),
      ...keys(nameVi),
    };
  }
}

export const centreId = (province: number) => province + 1;

/** The industrial promotion centre of each province. */
export function* organisations(): Generator<Row<typeof organisation>> {
  for (const [province, { name }] of provinces.entries()) {
    const nameVi = `Trung tâm Khuyến công ${name}`;
    yield {
      id: centreId(province),
      code: `SYN-CENTRE-${province + 1}`,
      kind: 'INDUSTRIAL_PROMOTION_CENTRE',
      nameVi,
      provinceId: provinceId(province),
      ...keys(nameVi),
    };
  }
}

const keys = (name: string) => ({ searchKey: searchKeyOf([name]), sortKey: vietnameseSortKey(name), ...synthetic });
