import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';

describeOnBothDatabases('an import of training courses', (open) => {
  it('warns of counts and days that cannot be, and refuses a place of another time', async () => {
    const database = await open({ template: 'sample' });
    const header = 'code,proposal,kind,trade_vi,place,starts_on,ends_on,enrolled,completed,certified,placed,provenance';
    const course = (code: string, rest: string) => `${code},KCDP-2018-HP-01,WORKER,Thêu ren,${rest},ILLUSTRATIVE`;
    const folder = await folderOf({
      'training_courses.csv': [
        header,
        course('X1', 'HP311,2018-06-05,2018-06-04,30,31,32,30'),
        course('X2', 'P30-2018,,,30,,40,50'),
        course('X3', 'P31-2025,,,0,0,0,0'),
      ].join('\n'),
    });
    const { problems, release } = await importFolder(database, folder);
    expect(problems.map(({ severity, line, column, message }) => [severity, line, column, message])).toEqual([
      ['warning', 2, 'ends_on', 'is before the start, 2018-06-05'],
      ['warning', 2, 'completed', 'is more than enrolled, 30'],
      ['warning', 2, 'certified', 'is more than completed, 31'],
      ['warning', 3, 'place', "lies in P30-2018, not in the proposal's P31-2018"],
      ['error', 4, 'place', 'did not exist in 2018'],
    ]);
    expect(release).toBeNull();
  });
});
