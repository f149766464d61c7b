import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { refreshRollups } from '@khuyencong/drizzle/import/refresh-rollups.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';

/** Moves proposals to another year and content, one flow to another year; replaces an amount, adds and withdraws some. */
const secondImport = {
  'proposals.csv': `code,programme,plan_year,title_vi,activity,province,grouping,provenance
VD-2016-HP-2,KCDP-HP,2020,Đào tạo nghề ngắn hạn (ví dụ),VOCATIONAL_TRAINING,P31-2018,GROUPED,ILLUSTRATIVE
VD-2017-HP-1,KCDP-HP,2017,Tư vấn (ví dụ),ADVISORY_AND_ASSISTANCE,P31-2018,SINGLE,ILLUSTRATIVE
VD-2020-HP-8,KCDP-HP,2020,Thêm (ví dụ),ADVISORY_AND_ASSISTANCE,P31-2018,SINGLE,ILLUSTRATIVE`,
  'amounts.csv': `proposal,stage,funding_source,revision,superseded,amount_vnd,qualifier,floor_vnd,ceiling_vnd,provenance
VD-2016-HP-1,REGISTERED,PROVINCIAL_BUDGET,1,true,100000000,EXACT,,,ILLUSTRATIVE
VD-2016-HP-1,REGISTERED,PROVINCIAL_BUDGET,2,false,120000000,OVER,120000000,,ILLUSTRATIVE
VD-2016-HP-1,APPROVED,PROVINCIAL_BUDGET,1,true,90000000,EXACT,,,ILLUSTRATIVE
VD-2020-HP-8,REGISTERED,OTHER,1,false,5000000,EXACT,,,ILLUSTRATIVE`,
  'flows.csv': `code,proposal,kind,funding_source,occurred_on,amount_vnd,provenance
VD-D01,VD-2017-HP-1,RECOVERY,PROVINCIAL_BUDGET,,90000000,ILLUSTRATIVE`,
};

const cells = async (database: Database): Promise<string[]> => {
  const rows = await database.query<{ cell: string }>('select cell::text from budget_cell cell order by 1');
  return rows.map(({ cell }) => cell);
};

describeOnBothDatabases('the roll-ups of an import', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open({ template: 'example' });
  });

  it('hold the registered money of Hải Phòng 2016: 100,000,000 + 40,000,000 of the city, 100,000,000 of one beneficiary', async () => {
    const sums = await database.query(
      `select funding_source as source, proposals, registered_known as known, registered_sum as sum
      from budget_cell join place on place.id = province_id
      where rollup = 'PLAN' and division = 'SOURCE' and plan_year = 2016 and programme_level = 'LOCAL' and place.code = 'P31-2018'
      order by 1`,
    );
    expect(sums).toEqual([
      { source: 'PROVINCIAL_BUDGET', proposals: 2, known: 2, sum: '140000000' },
      { source: 'BENEFICIARY_COUNTERPART', proposals: 1, known: 1, sum: '100000000' },
    ]);
  });

  it('are those of all facts anew after a second import, which wrote the plans that it touched and no other', async () => {
    const before = await cells(database);
    const untouched = 'select max(xmin::text::bigint)::text as last from budget_cell where plan_year = 2019';
    const [written] = await database.query<{ last: string }>(untouched);
    expect(written!.last).toMatch(/^\d+$/);
    const { problems } = await importFolder(database, await folderOf(secondImport));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const after = await cells(database);
    expect(after).not.toEqual(before);
    expect(await database.query(untouched)).toEqual([written]);
    await refreshRollups(database.db);
    expect(await cells(database)).toEqual(after);
  });
});
