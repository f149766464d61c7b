import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { Problem } from '@khuyencong/drizzle/import/problem.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases, freshDatabase } from '../support/databases.ts';
import { changedCopy, folderOf } from '../support/made-folders.ts';

/** Where a problem is and what it says, without the remedy, which has a test of its own. */
const brief = ({ severity, file, line, column, value, message }: Problem) =>
  [severity, file.replace('given/', ''), line, column, value, message] as const;

const problemsOf = async (database: Database, files: Record<string, string | Uint8Array>) =>
  (await importFolder(database, await folderOf(files))).problems;

const proposalHeader = 'code,programme,plan_year,title_vi,activity,province,grouping,provenance';
const proposalRow = (code: string) =>
  `${code},KCDP-HP,2018,Đề án ví dụ,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE`;
const amountHeader = 'proposal,stage,funding_source,revision,superseded,amount_vnd,provenance';

describeOnBothDatabases('a broken folder', (open) => {
  it('is reported whole, each problem with its place, value and remedy, and nothing of it is loaded', async () => {
    const database = await open();
    await importFolder(database, referenceFolder);
    const folder = await folderOf({
      'proposals.csv': [
        `${proposalHeader},activity_subtype,planned_start,total_cost_vnd`,
        'X1,KCDP-HP,2018,Đúng,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE,,,100',
        'X2,KCDP-XX,hai nghìn,,VOCATIONAL_TRAINING,P31-2018,DOUBLE,ILLUSTRATIVE,,05/27/2018,"1.791"',
        'X3,KCDP-HD,2018,Sai tỉnh,VOCATIONAL_TRAINING,P31-2025,SINGLE,ILLUSTRATIVE,BROADCAST,2018-05-02,',
        'X1,KCDP-HP,2018,Trùng,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE,,,',
        'X4,KCDP-HP,2018,Thừa ô,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE,,,,more',
      ].join('\n'),
      'amounts.csv': [
        `${amountHeader},qualifier,floor_vnd,ceiling_vnd`,
        'X1,REGISTERED,PROVINCIAL_BUDGET,1,false,90,ILLUSTRATIVE,,,',
        'X9,REGISTERED,PROVINCIAL_BUDGET,1,false,90,ILLUSTRATIVE,,,',
        'X1,APPROVED,PROVINCIAL_BUDGET,1,false,90,ILLUSTRATIVE,OVER,80,',
        'X1,APPROVED,PROVINCIAL_BUDGET,2,false,95,ILLUSTRATIVE,,,',
      ].join('\n'),
      'proposal_areas.csv': 'proposal,place,provenance\nX2,HP311,ILLUSTRATIVE\n',
      'places.csv': 'code,level,type,nam,provenance\nY1,PROVINCE,PROVINCE,Ví Dụ,REFERENCE\n',
      'notes.csv': 'a\n1\n',
    });
    const report = await importFolder(database, folder);

    expect(report.problems.map(brief)).toEqual([
      ['error', 'amounts.csv', 3, 'proposal', 'X9', 'names X9, which is no known proposal'],
      ['error', 'amounts.csv', 4, 'qualifier', 'OVER', 'OVER begins at the figure'],
      [
        'error',
        'amounts.csv',
        5,
        null,
        null,
        'names X1, APPROVED, PROVINCIAL_BUDGET, in force, as given/amounts.csv line 4 does',
      ],
      ['warning', 'notes.csv', null, null, null, 'is no file of a data set and was not read'],
      ['error', 'places.csv', 1, 'nam', null, 'is not a column of this file'],
      ['error', 'places.csv', 1, 'name', null, 'is missing'],
      [
        'error',
        'proposals.csv',
        2,
        'total_cost_vnd',
        '100',
        'differs from the registered amounts of amounts.csv, which add up to 90',
      ],
      ['error', 'proposals.csv', 3, 'plan_year', 'hai nghìn', 'is not a whole number'],
      ['error', 'proposals.csv', 3, 'title_vi', null, 'is empty'],
      ['error', 'proposals.csv', 3, 'grouping', 'DOUBLE', 'is not a known code'],
      ['error', 'proposals.csv', 3, 'planned_start', '05/27/2018', 'is not a day of the calendar'],
      [
        'error',
        'proposals.csv',
        3,
        'total_cost_vnd',
        '1.791',
        'may be read in two ways: a dot stands between thousands, and abroad before decimals',
      ],
      ['error', 'proposals.csv', 3, 'programme', 'KCDP-XX', 'names KCDP-XX, which is no known programme'],
      ['error', 'proposals.csv', 4, 'province', 'P31-2025', 'did not exist in 2018'],
      ['error', 'proposals.csv', 4, 'programme', 'KCDP-HD', 'is the programme of P30-2018, not of P31-2025'],
      [
        'error',
        'proposals.csv',
        4,
        'activity_subtype',
        'BROADCAST',
        'belongs to INFORMATION_AND_COMMUNICATION, not to VOCATIONAL_TRAINING',
      ],
      ['error', 'proposals.csv', 5, 'code', 'X1', 'names X1, as given/proposals.csv line 2 does'],
      ['error', 'proposals.csv', 6, null, null, 'has 12 cells, the header has 11'],
    ]);
    expect(report.problems.filter(({ remedy }) => remedy.length < 10)).toEqual([]);
    expect(report).toMatchObject({ release: null, files: [] });
    expect(await database.query('select code from proposal')).toEqual([]);
    expect(await database.query('select number from release')).toEqual([{ number: 1 }]);
  });

  it('that needs the reference lists is told so in one sentence when there are none', async () => {
    const database = await open();
    const report = await importFolder(database, sampleFolder);
    expect(report.problems).toEqual([
      {
        severity: 'error',
        file: 'hai-phong-2018',
        line: null,
        column: null,
        value: null,
        message: 'needs the reference lists, which are not loaded',
        remedy: 'Import drizzle/data/reference first, or name it before this folder.',
      },
    ]);
    expect(report).toMatchObject({ release: null, files: [] });
  });

  it('names the row that only the database can refuse', async () => {
    const database = await open();
    await importFolder(database, referenceFolder);
    await problemsOf(database, {
      'proposals.csv': `${proposalHeader}\n${proposalRow('X1')}\n`,
      'amounts.csv': `${amountHeader}\nX1,REGISTERED,PROVINCIAL_BUDGET,1,false,90,ILLUSTRATIVE\n`,
    });
    const problems = await problemsOf(database, {
      'amounts.csv': `${amountHeader}\nX1,APPROVED,OTHER,1,false,5,ILLUSTRATIVE\nX1,REGISTERED,PROVINCIAL_BUDGET,2,false,95,ILLUSTRATIVE\n`,
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'amounts.csv', 3, null, null, 'breaks the rule amount_in_force of the database'],
    ]);
    expect(await database.query('select stage, revision from amount')).toEqual([{ stage: 'REGISTERED', revision: 1 }]);
  });
});

