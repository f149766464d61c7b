import type postgres from 'postgres';
import { foldText } from '@khuyencong/drizzle/text/fold-text.ts';

export type Variables = Readonly<Record<string, string | number>>;

export interface Question {
  readonly asks: string;
  /** Many sets of variables, sent in turn; the same at every run on the same data. */
  readonly variables: (sql: postgres.Sql) => Promise<Variables[]>;
}

/** How many rows lie before the first deep page, where there are as many. */
const depth = 40_000;

/** Province codes and ids, those with the most proposals first. */
const provinces = (sql: postgres.Sql) => sql<{ province: string; provinceId: number }[]>`
  select place.code as province, place.id as "provinceId" from place join proposal on proposal.province_id = place.id
  group by place.id order by count(*) desc, place.code`;

/** Typed as people type it: with accents, without, and between. Each finds something, none finds most. */
const searchTexts = (
  'hai phong,Hải Phòng,binh duong,đồng nai,Dong Nai,gốm sứ,gom su,Chè,che bien go,chế biến gỗ,mây tre đan,may tre dan,' +
  'nông sản,nong san,vat lieu,Vật liệu xây dựng,dệt may,det may,thủ công mỹ nghệ,thu cong,cơ khí,co khi,Cơ khí Minh,' +
  'co khi tuan,det may lan,chè Thái,thái nguyên,thai nguyen,nghe an,Nghệ An,thanh hoa,Thanh Hóa,quảng nam,quang nam,' +
  'bắc ninh,bac ninh,hung yen,Hưng Yên,đắk lắk,dak lak,huế,hue,ba ria,Bà Rịa - Vũng Tàu,vung tau,khanh phuc,' +
  'Việt Hùng,viet hung,phúc sơn,nhân dân'
).split(',');

export const questions: Readonly<Record<string, Question>> = {
  W1: {
    asks: '50 proposals of a year and province by registered total, with beneficiaries and the amount of each source',
    variables: async (sql) =>
      (await provinces(sql))
        .slice(0, 40)
        .flatMap((province) => [2016, 2018, 2020, 2022, 2024].map((year) => ({ ...province, year }))),
  },
  W2: {
    asks: 'one proposal with everything beneath',
    variables: (sql) => sql<Variables[]>`select code from proposal order by hashtext(code), code limit 500`,
  },
  W3: {
    asks: '20 beneficiaries of a province, their first 10 proposals, the amounts of each',
    variables: async (sql) => [...(await provinces(sql))],
  },
  W4: {
    asks: 'registered money by year, province and source, of one level and five years',
    variables: async () =>
      ['LOCAL', 'NATIONAL'].flatMap((level) =>
        [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((from) => ({ level, from, until: from + 4 })),
      ),
  },
  W5: {
    asks: 'the 10 years and contents of a province with the most registered money',
    variables: async (sql) => [...(await provinces(sql))],
  },
  W6: {
    asks: `a page of 50 by registered total after ${depth.toLocaleString('en')} others, by cursor`,
    variables: (sql) => sql<Variables[]>`
      with placed as (
        select registered_total_vnd as total, code, count(*) over () as proposals,
          row_number() over (order by registered_total_vnd desc nulls last, code) as position
        from proposal)
      select total::text, code, position::int from placed
      where position % 50 = 0 and position >= least(${depth}, proposals / 2) order by position limit 50`,
  },
  W7: {
    asks: '20 beneficiaries that match a text typed with or without accents, and how many there are',
    variables: async () => searchTexts.map((search) => ({ search, folded: foldText(search) })),
  },
  W8: {
    asks: 'registered money of one level by content and year, with subtotals and the total',
    variables: async () => [{ level: 'LOCAL' }, { level: 'NATIONAL' }],
  },
  W9: {
    asks: 'proposals of a province and its distinct beneficiaries, by year',
    variables: async (sql) => [...(await provinces(sql))],
  },
};
