import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

describeOnBothDatabases('the statements of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it('stand each for itself, and a contradiction is told from both its sides, in one statement', async () => {
    service.statements();
    const query = `{ source(code: "VD-SRC1") { statements(orderBy: [{ by: POSITION }]) { nodes {
      code position asPrinted label(lang: EN) topic contradictions { nodes { code } } } } } }`;
    const none = { nodes: [] };
    expect(await service.data(query)).toEqual({
      source: {
        statements: {
          nodes: [
            {
              code: 'VD-ST1',
              position: 'OPENING',
              asPrinted: 'trên 500 triệu đồng',
              label: 'The total cost is over 500 million đồng',
              topic: 'total_cost',
              contradictions: none,
            },
            {
              code: 'VD-ST2',
              position: 'BODY',
              asPrinted: 'đã trình thẩm định',
              label: 'The proposal was submitted for appraisal',
              topic: 'plan_status',
              contradictions: { nodes: [{ code: 'VD-ST3' }] },
            },
            {
              code: 'VD-ST3',
              position: 'CLOSING',
              asPrinted: 'đã được phê duyệt',
              label: 'The proposal is approved',
              topic: 'plan_status',
              contradictions: { nodes: [{ code: 'VD-ST2' }] },
            },
            {
              code: 'VD-ST4',
              position: null,
              asPrinted: null,
              label: 'Quảng Bình is a city',
              topic: 'place_rank',
              contradictions: none,
            },
          ],
        },
      },
    });
    expect(service.statements()).toBe(1);
  });

  it('lead to the figure that they print, to its proposal and to a place, and back', async () => {
    const query = `{
      statement(code: "VD-ST1") { reportedFigure { code valueMin valueBelow } proposal { code statements { totalCount } } place { code } }
      reportedFigure(code: "VD-F1") { statements { nodes { code source { code } } } }
      place(code: "P44-2018") { statements { nodes { code } } }
      figures: reportedFigures(where: { statements: { some: { position: { eq: OPENING } } } }) { nodes { code } }
      contradicted: proposals(where: { statements: { some: { contradictedBy: { some: {} } } } }) { nodes { code } }
      found: statements(where: { search: "phe duyet" }) { nodes { code } } }`;
    expect(await service.data(query)).toEqual({
      statement: {
        reportedFigure: { code: 'VD-F1', valueMin: '500000000', valueBelow: '501000000' },
        proposal: { code: 'VD-2016-QB-3', statements: { totalCount: 3 } },
        place: null,
      },
      reportedFigure: { statements: { nodes: [{ code: 'VD-ST1', source: { code: 'VD-SRC1' } }] } },
      place: { statements: { nodes: [{ code: 'VD-ST4' }] } },
      figures: { nodes: [{ code: 'VD-F1' }] },
      contradicted: { nodes: [{ code: 'VD-2016-QB-3' }] },
      found: { nodes: [{ code: 'VD-ST3' }] },
    });
  });

  it('tell of institutional tasks, which lead to act, body, province and proposal, and back', async () => {
    const query = `{
      institutionalTasks(orderBy: [{ by: OCCURRED_ON, direction: DESC }]) { nodes {
        code kindLabel(lang: EN) label(lang: EN) document occurredOn
        instrument { code } organisation { code } province { code } proposal { code } statement { code } } }
      legalInstrument(code: "45/2012/NĐ-CP") { institutionalTasks { nodes { code } } }
      organisation(code: "VD-TTKC-HP") { institutionalTasks { nodes { code } } }
      place(code: "P44-2018") { institutionalTasks { nodes { code } } }
      proposal(code: "VD-2017-HP-2") { institutionalTasks { nodes { code } } }
      statement(code: "VD-ST2") { institutionalTasks { nodes { code } } } }`;
    const unknown = { instrument: null, organisation: null, province: null, proposal: null, statement: null };
    expect(await service.data(query)).toEqual({
      institutionalTasks: {
        nodes: [
          {
            code: 'VD-IT2',
            kindLabel: 'Staff training',
            label: 'Bồi dưỡng cán bộ (ví dụ)',
            document: null,
            occurredOn: '2017-03-01',
            ...unknown,
            organisation: { code: 'VD-TTKC-HP' },
            province: { code: 'P31-2018' },
            proposal: { code: 'VD-2017-HP-2' },
          },
          {
            code: 'VD-IT1',
            kindLabel: 'Comment on a draft act',
            label: 'Comment on a draft (example)',
            document: 'Công văn 12/VD',
            occurredOn: '2016-08-15',
            ...unknown,
            instrument: { code: '45/2012/NĐ-CP' },
            organisation: { code: 'VD-TTKC-QB' },
            province: { code: 'P44-2018' },
            statement: { code: 'VD-ST2' },
          },
          {
            code: 'VD-IT3',
            kindLabel: 'Fund raising',
            label: 'Seeking sponsors (example)',
            document: null,
            occurredOn: null,
            ...unknown,
          },
        ],
      },
      legalInstrument: { institutionalTasks: { nodes: [{ code: 'VD-IT1' }] } },
      organisation: { institutionalTasks: { nodes: [{ code: 'VD-IT2' }] } },
      place: { institutionalTasks: { nodes: [{ code: 'VD-IT1' }] } },
      proposal: { institutionalTasks: { nodes: [{ code: 'VD-IT2' }] } },
      statement: { institutionalTasks: { nodes: [{ code: 'VD-IT1' }] } },
    });
  });
});

describeOnBothDatabases('an import of statements', (open) => {
  it('refuses a figure of another source and a statement that contradicts itself, and warns of another topic', async () => {
    const database = await open({ template: 'sample' });
    const header = 'code,source,meaning_vi,meaning_en,topic,topic_vi,topic_en,reported_figure,contradicts,provenance';
    const folder = await folderOf({
      'sources.csv': 'code,title,publisher,published_on,language,provenance\nX,Bài,Báo,2018-06-01,vi,ILLUSTRATIVE\n',
      'statements.csv': [
        header,
        'X1,X,Có,Yes,total_cost,Tổng,Total,F2,,ILLUSTRATIVE',
        'X2,X,Có,Yes,total_cost,Tổng,Total,,ST04,ILLUSTRATIVE',
        'X3,X,Có,Yes,total_cost,Tổng,Total,,X3,ILLUSTRATIVE',
      ].join('\n'),
    });
    const { problems, release } = await importFolder(database, folder);
    expect(problems.map(({ severity, line, column, message }) => [severity, line, column, message])).toEqual([
      ['error', 2, 'reported_figure', 'is a figure of S1, not of X'],
      ['warning', 3, 'contradicts', 'is about plan_status, not about total_cost'],
      ['error', 4, 'contradicts', 'leads back to itself'],
    ]);
    expect(release).toBeNull();
  });
});