describeOnBothDatabases('a folder that builds on what is loaded', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await importFolder(database, [referenceFolder, sampleFolder]);
  });

  it('may bring one event that continues a stored life', async () => {
    const header = 'code,proposal,sequence,from_status,to_status,occurred_on,provenance';
    const gap = await problemsOf(database, {
      'status_events.csv': `${header}\nN1,KCDP-2018-HP-01,13,SETTLED,TERMINATED,2019-02-01,ILLUSTRATIVE\n`,
    });
    expect(gap.map(brief)).toEqual([['error', 'status_events.csv', 2, 'sequence', '13', 'has no event 12 before it']]);
    const wrong = await problemsOf(database, {
      'status_events.csv': `${header}\nN1,KCDP-2018-HP-01,12,LIQUIDATED,SETTLED,2019-01-14,ILLUSTRATIVE\n`,
    });
    expect(wrong.map(brief)).toEqual([
      ['error', 'status_events.csv', 2, 'from_status', 'LIQUIDATED', 'follows SETTLED'],
      ['error', 'status_events.csv', 2, 'occurred_on', '2019-01-14', 'is before the event that it follows, 2019-01-15'],
    ]);
    const unusual = await problemsOf(database, {
      'status_events.csv': `${header}\nN1,KCDP-2018-HP-01,12,SETTLED,TERMINATED,2019-02-01,ILLUSTRATIVE\n`,
    });
    expect(unusual.map(brief)).toEqual([
      [
        'warning',
        'status_events.csv',
        2,
        'to_status',
        'TERMINATED',
        'is not a usual step after SETTLED of a LOCAL proposal',
      ],
    ]);
    expect(await database.query(`select status from proposal where code = 'KCDP-2018-HP-01'`)).toEqual([
      { status: 'TERMINATED' },
    ]);
  });

  it('warns of a step that only the other level takes, and of a step that another body takes', async () => {
    const problems = await problemsOf(database, {
      'proposals.csv': `code,programme,plan_year,title_vi,activity,province,grouping,provenance
VD-QG,KCQG-2014-2020,2018,Ví dụ,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE
VD-DP,KCDP-HP,2018,Ví dụ,VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE\n`,
      'status_events.csv': `code,proposal,sequence,from_status,to_status,occurred_on,actor_role,provenance
${['VD-QG', 'VD-DP']
  .map(
    (code) => `${code}1,${code},1,,DRAFT,2018-01-01,,ILLUSTRATIVE
${code}2,${code},2,DRAFT,SUBMITTED,2018-01-02,MINISTRY_OF_INDUSTRY_AND_TRADE,ILLUSTRATIVE
${code}3,${code},3,SUBMITTED,UNDER_BASE_APPRAISAL,2018-01-03,,ILLUSTRATIVE
${code}4,${code},4,UNDER_BASE_APPRAISAL,APPRAISED,2018-01-04,DEPARTMENT_OF_INDUSTRY_AND_TRADE,ILLUSTRATIVE\n`,
  )
  .join('')}`,
    });
    const mover = 'does not usually take this step; INDUSTRIAL_PROMOTION_CENTRE does';
    const level = 'is not a usual step after UNDER_BASE_APPRAISAL of a NATIONAL proposal';
    expect(problems.map(brief)).toEqual([
      ['warning', 'status_events.csv', 3, 'actor_role', 'MINISTRY_OF_INDUSTRY_AND_TRADE', mover],
      ['warning', 'status_events.csv', 5, 'to_status', 'APPRAISED', level],
      ['warning', 'status_events.csv', 7, 'actor_role', 'MINISTRY_OF_INDUSTRY_AND_TRADE', mover],
    ]);
  });

  it('refuses an extension to no day and a decided PENDING, and warns of days that do not follow', async () => {
    const row = (code: string, rest: string) => `${code},KCDP-2018-HP-08,EXTEND_TIME,${rest},ILLUSTRATIVE\n`;
    const header = 'code,proposal,kind,requested_on,decided_on,decision,old_value,new_value,provenance\n';
    const refused = await problemsOf(database, {
      'adjustments.csv': `${header}${row('X1', '2018-10-01,2018-10-02,APPROVED,2018-10-31,mid November')}${row('X2', '2018-10-01,2018-10-02,PENDING,2018-10-31,2018-11-30')}`,
    });
    expect(refused.map(brief)).toEqual([
      ['error', 'adjustments.csv', 2, 'new_value', 'mid November', 'is no day, as the new end must be'],
      ['error', 'adjustments.csv', 3, 'decided_on', '2018-10-02', 'decides what is PENDING'],
    ]);
    const warned = await problemsOf(database, {
      'adjustments.csv': `${header}${row('X3', '2018-10-05,2018-10-02,APPROVED,2018-10-30,2018-10-29')}${row('X4', '2018-12-30,,REJECTED,2018-10-31,2019-01-31')}`,
    });
    expect(warned.map(brief)).toEqual([
      ['warning', 'adjustments.csv', 2, 'decided_on', '2018-10-02', 'is before the request, 2018-10-05'],
      ['warning', 'adjustments.csv', 2, 'new_value', '2018-10-29', 'is not later than the old end, 2018-10-30'],
      [
        'warning',
        'adjustments.csv',
        2,
        'old_value',
        '2018-10-30',
        'is neither the planned end, 2018-10-31, nor that of another extension',
      ],
      [
        'warning',
        'adjustments.csv',
        3,
        'requested_on',
        '2018-12-30',
        'falls into the status LIQUIDATED; adjustments are usual from APPROVED to the end of the work',
      ],
    ]);
  });

  it('warns of granted money that no amount of the folder shows', async () => {
    const header = 'code,proposal,kind,requested_on,decided_on,decision,old_value,new_value,provenance\n';
    const change = (code: string, proposal: string) =>
      `${code},${proposal},CHANGE_AMOUNT,2018-06-01,2018-06-10,APPROVED,126000000,120000000,ILLUSTRATIVE\n`;
    const amounts = 'proposal,stage,funding_source,revision,superseded,amount_vnd,provenance\n';
    const problems = await problemsOf(database, {
      'adjustments.csv': `${header}${change('M1', 'KCDP-2018-HP-06')}${change('M2', 'KCDP-2018-HP-03')}${change('M3', 'KCDP-2018-HP-09')}`,
      'amounts.csv': `${amounts}KCDP-2018-HP-06,ASSIGNED,PROVINCIAL_BUDGET,1,false,126000000,ILLUSTRATIVE
KCDP-2018-HP-03,ASSIGNED,PROVINCIAL_BUDGET,1,true,126000000,ILLUSTRATIVE
KCDP-2018-HP-03,ASSIGNED,PROVINCIAL_BUDGET,2,false,120000000,ILLUSTRATIVE\n`,
    });
    const message = 'is granted, but amounts.csv supersedes no amount of the proposal';
    expect(problems.map(brief)).toEqual([['warning', 'adjustments.csv', 2, 'kind', 'CHANGE_AMOUNT', message]]);
  });

  it('stores no value of a change that names a household, or a name in place of a code', async () => {
    const beneficiaries = (code: string, category: string, name: string) =>
      `${code},${name},${category},P31-2018,ILLUSTRATIVE\n`;
    const change = (code: string, before: string, after: string) =>
      `${code},KCDP-2018-HP-07,CHANGE_BENEFICIARY,2018-06-01,APPROVED,${before},${after},ILLUSTRATIVE\n`;
    const problems = await problemsOf(database, {
      'beneficiaries.csv': `code,name,eligibility_category,province,provenance
${beneficiaries('VD-N1', 'SME', 'Công ty Ví Dụ')}${beneficiaries('VD-N2', 'COOPERATIVE', 'HTX Ví Dụ')}${beneficiaries('VD-N3', 'BUSINESS_HOUSEHOLD', 'Hộ Nguyễn Ví Dụ')}`,
      'adjustments.csv': `code,proposal,kind,requested_on,decision,old_value,new_value,provenance
${change('N1', 'VD-N1', 'VD-N2')}${change('N2', 'VD-N1', 'VD-N2;VD-N3')}${change('N3', 'Hộ Nguyễn Ví Dụ', 'VD-N1')}`,
    });
    const message = 'names another than a public establishment of this folder; neither value is stored';
    expect(problems.map(brief)).toEqual([
      ['warning', 'adjustments.csv', 3, 'new_value', 'VD-N2;VD-N3', message],
      ['warning', 'adjustments.csv', 4, 'new_value', 'VD-N1', message],
    ]);
    expect(
      await database.query(
        `select code, old_value, new_value from adjustment where code in ('N1', 'N2', 'N3') order by 1`,
      ),
    ).toEqual([
      { code: 'N1', old_value: 'VD-N1', new_value: 'VD-N2' },
      { code: 'N2', old_value: null, new_value: null },
      { code: 'N3', old_value: null, new_value: null },
    ]);
  });

  it('warns of an event that is told otherwise than it is stored', async () => {
    const header = 'code,proposal,sequence,from_status,to_status,occurred_on,provenance';
    const files = {
      'status_events.csv': `${header}\nE022,KCDP-2018-HP-02,11,LIQUIDATED,SETTLED,2019-01-16,ILLUSTRATIVE\n`,
    };
    const told = [
      'warning',
      'status_events.csv',
      2,
      'occurred_on',
      '2019-01-16',
      'replaces 2019-01-15 of the stored event',
    ];
    expect((await problemsOf(database, files)).map(brief)).toEqual([told]);
    expect(await problemsOf(database, files)).toEqual([]);
  });

  it('supersedes an amount by a new revision and leaves the derived sum to the newer one', async () => {
    const problems = await problemsOf(database, {
      'amounts.csv': `${amountHeader}\nKCDP-2018-HP-10,APPROVED,PROVINCIAL_BUDGET,2,false,110000000,ILLUSTRATIVE\nKCDP-2018-HP-10,APPROVED,PROVINCIAL_BUDGET,1,true,120000000,ILLUSTRATIVE\n`,
    });
    expect(problems).toEqual([]);
    expect(await database.query(`select approved_total_vnd from proposal where code = 'KCDP-2018-HP-10'`)).toEqual([
      { approved_total_vnd: '110000000' },
    ]);
  });

  it('may not turn a beneficiary into a household while its exact amounts stay stored', async () => {
    const header = 'code,name,eligibility_category,province,district,provenance';
    const household = `${header}\nB10,Hộ Nguyễn Thị Bí Mật,BUSINESS_HOUSEHOLD,P31-2018,HP312,ILLUSTRATIVE\n`;
    const problems = await problemsOf(database, { 'beneficiaries.csv': household });
    expect(problems.map(brief)).toEqual([
      [
        'error',
        'beneficiaries.csv',
        2,
        'eligibility_category',
        'BUSINESS_HOUSEHOLD',
        'becomes a household, but the database holds its exact amounts in KCDP-2018-HP-09',
      ],
    ]);
    const together = await problemsOf(database, {
      'beneficiaries.csv': household,
      'participations.csv':
        'proposal,beneficiary,role,state_support_vnd,counterpart_vnd,provenance\nKCDP-2018-HP-09,B10,RECIPIENT,15110000,15110000,ILLUSTRATIVE\n',
    });
    expect(together).toEqual([]);
    expect(
      await database.query(`select proposal.households_withheld, (select name from beneficiary where code = 'B10'),
          array_to_string(array(select beneficiary.code from participation join beneficiary on beneficiary.id = beneficiary_id
            where proposal_id = proposal.id), ' ') as shown
        from proposal where proposal.code = 'KCDP-2018-HP-09'`),
    ).toEqual([{ households_withheld: true, name: 'Hộ kinh doanh', shown: 'B06' }]);
  });
});

