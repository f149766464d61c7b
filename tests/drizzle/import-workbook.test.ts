import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases, temporaryDirectory } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';

/** A workbook with these sheets, a sheet an array of rows. */
async function workbookOf(
  sheets: Readonly<Record<string, CellValue[][]>>,
  hidden: CellValue[][] = [],
): Promise<string> {
  const path = join(await temporaryDirectory(), 'ke-hoach.xlsx');
  const shown = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  await writeFile(path, await writeXlsx({ sheets: [...shown, { name: 'Lớp học', rows: hidden, hidden: true }] }));
  return path;
}

const proposals: CellValue[][] = [
  ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2018'],
  [null, 'Đơn vị tính: triệu đồng'],
  [],
  [
    'STT',
    'MÃ SỐ',
    'Chương trình',
    'Năm',
    'Tên đề án',
    'Nội dung',
    'Tỉnh',
    'Loại đề án',
    'Ngày bắt đầu',
    'Ngày kết thúc',
    'Tổng kinh phí',
    'Nguồn gốc số liệu',
  ],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
  [
    1,
    'W1',
    'KCDP-HP',
    2018,
    'Tập huấn khởi sự',
    'VOCATIONAL_TRAINING',
    'P31-2018',
    'Đề án đơn lẻ',
    new Date(Date.UTC(2018, 3, 2)),
    '30/9/2018',
    118.54,
    'ILLUSTRATIVE',
  ],
];

const amounts: CellValue[][] = [
  ['Biểu 2 (ĐVT: 1.000 đồng)'],
  ['(ĐVT: 1.000 đồng)'],
  ['Mã đề án', 'Khâu ngân sách', 'Nguồn vốn', 'Lần', 'Đã thay thế', 'Số tiền', 'Nguồn gốc số liệu'],
  ['W1', 'REGISTERED', 'PROVINCIAL_BUDGET', 1, false, 118540, 'ILLUSTRATIVE'],
  ['W1', 'APPROVED', 'PROVINCIAL_BUDGET', 1, 'không', 'trên 1,791 tỷ đồng', 'ILLUSTRATIVE'],
];

describeOnBothDatabases('a workbook', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await importFolder(database, referenceFolder);
  });

  it('is read under its titles, by Vietnamese headers, in the unit that the titles say, its hidden sheets left out', async () => {
    const path = await workbookOf(
      { 'Danh mục đề án': proposals, 'Kinh phí': amounts, 'Trang bìa': [['Sở Công Thương']] },
      [['?']],
    );
    const report = await importFolder(database, path);
    expect(
      report.problems.map(({ severity, file, line, column, message }) => [severity, file, line, column, message]),
    ).toEqual([
      ['note', 'ke-hoach.xlsx/Danh mục đề án', 4, null, 'is the header: 2 rows above it are titles'],
      [
        'note',
        'ke-hoach.xlsx/Danh mục đề án',
        4,
        null,
        'amounts without a unit of their own are in 1000000 đồng, as the titles say',
      ],
      ['note', 'ke-hoach.xlsx/Kinh phí', 3, null, 'is the header: 2 rows above it are titles'],
      [
        'note',
        'ke-hoach.xlsx/Kinh phí',
        3,
        null,
        'amounts without a unit of their own are in 1000 đồng, as the titles say',
      ],
      ['note', 'ke-hoach.xlsx/Kinh phí', 5, 'amount_vnd', 'is read as OVER 1791000000, from 1791000000 to 1791999999'],
      ['warning', 'ke-hoach.xlsx/Trang bìa', null, null, 'is no file of a data set and was not read'],
    ]);
    expect(report.release).toBe(2);
    const stored = `select code, planned_start::text, planned_end::text, stage, amount_vnd::text, qualifier, floor_vnd::text, ceiling_vnd::text
      from proposal join amount on proposal_id = proposal.id order by stage`;
    expect((await database.query(stored)).map((row) => Object.values(row))).toEqual([
      ['W1', '2018-04-02', '2018-09-30', 'REGISTERED', '118540000', 'EXACT', '118540000', '118540000'],
      ['W1', '2018-04-02', '2018-09-30', 'APPROVED', '1791000000', 'OVER', '1791000000', '1791999999'],
    ]);
  });

  it('and single CSV files with the same records in our words change nothing after it', async () => {
    const folder = await folderOf({
      'proposals.csv':
        'code,programme,plan_year,title_vi,activity,province,grouping,planned_start,planned_end,total_cost_vnd,provenance\n' +
        'W1,KCDP-HP,2018,Tập huấn khởi sự,VOCATIONAL_TRAINING,P31-2018,SINGLE,2018-04-02,2018-09-30,118540000,ILLUSTRATIVE\n',
      'Kinh phi.csv':
        'proposal,stage,funding source,revision,superseded,"Số tiền (triệu đồng)",qualifier,floor_vnd,ceiling_vnd,provenance\n' +
        'W1,REGISTERED,PROVINCIAL_BUDGET,1,false,"118,54",,,,ILLUSTRATIVE\n' +
        'W1,APPROVED,PROVINCIAL_BUDGET,1,false,1791,OVER,1791000000 đồng,1791999999 đồng,ILLUSTRATIVE\n',
    });
    const report = await importFolder(database, [join(folder, 'proposals.csv'), join(folder, 'Kinh phi.csv')]);
    expect(report).toMatchObject({ problems: [], release: null });
    expect(report.files.map(({ name, unchanged }) => [name, unchanged])).toEqual([
      ['proposals.csv', 1],
      ['amounts.csv', 2],
    ]);
  });

  it('is refused where the words and the qualifier differ, a number has two readings, or it is no workbook', async () => {
    const [titles, unit, header, first] = amounts as [CellValue[], CellValue[], CellValue[], CellValue[]];
    const wrong = await workbookOf({
      amounts: [
        titles,
        unit,
        [...header, 'Mức chính xác'],
        [...first.with(5, 'gần 1,8 tỷ đồng'), 'OVER'],
        [...first.with(5, '1.791'), null],
      ],
    });
    const folder = await folderOf({ 'broken.xlsx': 'no zip' });
    const { problems } = await importFolder(database, [wrong, folder]);
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, column, message }) => [file, line, column, message]),
    ).toEqual([
      ['given/broken.xlsx', null, null, expect.stringMatching(/^is no workbook that can be read: /)],
      ['ke-hoach.xlsx/amounts', 4, 'qualifier', 'is not what "gần 1,8 tỷ đồng" says, NEARLY'],
      [
        'ke-hoach.xlsx/amounts',
        5,
        'amount_vnd',
        'may be read in two ways: a dot stands between thousands, and abroad before decimals',
      ],
    ]);
  });
});
