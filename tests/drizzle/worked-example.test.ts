import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { ImportReport } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { referenceFolder, workedExampleFolder } from '../support/data-folders.ts';

const state = `'CENTRAL_BUDGET', 'PROVINCIAL_BUDGET', 'LOCAL_AUTHORITY_BUDGET', 'OTHER_STATE_PROGRAMME'`;

/** Groups of proposals with their number and registered money, as rows of text. */
const registeredBy = (key: string) => `
  select ${key} as key, count(distinct proposal.id)::integer as proposals,
    sum(amount_vnd)::text as total, (sum(amount_vnd) filter (where funding_source in (${state})))::text as state
  from proposal
  join programme on programme.id = proposal.programme_id
  join place as province on province.id = proposal.province_id
  join activity on activity.id = proposal.activity_id
  left join place as district on district.id = proposal.district_id
  left join amount on amount.proposal_id = proposal.id and stage = 'REGISTERED' and not superseded
  group by 1 order by 1`;

describeOnBothDatabases('the worked example', (open) => {
  let database: Database;
  let report: ImportReport;
  const rows = async (text: string) => (await database.query(text)).map((row) => Object.values(row));

  beforeAll(async () => {
    database = await open();
    report = await importFolder(database, [referenceFolder, workedExampleFolder]);
  });

  it('loads its 40 proposals without a problem, a warning included', () => {
    expect(report.problems).toEqual([]);
    expect(report.files.find(({ name }) => name === 'proposals.csv')?.inserted).toBe(40);
  });

  it('adds registered money by year and level, 605 m in both 2017 and 2018', async () => {
    expect(await rows(registeredBy(`plan_year || ' ' || programme.level`))).toEqual([
      ['2016 LOCAL', 7, '930000000', '760000000'],
      ['2016 NATIONAL', 1, '200000000', '200000000'],
      ['2017 LOCAL', 8, '605000000', '405000000'],
      ['2017 NATIONAL', 2, '350000000', '350000000'],
      ['2018 LOCAL', 9, '605000000', '347000000'],
      ['2018 NATIONAL', 2, '332000000', '320000000'],
      ['2019 LOCAL', 9, '9007199959740993', '9007199654740993'],
      ['2019 NATIONAL', 2, '350000000', '350000000'],
    ]);
  });

  it('adds registered money by province: 2 035 m, 1 005 m + G, 1 037 m', async () => {
    expect(await rows(registeredBy('province.code'))).toEqual([
      ['P30-2018', 13, '9007200259740993', '9007199996740993'],
      ['P31-2018', 16, '2035000000', '1550000000'],
      ['P44-2018', 11, '1037000000', '840000000'],
    ]);
  });

  it('puts 15 proposals into several districts and 4 into none', async () => {
    expect(await rows(registeredBy('coalesce(district.code, district_state::text)'))).toEqual([
      ['HP311', 3, '510000000', '280000000'],
      ['HP313', 2, '245000000', '110000000'],
      ['HP315', 2, '320000000', '200000000'],
      ['SEVERAL', 15, '1410000000', '1407000000'],
      ['UNKNOWN', 4, '540000000', '540000000'],
      ['VD-HD-NS', 3, '275000000', '155000000'],
      ['VD-HD-TH', 3, '9007199534740993', '9007199394740993'],
      ['VD-QB-LT', 4, '160000000', '100000000'],
      ['VD-QB-QT', 4, '337000000', '200000000'],
    ]);
  });

  it('adds registered money by activity', async () => {
    expect(await rows(registeredBy('activity.code'))).toEqual([
      ['INFORMATION_AND_COMMUNICATION', 2, '500000000', '500000000'],
      ['TECHNICAL_MODEL_AND_TECHNOLOGY', 16, '9007201104740993', '9007200199740993'],
      ['TYPICAL_PRODUCT_DEVELOPMENT', 3, '135000000', '107000000'],
      ['VOCATIONAL_TRAINING', 19, '1592000000', '1580000000'],
    ]);
  });

  it('adds registered money by source', async () => {
    const bySource = `select funding_source, sum(amount_vnd)::text from amount
      where stage = 'REGISTERED' and not superseded group by 1 order by 1`;
    expect(await rows(bySource)).toEqual([
      ['CENTRAL_BUDGET', '1220000000'],
      ['PROVINCIAL_BUDGET', '9007201146740993'],
      ['LOCAL_AUTHORITY_BUDGET', '15000000'],
      ['OTHER_STATE_PROGRAMME', '5000000'],
      ['BENEFICIARY_COUNTERPART', '942000000'],
      ['OTHER', '3000000'],
    ]);
  });

  it('adds the stored sums of proposals to 4 077 m + G registered and 860 m settled', async () => {
    const stages = ['registered', 'appraised', 'approved', 'assigned', 'settled'];
    const sums = stages.flatMap((stage) => [`${stage}_total_vnd`, `${stage}_state_vnd`]);
    const added = sums.map((name) => `sum(${name})::text as ${name}`).join(', ');
    expect((await rows(`select ${added} from proposal`))[0]).toEqual([
      '9007203331740993',
      '9007202386740993',
      '1220000000',
      '1220000000',
      '3230000000',
      '2370000000',
      '2370000000',
      '2370000000',
      '860000000',
      '490000000',
    ]);
  });

  it('keeps an amount that is not known apart from 0: no state sum in one, 0 in the other', async () => {
    const proposals = `select code, registered_total_vnd, registered_state_vnd from proposal
      where code in ('VD-2018-HP-3', 'VD-2018-HP-4', 'VD-2019-QB-3') order by code`;
    expect(await rows(proposals)).toEqual([
      ['VD-2018-HP-3', '25000000', null],
      ['VD-2018-HP-4', null, null],
      ['VD-2019-QB-3', '45000000', '0'],
    ]);
  });

  it('keeps the bounds of "trên 500 triệu đồng"', async () => {
    const over = `select qualifier, floor_vnd, amount_vnd, ceiling_vnd from amount where qualifier <> 'EXACT'`;
    expect(await rows(over)).toEqual([['OVER', '500000000', '500000000', '500999999']]);
  });

  it('disburses 334 m + 86 m − 30 m, of which 40 m on a day that is not known', async () => {
    const flows = `select kind, count(*)::integer, sum(amount_vnd)::text,
      (sum(amount_vnd) filter (where occurred_on is null))::text as undated from flow group by 1 order by 1`;
    expect(await rows(flows)).toEqual([
      ['ADVANCE', 3, '86000000', null],
      ['PAYMENT', 8, '334000000', '40000000'],
      ['RECOVERY', 1, '30000000', null],
    ]);
  });

  it('leaves each proposal in the status of its last event', async () => {
    expect(await rows('select status, count(*)::integer from proposal group by 1 order by 1')).toEqual([
      ['SUBMITTED', 4],
      ['APPROVED', 15],
      ['IN_PROGRESS', 6],
      ['SETTLED', 12],
      ['REJECTED', 1],
      ['TERMINATED', 1],
      [null, 1],
    ]);
  });

  it('supports VD-B01, VD-B04 and VD-B08 in two years, VD-B09 with money of two levels', async () => {
    const supported = `select beneficiary.code, string_agg(proposal.code, ' ' order by proposal.code)
      from participation join beneficiary on beneficiary.id = beneficiary_id join proposal on proposal.id = proposal_id
      group by 1 having count(*) > 1 order by 1`;
    expect(await rows(supported)).toEqual([
      ['VD-B01', 'VD-2016-HP-1 VD-2017-HP-1'],
      ['VD-B04', 'VD-2016-HD-1 VD-2018-HD-1'],
      ['VD-B08', 'VD-2017-QB-1 VD-2019-QB-1'],
      ['VD-B09', 'VD-2018-QB-1 VDQG-2018-QB-1'],
    ]);
  });

  it('shows three households at one fair with label and band, and none that is alone in a proposal', async () => {
    const households = `select beneficiary.code, name, string_agg(proposal.code || ' ' || state_support_band, ' '),
        sum(state_support_vnd)::text
      from beneficiary left join participation as part on beneficiary_id = beneficiary.id
      left join proposal on proposal.id = proposal_id
      where eligibility_category = 'BUSINESS_HOUSEHOLD' or legal_form = 'BUSINESS_HOUSEHOLD' group by 1, 2 order by 1`;
    expect(await rows(households)).toEqual([
      ['VD-B07', 'Hộ kinh doanh', null, null],
      ['VD-B10', 'Hộ kinh doanh (Nam Sách, 1074)', 'VD-2018-HD-3 UNDER_20M', null],
      ['VD-B11', 'Hộ kinh doanh (Thanh Hà, 1030)', 'VD-2018-HD-3 UNDER_20M', null],
      ['VD-B12', 'Hộ kinh doanh (Thanh Hà, 1629)', 'VD-2018-HD-3 UNDER_20M', null],
    ]);
    expect(await rows(`select code from proposal where households_withheld order by 1`)).toEqual([
      ['VD-2016-QB-1'],
      ['VD-2018-HP-3'],
    ]);
  });
});
