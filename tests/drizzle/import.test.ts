import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { ImportReport, Progress } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { changedCopy, folderOf } from '../support/made-folders.ts';

const folders = [referenceFolder, sampleFolder];

describeOnBothDatabases('the sample of Hải Phòng 2018', (open) => {
  let database: Database;
  let report: ImportReport;
  const progress: Progress[] = [];
  const rows = async (text: string) => (await database.query(text)).map((row) => Object.values(row));

  beforeAll(async () => {
    database = await open();
    report = await importFolder(database, folders, { onProgress: (step) => progress.push(step) });
  });

  it('loads without a problem as release 1', () => {
    expect(report.problems).toEqual([]);
    expect(report.release).toBe(1);
    expect(report.files.find(({ name }) => name === 'amounts.csv')).toEqual({
      name: 'amounts.csv',
      rows: 69,
      inserted: 69,
      updated: 0,
      unchanged: 0,
      withheld: 0,
      kept: 0,
    });
  });

  it('tells its progress: reading, checking and writing each file to its last row', () => {
    const ofProposals = progress.filter(({ file }) => file.endsWith('proposals.csv'));
    expect(ofProposals).toEqual([
      { phase: 'read', file: 'hai-phong-2018/proposals.csv', done: 12, rows: 12 },
      { phase: 'check', file: 'proposals.csv', done: 12, rows: 12 },
      { phase: 'write', file: 'proposals.csv', done: 12, rows: 12 },
    ]);
  });

  it('holds 11 local proposals of 1 791 480 000 registered, 1 144 260 000 of it provincial, and one national of 980 000 000', async () => {
    const registered = `select programme_level, count(*)::integer as proposals,
        sum(total)::text as total, sum(provincial)::text as provincial, sum(central)::text as central
      from proposal cross join lateral (
        select sum(amount_vnd) as total, sum(amount_vnd) filter (where funding_source = 'PROVINCIAL_BUDGET') as provincial,
          sum(amount_vnd) filter (where funding_source = 'CENTRAL_BUDGET') as central
        from amount where proposal_id = proposal.id and stage = 'REGISTERED' and not superseded) as money
      group by 1 order by 1`;
    expect(await rows(registered)).toEqual([
      ['NATIONAL', 1, '1100000000', null, '980000000'],
      ['LOCAL', 11, '1791480000', '1144260000', null],
    ]);
  });

  it('settles 1 141 310 000 of local and 966 280 000 of national state money, and disburses exactly that', async () => {
    const settled = `select programme_level, sum(settled_state_vnd)::text as settled, sum(disbursed)::text as disbursed,
        bool_and(settled_state_vnd = disbursed) as equal, bool_and(settled_state_vnd <= approved_state_vnd) as within
      from proposal cross join lateral (
        select sum(case kind when 'RECOVERY' then -amount_vnd else amount_vnd end) as disbursed
        from flow where proposal_id = proposal.id) as flows
      group by 1 order by 1`;
    expect(await rows(settled)).toEqual([
      ['NATIONAL', '966280000', '966280000', true, true],
      ['LOCAL', '1141310000', '1141310000', true, true],
    ]);
  });

  it('chains the 137 events: each leaves the state that the one before reached, on that day or later', async () => {
    const broken = `select code from (
        select code, sequence, from_status, occurred_on, lag(to_status) over life as state, lag(occurred_on) over life as day,
          row_number() over life as position
        from status_event window life as (partition by proposal_id order by sequence)) as event
      where position <> sequence or from_status is distinct from state or occurred_on < day`;
    expect(await rows(broken)).toEqual([]);
    expect(await rows('select count(*)::integer from status_event')).toEqual([[137]]);
  });

  it('gives the money of five supported proposals to their beneficiaries to the đồng', async () => {
    const shared = `select proposal.code, sum(part.state_support_vnd)::text as state, sum(part.counterpart_vnd)::text as own
      from proposal join (
        select proposal_id, role, state_support_vnd, counterpart_vnd from participation
        union all select proposal_id, role, state_support_vnd, counterpart_vnd from participation_withheld
      ) as part on part.proposal_id = proposal.id
      where part.role <> 'EMPLOYER_PARTNER' group by 1 order by 1`;
    expect(await rows(shared)).toEqual([
      ['KCDP-2018-HP-04', '84000000', '6000000'],
      ['KCDP-2018-HP-05', '58000000', '58000000'],
      ['KCDP-2018-HP-06', '126000000', '294000000'],
      ['KCDP-2018-HP-07', '140000000', '140000000'],
      ['KCDP-2018-HP-08', '119000000', '119000000'],
      ['KCDP-2018-HP-09', '30220000', '30220000'],
    ]);
  });

  it('derives status, approval, district and the ten sums of a proposal from its other records', async () => {
    const sums = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'].flatMap((stage) => {
      const known = `(select sum(amount_vnd) from amount where proposal_id = proposal.id and not superseded and stage = '${stage}'`;
      const column = stage.toLowerCase();
      return [
        `${column}_total_vnd is distinct from ${known})`,
        `${column}_state_vnd is distinct from ${known} and funding_source not in ('BENEFICIARY_COUNTERPART', 'OTHER'))`,
      ];
    });
    const different = `select code from proposal where ${sums.join(' or ')}
      or status is distinct from (select to_status from status_event where proposal_id = proposal.id order by sequence desc limit 1)
      or status_since is distinct from (select occurred_on from status_event where proposal_id = proposal.id order by sequence desc limit 1)
      or approved_on is distinct from (select min(occurred_on) from status_event where proposal_id = proposal.id and to_status = 'APPROVED')`;
    expect(await rows(different)).toEqual([]);
    const districts = `select string_agg(right(proposal.code, 2), ' ' order by proposal.code), district_state, place.code as district
      from proposal left join place on place.id = district_id group by 2, 3 order by 2, 3`;
    expect(await rows(districts)).toEqual([
      ['06', 'VALUE', 'HP311'],
      ['07', 'VALUE', 'HP313'],
      ['08', 'VALUE', 'HP316'],
      ['01 02 03 04 05 09 10 11 01', 'SEVERAL', null],
    ]);
  });

  it('derives the end of the one extended proposal and its completion five days before it', async () => {
    const extended = `select code, planned_end::text, adjusted_end::text, completed_on::text from proposal
      where adjusted_end is distinct from planned_end`;
    expect(await rows(extended)).toEqual([['KCDP-2018-HP-08', '2018-10-31', '2018-11-15', '2018-11-10']]);
    expect(await rows('select count(*)::integer from proposal where completed_on is null')).toEqual([[0]]);
  });

  it('tells of the two households neither who they are nor of the two proposals that they share in', async () => {
    const households = `select code, name, tax_code, employees, employees_year, district_id, sector_code, search_key
      from beneficiary where eligibility_category = 'BUSINESS_HOUSEHOLD' order by code`;
    expect(await rows(households)).toEqual([
      ['B03', 'Hộ kinh doanh', null, null, null, null, null, '\nho kinh doanh\n'],
      ['B07', 'Hộ kinh doanh', null, null, null, null, null, '\nho kinh doanh\n'],
    ]);
    const parts = `select proposal.code, households_withheld, string_agg(beneficiary.code, ' ' order by beneficiary.code)
      from proposal left join participation as part on proposal_id = proposal.id
      left join beneficiary on beneficiary.id = part.beneficiary_id
      where proposal.code ~ 'HP-0[4-6]' group by 1, 2 order by 1`;
    expect(await rows(parts)).toEqual([
      ['KCDP-2018-HP-04', true, 'B02 B06'],
      ['KCDP-2018-HP-05', true, null],
      ['KCDP-2018-HP-06', false, 'B09'],
    ]);
    expect(report.files.find(({ name }) => name === 'participations.csv')).toEqual({
      name: 'participations.csv',
      rows: 14,
      inserted: 10,
      updated: 0,
      unchanged: 0,
      withheld: 4,
      kept: 0,
    });
  });

  it('leaves no trade name and no tax number of a household in any table', async () => {
    const tables = await database.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found = tables.map(
      ({ name }) => `select '${name}' as name from ${name} as record
        where record::text ~ 'Nước mắm Minh|nuoc mam minh|9900000030|Bánh đa Minh|banh da minh|9900000087'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    expect(await rows(found.join(' union all '))).toEqual([]);
  });

  it('ends a validity on the day after the last valid day: joint circular 26/2014 on 2018-05-11, when 28/2018 begins', async () => {
    const instruments = `select code, effective_from, effective_to from legal_instrument
      where code in ('26/2014/TTLT-BTC-BCT', '28/2018/TT-BTC') order by code`;
    expect(await rows(instruments)).toEqual([
      ['26/2014/TTLT-BTC-BCT', '2014-04-08', '2018-05-11'],
      ['28/2018/TT-BTC', '2018-05-11', null],
    ]);
    expect(await rows(`select valid_to from place where code = 'P31-2018'`)).toEqual([['2025-07-01']]);
  });

  it('resolves the seven reused province codes by the day on which they are asked', async () => {
    const bearers = (day: string) => `select place_code.value || ' ' || place.name from place_code
      join place on place.id = place_id
      where value in ('15', '24', '44', '52', '80', '82', '91') and scheme = 'GSO' and '${day}' >= coalesce(place_code.valid_from, '-infinity')
        and '${day}' < coalesce(place_code.valid_to, 'infinity') order by 1`;
    const names = async (day: string) => (await rows(bearers(day))).flat();
    const before = [
      '15 Yên Bái',
      '24 Bắc Giang',
      '44 Quảng Bình',
      '52 Bình Định',
      '80 Long An',
      '82 Tiền Giang',
      '91 Kiên Giang',
    ];
    expect(await names('2018-05-27')).toEqual(before);
    expect(await names('2025-06-30')).toEqual(before);
    expect(await names('2025-07-01')).toEqual([
      '15 Lào Cai',
      '24 Bắc Ninh',
      '44 Quảng Trị',
      '52 Gia Lai',
      '80 Tây Ninh',
      '82 Đồng Tháp',
      '91 An Giang',
    ]);
  });

  it('has 63 provinces on the day of the article, 34 today, and each of the 63 leads to one of the 34', async () => {
    const provinces = (day: string) => `select count(*)::integer from place where level = 'PROVINCE'
      and '${day}' >= valid_from and '${day}' < coalesce(valid_to, 'infinity')`;
    expect(await rows(provinces('2018-05-27'))).toEqual([[63]]);
    expect(await rows(provinces('2026-11-23'))).toEqual([[34]]);
    const ended = `select count(*)::integer as ended, count(distinct successor_id)::integer as successors
      from place left join place_succession on predecessor_id = place.id
      where level = 'PROVINCE' and valid_to is not null`;
    expect(await rows(ended)).toEqual([[53, 24]]);
  });

  it('changes nothing and makes no release when it is imported again', async () => {
    const before = await rows('select * from proposal order by id');
    const again = await importFolder(database, folders);
    expect(again.release).toBeNull();
    expect(again.files.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([]);
    expect(await rows('select number from release')).toEqual([[1]]);
    expect(await rows('select * from proposal order by id')).toEqual(before);
  });

  it('says what an import would do, and does nothing, in a dry run', async () => {
    const changed = await changedCopy(sampleFolder, 'flows.csv', '2018-06-15,82978000', '2018-06-16,82978000');
    const dry = await importFolder(database, changed, { dryRun: true });
    expect(dry.release).toBeNull();
    expect(dry.files.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([
      { name: 'flows.csv', rows: 21, inserted: 0, updated: 1, unchanged: 20, withheld: 0, kept: 0 },
    ]);
    expect(await rows(`select occurred_on from flow where code = 'D001'`)).toEqual([['2018-06-15']]);
  });
});

describeOnBothDatabases('a later import', (open) => {
  const counts = (database: Database, text: string) => database.query<{ release: number; records: number }>(text);

  it('replaces the one row that changed, under a new release, and keeps rows that the folder lacks', async () => {
    const database = await open();
    await importFolder(database, folders);
    const changed = await changedCopy(
      sampleFolder,
      'amounts.csv',
      'KCDP-2018-HP-11,SETTLED,PROVINCIAL_BUDGET,1,false,88400000',
      'KCDP-2018-HP-11,SETTLED,PROVINCIAL_BUDGET,1,false,88000000',
    );
    const report = await importFolder(database, changed);

    expect(report.release).toBe(2);
    expect(report.files.find(({ name }) => name === 'amounts.csv')).toMatchObject({ updated: 1, unchanged: 68 });
    expect(report.files.find(({ name }) => name === 'organisations.csv')).toMatchObject({ rows: 2, kept: 2 });
    const written = 'select release_from as release, count(*)::integer as records from amount group by 1 order by 1';
    expect(await counts(database, written)).toEqual([
      { release: 1, records: 68 },
      { release: 2, records: 1 },
    ]);
    expect(await database.query(`select settled_total_vnd from proposal where code = 'KCDP-2018-HP-11'`)).toEqual([
      { settled_total_vnd: '88000000' },
    ]);
    expect(await database.query('select count(*)::integer as places from place where release_from = 1')).toEqual([
      { places: 218 },
    ]);
  });

  it('gives the release to the one proposal whose status and day moved, and to no other', async () => {
    const database = await open();
    await importFolder(database, folders);
    const further = await folderOf({
      'status_events.csv': `code,proposal,sequence,from_status,to_status,occurred_on,provenance
E002b,KCDP-2018-HP-01,12,SETTLED,TERMINATED,2019-02-01,ILLUSTRATIVE\n`,
    });
    await importFolder(database, further);
    const changed = 'select code, status, release_from as release from proposal where release_from > 1';
    expect(await database.query(changed)).toEqual([{ code: 'KCDP-2018-HP-01', status: 'TERMINATED', release: 2 }]);
  });

  it('makes equal digests of equal data, and names the files that the release was made from', async () => {
    const [first, second] = [await open(), await open()];
    await importFolder(first, folders);
    await importFolder(second, folders.toReversed());
    const digest = async (database: Database) => (await database.query('select digest from release'))[0]?.['digest'];
    expect(await digest(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest(second)).toBe(await digest(first));
    const files = await first.query(`select name, rows, length(digest) as length from release_file
      where name in ('hai-phong-2018/proposals.csv', 'reference/places.csv') order by name`);
    expect(files).toEqual([
      { name: 'hai-phong-2018/proposals.csv', rows: 12, length: 64 },
      { name: 'reference/places.csv', rows: 218, length: 64 },
    ]);
  });

  it('digests the stored records of a file: a withheld name or number of a household leaves no trace in it', async () => {
    const digests = async (folder: string) => {
      const database = await open();
      await importFolder(database, [referenceFolder, folder]);
      return database.query(
        `select digest from release_file where name ~ '(beneficiaries|flows)' order by name collate "C"`,
      );
    };
    const original = await digests(sampleFolder);
    const renamed = ['Hộ kinh doanh Nước mắm Minh Họa Cát Hải', 'Hộ kinh doanh Bí Mật'] as const;
    expect(await digests(await changedCopy(sampleFolder, 'beneficiaries.csv', ...renamed))).toEqual(original);
    const moved = ['2018-06-15,82978000', '2018-06-16,82978000'] as const;
    const [beneficiaries, flows] = await digests(await changedCopy(sampleFolder, 'flows.csv', ...moved));
    expect(beneficiaries).toEqual(original[0]);
    expect(flows).not.toEqual(original[1]);
  });

  it('waits for another import: two at once load the data once', async () => {
    const database = await open();
    const reports = await Promise.all([importFolder(database, folders), importFolder(database, folders)]);
    expect(reports.map(({ release }) => release).sort()).toEqual([1, null]);
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await database.query('select count(*)::integer as proposals from proposal')).toEqual([{ proposals: 12 }]);
  });
});
