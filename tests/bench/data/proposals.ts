import type { proposal, proposalArea } from '@khuyencong/drizzle/tables/index.ts';
import { searchKeyOf } from '@khuyencong/drizzle/text/search-key.ts';
import { vietnameseSortKey } from '@khuyencong/drizzle/text/vietnamese-sort-key.ts';
import { establishment } from './beneficiaries.ts';
import type { Row } from './copy-rows.ts';
import { districtId, districtName, districtsPerProvince, provinceId, provinces } from './places.ts';
import { activityCount, centreId, localProgrammeId, nationalProgrammeId } from './programmes.ts';
import { randomStream } from '@khuyencong/drizzle/demo/random.ts';
import { dayOfYear, lastYear, type Scale, synthetic } from './synthetic.ts';

const works = [
  'Hỗ trợ ứng dụng máy móc thiết bị tiên tiến',
  'Xây dựng mô hình trình diễn kỹ thuật',
  'Đào tạo nghề cho lao động nông thôn',
  'Tham gia hội chợ triển lãm',
  'Xây dựng và đăng ký nhãn hiệu',
];

/** What the records beneath a proposal need to know of it. Provinces and districts count from 0. */
export interface ProposalOutline {
  readonly national: boolean;
  readonly year: number;
  readonly province: number;
  readonly district: number;
  readonly beneficiaryId: number;
  /** What is registered for it from all sources, in đồng. */
  readonly registeredVnd: number;
}

/** The proposal with an id counted from 1. It is carried out where its first beneficiary is at home. */
export function outline(id: number, { beneficiaries, firstYear }: Scale): ProposalOutline {
  const random = randomStream(2, id);
  const beneficiaryId = 1 + Math.floor(beneficiaries * random() ** 2);
  const { province, district } = establishment(beneficiaryId);
  return {
    national: random() < 0.3,
    year: firstYear + Math.floor((lastYear - firstYear + 1) * random() ** 0.8),
    province,
    district,
    beneficiaryId,
    registeredVnd: 20_000_000 + 10_000 * Math.floor(198_000 * random() ** 3),
  };
}

export function* proposals(scale: Scale): Generator<Row<typeof proposal>> {
  for (let id = 1; id <= scale.proposals; id += 1) {
    const { national, year, province, district } = outline(id, scale);
    const random = randomStream(3, id);
    const start = Math.floor(200 * random());
    const work = works[Math.floor(works.length * random())]!;
    const titleVi = `${work} tại huyện ${districtName(province, district)}, ${provinces[province]!.name} năm ${year}`;
    yield {
      id,
      code: `SYN-${String(id).padStart(7, '0')}-${year}`,
      programmeId: national ? nationalProgrammeId : localProgrammeId(province),
      programmeLevel: national ? 'NATIONAL' : 'LOCAL',
      planYear: year,
      titleVi,
      activityId: 1 + Math.floor(activityCount * random() ** 1.3),
      provinceId: provinceId(province),
      proposingOrganisationId: centreId(province),
      implementingOrganisationId: centreId(province),
      grouping: 'SINGLE',
      beneficiaryScope: 'ESTABLISHMENT',
      plannedStart: dayOfYear(year, start),
      plannedEnd: dayOfYear(year, start + 150),
      searchKey: searchKeyOf([titleVi]),
      sortKey: vietnameseSortKey(titleVi),
      ...synthetic,
    };
  }
}

/** One district for most proposals, two for a few, none known for the rest. */
export function* proposalAreas(scale: Scale): Generator<Row<typeof proposalArea>> {
  for (let id = 1; id <= scale.proposals; id += 1) {
    const { province, district } = outline(id, scale);
    const districts =
      id % 50 === 0 ? [] : id % 20 === 0 ? [district, (district + 1) % districtsPerProvince] : [district];
    for (const one of districts) yield { proposalId: id, placeId: districtId(province, one), ...synthetic };
  }
}
