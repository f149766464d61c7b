import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pick, randomStream } from '@khuyencong/drizzle/demo/random.ts';

const works = [
  'Hỗ trợ ứng dụng máy móc thiết bị tiên tiến',
  'Xây dựng mô hình trình diễn kỹ thuật',
  'Đào tạo nghề cho lao động nông thôn',
  'Tham gia hội chợ triển lãm',
  'Xây dựng và đăng ký nhãn hiệu',
];
const districts = ['HP311', 'HP312', 'HP313', 'HP314', 'HP315', 'HP316', 'HP317'];
const trades = ['Cơ khí', 'Chế biến gỗ', 'Dệt may', 'Thủy sản', 'Mây tre đan', 'Nông sản', 'Gốm sứ'];
const names = ['An Bình', 'Đại Phát', 'Hưng Thịnh', 'Minh Quang', 'Phú Cường', 'Thanh Hà', 'Tiến Đạt'];
const stages = ['REGISTERED', 'APPROVED', 'SETTLED'];
const sources = ['PROVINCIAL_BUDGET', 'BENEFICIARY_COUNTERPART'];

/** Cells after those of a record's own. */
const provenance = { provenance: 'ILLUSTRATIVE', provenance_note: 'synthetic' };

/**
 * Writes a data set of so many proposals of Hải Phòng, ten rows to each in all: itself, two events, six amounts and a
 * participation, less one where five share a beneficiary. Names are in Vietnamese, every tenth beneficiary is a household.
 */
export async function makeFolder(folder: string, proposals: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: Record<string, (id: number) => readonly Readonly<Record<string, string | number>>[]> = {
    'beneficiaries.csv': (id) => (id % 5 === 1 ? [beneficiary(id)] : []),
    'proposals.csv': (id) => [proposal(id)],
    'status_events.csv': (id) => [event(id, 1, '', 'DRAFT', '01-10'), event(id, 2, 'DRAFT', 'SUBMITTED', '02-15')],
    'amounts.csv': (id) => stages.flatMap((stage) => sources.map((source) => amount(id, stage, source))),
    'participations.csv': (id) => (id % 5 === 0 ? [] : [participation(id)]),
  };
  for (const [name, rowsOf] of Object.entries(files)) {
    const lines = function* () {
      yield `${Object.keys({ ...rowsOf(1)[0], ...provenance }).join(',')}\n`;
      for (let id = 1; id <= proposals; id += 1) {
        for (const row of rowsOf(id)) yield `${Object.values({ ...row, ...provenance }).join(',')}\n`;
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, name)));
  }
}

const codeOf = (id: number) => `SYN-${String(id).padStart(7, '0')}`;
const ownerOf = (id: number) => `SYN-B${String(id - ((id - 1) % 5)).padStart(7, '0')}`;
const yearOf = (id: number) => 2014 + (id % 8);

function beneficiary(id: number) {
  const random = randomStream(1, id);
  const household = id % 50 === 1;
  const name = `${pick(trades, random)} ${pick(names, random)} ${id}`;
  return {
    code: ownerOf(id),
    name: `${household ? 'Hộ kinh doanh' : 'Công ty TNHH'} ${name}`,
    eligibility_category: household ? 'BUSINESS_HOUSEHOLD' : 'SME',
    province: 'P31-2018',
    district: pick(districts, random),
    sector_code: '2592',
    sector_version: 'VSIC2007',
  };
}

function proposal(id: number) {
  const random = randomStream(2, id);
  return {
    code: codeOf(id),
    programme: 'KCDP-HP',
    plan_year: yearOf(id),
    title_vi: `${pick(works, random)} ${pick(trades, random)} ${pick(names, random)} số ${id} năm ${yearOf(id)}`,
    activity: 'TECHNICAL_MODEL_AND_TECHNOLOGY',
    province: 'P31-2018',
    proposing_organisation: 'BCT',
    implementing_organisation: 'BCT',
    grouping: 'SINGLE',
    beneficiary_scope: 'ESTABLISHMENT',
    planned_start: `${yearOf(id)}-03-01`,
    planned_end: `${yearOf(id)}-11-30`,
  };
}

const event = (id: number, sequence: number, from: string, to: string, day: string) => ({
  code: `SYN-E${id}-${sequence}`,
  proposal: codeOf(id),
  sequence,
  from_status: from,
  to_status: to,
  occurred_on: `${yearOf(id)}-${day}`,
  actor_role: 'INDUSTRIAL_PROMOTION_CENTRE',
});

const amount = (id: number, stage: string, source: string) => ({
  proposal: codeOf(id),
  stage,
  funding_source: source,
  revision: 1,
  superseded: 'false',
  amount_vnd: 1000 * Math.floor(20_000 + 200_000 * randomStream(3, id)()),
  qualifier: 'EXACT',
});

const participation = (id: number) => ({
  proposal: codeOf(id),
  beneficiary: ownerOf(id),
  role: 'RECIPIENT',
  state_support_vnd: 20_000_000,
  counterpart_vnd: 20_000_000,
});
