import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

const quantity = '{ value known missing }';
const totals = `{ results planned ${quantity} actual ${quantity} achievement { value reason } }`;

const known = (value: string | null, results: number, missing = 0) => ({ value, known: results, missing });

const ratio = (value: string | null, reason: string | null = null) => ({ value, reason });

describeOnBothDatabases('the indicators of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it('add each in its own unit: 180 persons planned and 82 trained, 3 000 000 000 đồng ordered, in one statement', async () => {
    service.statements();
    const query = `{ indicators(where: { results: { some: {} } }) { nodes { code unit totals ${totals} } } }`;
    expect(await service.data(query)).toEqual({
      indicators: {
        nodes: [
          {
            code: 'CLASSES',
            unit: 'CLASS',
            totals: { results: 1, planned: known('2', 1), actual: known('2', 1), achievement: ratio('1') },
          },
          {
            code: 'JOBS_CREATED',
            unit: 'JOB',
            totals: {
              results: 1,
              planned: known(null, 0, 1),
              actual: known('5', 1),
              achievement: ratio(null, 'NO_DATA'),
            },
          },
          {
            code: 'MACHINES',
            unit: 'MACHINE',
            totals: { results: 1, planned: known('2', 1), actual: known('3', 1), achievement: ratio('1.5') },
          },
          {
            code: 'ORDERS_VALUE',
            unit: 'VND',
            totals: {
              results: 1,
              planned: known('0', 1),
              actual: known('3000000000', 1),
              achievement: ratio(null, 'ZERO_DENOMINATOR'),
            },
          },
          {
            code: 'TRAINEES',
            unit: 'PERSON',
            totals: { results: 4, planned: known('180', 4), actual: known('82', 3, 1), achievement: ratio('0.745455') },
          },
        ],
      },
    });
    expect(service.statements()).toBe(1);
  });

  it('show a proposal its results, and a filter those of a province and year', async () => {
    const query = `{
      proposal(code: "VD-2016-HP-1") { indicatorResults(orderBy: [{ by: ACTUAL }]) { nodes { planned actual asOf indicator { code unitLabel } } } }
      indicator(code: "TRAINEES") {
        label(lang: EN)
        results(where: { actual: { isNull: true } }) { nodes { proposal { code } } }
        unplanned: totals(where: { planned: { isNull: true } }) { achievement { reason reasonLabel(lang: EN) } }
        totals(where: { proposal: { province: { code: { eq: "P31-2018" } }, planYear: { eq: 2016 } } }) ${totals} } }`;
    expect(await service.data(query)).toEqual({
      proposal: {
        indicatorResults: {
          nodes: [
            { planned: '2', actual: '3', asOf: '2016-12-31', indicator: { code: 'MACHINES', unitLabel: 'máy' } },
            {
              planned: null,
              actual: '5',
              asOf: '2016-12-31',
              indicator: { code: 'JOBS_CREATED', unitLabel: 'việc làm' },
            },
          ],
        },
      },
      indicator: {
        label: 'Persons trained',
        results: { nodes: [{ proposal: { code: 'VDQG-2018-QB-1' } }] },
        unplanned: { achievement: { reason: 'NO_DATA', reasonLabel: 'No data' } },
        totals: { results: 1, planned: known('60', 1), actual: known('58', 1), achievement: ratio('0.966667') },
      },
    });
  });

  it('are found by their name without accents and by the results that they have', async () => {
    const query = `{ name: indicators(where: { search: "viec lam" }) { nodes { code } }
      proposals(where: { indicatorResults: { some: { actual: { gt: "2147483647" } } } }) { nodes { code } } }`;
    expect(await service.data(query)).toEqual({
      name: { nodes: [{ code: 'JOBS_CREATED' }, { code: 'TRAINEES_PLACED' }] },
      proposals: { nodes: [{ code: 'VD-2018-HP-3' }] },
    });
  });
});

describeOnBothDatabases('an import of indicator results', (open) => {
  it('refuses a number in another unit than its indicator has', async () => {
    const database = await open({ template: 'sample' });
    const folder = await folderOf({
      'indicator_results.csv':
        'proposal,indicator,planned,actual,unit,provenance\nKCDP-2018-HP-10,NEWS_ITEMS,4,5,BROADCAST,ILLUSTRATIVE\nKCDP-2018-HP-10,VISITORS,4,5,,ILLUSTRATIVE\n',
    });
    const { problems } = await importFolder(database, folder);
    expect(
      problems.map(({ severity, line, column, value, message }) => [severity, line, column, value, message]),
    ).toEqual([['error', 2, 'unit', 'BROADCAST', 'is not the unit of NEWS_ITEMS, ITEM']]);
  });
});
