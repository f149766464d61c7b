import { fileURLToPath } from 'node:url';
import { csvRecords } from '@khuyencong/drizzle/import/read-csv.ts';
import type { place } from '@khuyencong/drizzle/tables/index.ts';
import { searchKeyOf } from '@khuyencong/drizzle/text/search-key.ts';
import { vietnameseSortKey } from '@khuyencong/drizzle/text/vietnamese-sort-key.ts';
import type { Row } from './copy-rows.ts';
import { synthetic } from './synthetic.ts';

const list = await csvRecords(fileURLToPath(import.meta.resolve('@khuyencong/drizzle/data/reference/places.csv')));

/** The 63 provinces of 2008 to 2025; the data favour the head of the list. */
export const provinces = list
  .filter(({ level, valid_from: from }) => level === 'PROVINCE' && from === '2008-08-01')
  .map(({ code, name }) => ({ code: code!, name: name! }));

export const districtsPerProvince = 11;
const districtWords = 'An,Bình,Châu,Đông,Giang,Kim,Lộc,Phú,Tân,Thanh,Vĩnh'.split(',');
const districtSeconds = 'Dương,Hòa,Lão,Minh,Ninh,Sơn,Thành'.split(',');

/** Id of a province, counted from 0. */
export const provinceId = (province: number) => province + 1;

/** Id of a district, both counted from 0. */
export const districtId = (province: number, district: number) =>
  provinces.length + province * districtsPerProvince + district + 1;

/** Name of a district; the same name may stand in several provinces, as in the country. */
export const districtName = (province: number, district: number) =>
  `${districtWords[district]} ${districtSeconds[(province + district) % districtSeconds.length]}`;

/** The provinces, then the districts, in the order of their ids. */
export function* places(): Generator<Row<typeof place>> {
  for (const [province, { code, name }] of provinces.entries()) {
    yield { ...unit(provinceId(province), code, name), level: 'PROVINCE', type: 'PROVINCE', parentId: null };
  }
  for (const [province, { code }] of provinces.entries()) {
    for (let district = 0; district < districtsPerProvince; district += 1) {
      const id = districtId(province, district);
      const own = unit(id, `${code}-D${String(district + 1).padStart(2, '0')}`, districtName(province, district));
      yield { ...own, level: 'DISTRICT', type: 'RURAL_DISTRICT', parentId: provinceId(province) };
    }
  }
}

const unit = (id: number, code: string, name: string) => ({
  id,
  code,
  name,
  searchKey: searchKeyOf([name]),
  sortKey: vietnameseSortKey(name),
  ...synthetic,
});