describe('a file', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase('pglite');
    await importFolder(database, referenceFolder);
  });

  it('may have a byte-order mark, CRLF line ends, NFD text and cells with line breaks, and lines are still counted', async () => {
    const nfd = 'Hội chợ Hải Phòng'.normalize('NFD');
    const text = [
      `\uFEFF${proposalHeader},provenance_note`,
      `Z1,KCDP-HP,2018,${nfd},VOCATIONAL_TRAINING,P31-2018,SINGLE,ILLUSTRATIVE,"two`,
      'lines"',
      '',
      `Z2,KCDP-HP,2018,Ðề án,VOCATIONAL_TRAINING,P31-2018,TRIPLE,ILLUSTRATIVE,`,
    ].join('\r\n');
    const problems = await problemsOf(database, { 'proposals.csv': text });
    const lookAlike = ['note', 'proposals.csv', 5, 'title_vi', 'Ðề án', expect.stringContaining('is read as "Đề án"')];
    expect(problems.map(brief)).toEqual([
      lookAlike,
      ['error', 'proposals.csv', 5, 'grouping', 'TRIPLE', 'is not a known code'],
    ]);
    const mended = await problemsOf(database, { 'proposals.csv': text.replace('TRIPLE', 'SINGLE') });
    expect(mended.map(brief)).toEqual([lookAlike]);
    expect(await database.query('select title_vi, provenance_note, search_key from proposal order by code')).toEqual([
      { title_vi: 'Hội chợ Hải Phòng', provenance_note: 'two\nlines', search_key: '\nhoi cho hai phong\nz1\n' },
      { title_vi: 'Đề án', provenance_note: null, search_key: '\nde an\nz2\n' },
    ]);
  });

  it('that is not CSV, not UTF-8 or empty is reported beside the others', async () => {
    const problems = await problemsOf(database, {
      'flows.csv': 'code,proposal,kind,funding_source,amount_vnd,provenance\n1,"open\n',
      'sources.csv': new Uint8Array([0x48, 0xb6, 0x69]),
      'organisations.csv': '',
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'flows.csv', 2, null, null, expect.stringMatching(/^is not CSV: Quote Not Closed/)],
      ['error', 'organisations.csv', 1, null, null, 'is empty'],
      ['error', 'sources.csv', null, null, null, 'is not UTF-8'],
    ]);
  });

  it('whose header is wrong is told its columns', async () => {
    const problems = await problemsOf(database, { 'flows.csv': 'code,code,proposal,amount,provenance\n' });
    expect(problems.map(brief)).toEqual([
      ['error', 'flows.csv', 1, 'amount', null, 'is not a column of this file'],
      ['error', 'flows.csv', 1, 'code', null, 'stands twice in the header'],
      ['error', 'flows.csv', 1, 'kind', null, 'is missing'],
      ['error', 'flows.csv', 1, 'funding_source', null, 'is missing'],
      ['error', 'flows.csv', 1, 'amount_vnd', null, 'is missing'],
    ]);
    expect(problems[0]?.remedy).toBe(
      'Its columns are code, proposal, kind, funding_source, occurred_on, amount_vnd, provenance, provenance_note.',
    );
  });

  it('of beneficiaries takes tax numbers with their check digit, and none of twelve digits', async () => {
    const row = (code: string, tax: string) => `${code},Công ty Ví Dụ,SME,${tax},P31-2018,HP313,259,,ILLUSTRATIVE`;
    const problems = await problemsOf(database, {
      'beneficiaries.csv': [
        'code,name,eligibility_category,tax_code,province,district,sector_code,sector_version,provenance',
        row('T1', '9900000016').replace('259,', '2592,VSIC2007'),
        row('T2', '9900000017').replace('HP313', 'HPC11411'),
        row('T3', '031099000001'),
      ].join('\n'),
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'beneficiaries.csv', 3, 'tax_code', '9900000017', 'is no tax number: its form or check digit is wrong'],
      ['error', 'beneficiaries.csv', 3, 'district', 'HPC11411', 'is a unit of P31-2025, not of P31-2018'],
      ['error', 'beneficiaries.csv', 3, 'sector_code', '259', 'is no VSIC code'],
      [
        'error',
        'beneficiaries.csv',
        4,
        'tax_code',
        '031099000001',
        'is no tax number: its form or check digit is wrong',
      ],
      ['error', 'beneficiaries.csv', 4, 'sector_code', '259', 'is no VSIC code'],
    ]);
  });

  it('of reported figures says what its words say: "trên" begins at the figure, and a printed one has its words', async () => {
    const figures = await changedCopy(sampleFolder, 'reported_figures.csv', 'OVER,1791000000,', 'OVER,1790000000,');
    const changed = await changedCopy(figures, 'reported_figures.csv', '"trên 1,144 tỷ đồng"', '');
    const { problems } = await importFolder(database, changed);
    expect(problems.map(brief)).toEqual([
      ['error', 'hai-phong-2018/reported_figures.csv', 3, 'qualifier', 'OVER', 'OVER begins at the figure'],
      [
        'error',
        'hai-phong-2018/reported_figures.csv',
        4,
        'as_printed',
        null,
        'is empty, though the figure is from a source',
      ],
    ]);
  });

  it('has parents of the right level and in no circle, no code that two units bear on one day, no text of an old font', async () => {
    const problems = await problemsOf(database, {
      'places.csv':
        'code,level,type,name,parent,valid_from,valid_to,provenance\n' +
        'W1,DISTRICT,TOWN,Ví Dụ,HP311,2020-01-01,2019-12-31,ILLUSTRATIVE\n' +
        'W2,PROVINCE,PROVINCE,Ví Dụ,P31-2018,,,ILLUSTRATIVE\nW3,COMMUNE,WARD,Ví Dụ,W9,,,ILLUSTRATIVE\n',
      'organisations.csv':
        'code,kind,name_vi,name_en,provenance\nO1,OTHER,Së C«ng Th­¬ng H¶i Phßng ®Þa,,ILLUSTRATIVE\nO2,OTHER,µ-Café®,,ILLUSTRATIVE\n',
      'beneficiaries.csv':
        'code,name,eligibility_category,parent,provenance\nC1,Ví Dụ,SME,C2,ILLUSTRATIVE\nC2,Ví Dụ,SME,C1,ILLUSTRATIVE\nC3,Ví Dụ,SME,C1,ILLUSTRATIVE\n',
      'place_codes.csv':
        'place,scheme,value,valid_from,valid_to,provenance\nHP311,T,1,2000-01-01,2018-12-31,ILLUSTRATIVE\n' +
        'HP312,T,1,2018-12-31,,ILLUSTRATIVE\nHP313,T,2,,2018-12-31,ILLUSTRATIVE\nHP314,T,2,2019-01-01,,ILLUSTRATIVE\n',
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'beneficiaries.csv', 2, 'parent', 'C2', 'leads back to itself'],
      ['error', 'beneficiaries.csv', 3, 'parent', 'C1', 'leads back to itself'],
      ['error', 'beneficiaries.csv', 4, 'parent', 'C1', 'leads back to itself'],
      ['error', 'organisations.csv', 2, 'name_vi', 'Së C«ng Th­¬ng H¶i Phßng ®Þa', 'is not a text in Unicode'],
      ['error', 'place_codes.csv', 3, 'value', '1', 'is borne by HP311 (line 2) at the same time'],
      ['error', 'places.csv', 2, 'valid_to', '2020-01-01', 'is before valid_from, 2020-01-01'],
      ['error', 'places.csv', 2, 'parent', 'HP311', 'a unit of level DISTRICT cannot have this parent'],
      ['error', 'places.csv', 3, 'parent', 'P31-2018', 'a unit of level PROVINCE cannot have this parent'],
      ['error', 'places.csv', 4, 'parent', 'W9', 'names W9, which is no known place'],
    ]);
  });

  it('of relations between acts is warned of a replacement on another day than the end of what it replaces', async () => {
    const problems = await problemsOf(database, {
      'instrument_relations.csv': [
        'later,earlier,kind,effective_on,certainty,provenance',
        '28/2018/TT-BTC,26/2014/TTLT-BTC-BCT,REPLACES,2018-05-12,VERIFIED,ILLUSTRATIVE',
        '20/2017/TT-BCT,46/2012/TT-BCT,AMENDS,2018-01-01,VERIFIED,ILLUSTRATIVE',
      ].join('\n'),
    });
    expect(problems.map(brief)).toEqual([
      [
        'warning',
        'instrument_relations.csv',
        2,
        'effective_on',
        '2018-05-12',
        'is not the day on which 26/2014/TTLT-BTC-BCT ends (2018-05-11)',
      ],
    ]);
  });

  it('of eligibility rules decides no day twice, and a rule for every province is one for each of them', async () => {
    const problems = await problemsOf(database, {
      'eligibility_rules.csv': [
        'code,instrument,place_type,province_type,category,needs_eligible_place,outcome,condition_vi,condition_en,valid_from,valid_to,certainty,provenance',
        'E1,45/2012/NĐ-CP,TOWN,,,,ELIGIBLE,x,x,2012-07-05,2025-10-14,KNOWN,ILLUSTRATIVE',
        'E2,45/2012/NĐ-CP,TOWN,PROVINCE,,,ELIGIBLE,x,x,2025-10-15,,KNOWN,ILLUSTRATIVE',
        'E3,45/2012/NĐ-CP,TOWN,MUNICIPALITY,,,ELIGIBLE,x,x,2025-10-14,,KNOWN,ILLUSTRATIVE',
        'E4,45/2012/NĐ-CP,,,SME,true,ELIGIBLE,x,x,2025-10-14,,KNOWN,ILLUSTRATIVE',
        'E5,45/2012/NĐ-CP,,,SME,true,ELIGIBLE,x,x,2012-07-05,2025-10-13,KNOWN,ILLUSTRATIVE',
      ].join('\n'),
      'eligibility_findings.csv': [
        'place,outcome,reason_vi,reason_en,valid_from,certainty,provenance',
        'HP303,ELIGIBLE,x,x,2025-01-01,KNOWN,ILLUSTRATIVE',
        'HP303,NOT_ELIGIBLE,x,x,2025-02-01,KNOWN,ILLUSTRATIVE',
      ].join('\n'),
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'eligibility_findings.csv', 3, 'place', 'HP303', 'decides days that line 2 decides too'],
      ['error', 'eligibility_rules.csv', 4, 'valid_from', '2025-10-14', 'decides days that line 2 decides too'],
    ]);
  });

  it('of sectors names each by edition and number, with as many digits as its level and an entry above of its own edition', async () => {
    const row = (code: string, number: string, level: string, parent: string) =>
      `${code},VSIC2007,${number},${level},${parent},x,x,10/2007/QĐ-TTg,KNOWN,ILLUSTRATIVE`;
    const problems = await problemsOf(database, {
      'sectors.csv': [
        'code,version,number,level,parent,name_vi,name_en,instrument,certainty,provenance',
        row('VSIC2007-107', '107', 'GROUP', 'VSIC2007-10'),
        row('VSIC2018-108', '108', 'GROUP', 'VSIC2007-10'),
        row('VSIC2007-1079', '1079', 'GROUP', 'VSIC2007-10'),
        row('VSIC2007-109', '109', 'GROUP', 'VSIC2018-10'),
        row('VSIC2007-152', '152', 'GROUP', 'VSIC2007-10'),
      ].join('\n'),
    });
    expect(problems.map(brief)).toEqual([
      ['error', 'sectors.csv', 3, 'code', 'VSIC2018-108', 'is not VSIC2007-108'],
      ['error', 'sectors.csv', 4, 'number', '1079', 'is no number of a GROUP'],
      ['error', 'sectors.csv', 5, 'parent', 'VSIC2018-10', 'is not above VSIC2007-109'],
      ['error', 'sectors.csv', 6, 'parent', 'VSIC2007-10', 'is not above VSIC2007-152'],
    ]);
  });

  it('is refused in one sentence when its folder is missing or holds none', async () => {
    await expect(importFolder(database, '/no/such/folder')).rejects.toThrow('cannot read /no/such/folder');
    await expect(importFolder(database, await folderOf({ 'README.md': '' }))).rejects.toThrow('holds no CSV file');
  });
});
