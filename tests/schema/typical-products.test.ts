import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { changedCopy, folderOf } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

describeOnBothDatabases('typical products of the worked example', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });

  it('are one product with four entries: from its district to a nation that did not recognise it', async () => {
    const source = `{ typicalProduct(code: "VD-P1") { nameVi beneficiary { code typicalProducts { totalCount } } recognisedLevel
      selectionEntries { totalCount nodes { code level region roundYear score result isPromoted certificateValidTo prize } } } }`;
    const common = { region: null, result: 'RECOGNISED', isPromoted: true };
    expect(await graph.data(source)).toEqual({
      typicalProduct: {
        nameVi: 'Nón lá Ví Dụ',
        beneficiary: { code: 'VD-B08', typicalProducts: { totalCount: 1 } },
        recognisedLevel: 'REGION',
        selectionEntries: {
          totalCount: 4,
          nodes: [
            {
              ...common,
              code: 'VD-SE1',
              level: 'DISTRICT',
              roundYear: 2016,
              score: '70.00',
              certificateValidTo: '2018-06-01',
              prize: '0',
            },
            {
              ...common,
              code: 'VD-SE2',
              level: 'PROVINCE',
              roundYear: 2016,
              score: '80.25',
              certificateValidTo: '2018-10-01',
              prize: '3000000',
            },
            {
              ...common,
              code: 'VD-SE3',
              level: 'REGION',
              region: 'CENTRAL_HIGHLANDS',
              roundYear: 2017,
              score: '85.50',
              certificateValidTo: '2019-09-01',
              prize: '4000000',
            },
            {
              ...common,
              code: 'VD-SE4',
              level: 'NATION',
              roundYear: 2017,
              score: '60.00',
              result: 'NOT_RECOGNISED',
              isPromoted: false,
              certificateValidTo: null,
              prize: null,
            },
          ],
        },
      },
    });
  });

  it('are recognised on a day at the highest level whose certificate is valid then', async () => {
    const days = ['2016-05-31', '2016-06-01', '2016-10-01', '2017-09-01', '2019-08-31', '2019-09-01'];
    const fields = days.map((day, index) => `d${index}: recognisedLevel(on: "${day}")`).join(' ');
    const { typicalProduct } = await graph.data<{ typicalProduct: object }>(
      `{ typicalProduct(code: "VD-P1") { ${fields} } }`,
    );
    expect(Object.values(typicalProduct)).toEqual([null, 'DISTRICT', 'PROVINCE', 'REGION', 'REGION', null]);
    const openEnd = '{ typicalProduct(code: "VD-P2") { recognisedLevel(on: "2026-11-23") } }';
    expect(await graph.data(openEnd)).toEqual({ typicalProduct: { recognisedLevel: 'PROVINCE' } });
  });

  it('entered 8 times: 5 recognised, 2 not, 1 not known; public prizes are 0 + 3 + 4 + 3 = 10 m', async () => {
    const count = (where: string) => `selectionEntries(where: ${where}) { totalCount }`;
    const source = `{ all: selectionEntries { totalCount nodes { prize } } recognised: ${count('{ result: { eq: RECOGNISED } }')}
      refused: ${count('{ result: { eq: NOT_RECOGNISED } }')} unknown: ${count('{ result: { isNull: true } }')} }`;
    const answer = await graph.data<{ all: { totalCount: number; nodes: { prize: string | null }[] } }>(source);
    expect(answer).toMatchObject({
      all: { totalCount: 8 },
      recognised: { totalCount: 5 },
      refused: { totalCount: 2 },
      unknown: { totalCount: 1 },
    });
    expect(answer.all.nodes.reduce((sum, { prize }) => sum + BigInt(prize ?? 0), 0n)).toBe(10_000_000n);
  });

  it('are compared by score as numbers: 80.25 twice between 80.2 and 80.250, and 60 is more than 55', async () => {
    const source = `{ tie: selectionEntries(where: { score: { between: { from: "80.2", to: "80.250" } } }) { nodes { code } }
      one: selectionEntries(where: { score: { in: ["80.255", "55"] } }) { nodes { code } }
      most: selectionEntries(orderBy: { by: SCORE, direction: DESC, nulls: LAST }, first: 3) { nodes { code score } } }`;
    expect(await graph.data(source)).toEqual({
      tie: { nodes: [{ code: 'VD-SE2' }, { code: 'VD-SE5' }] },
      one: { nodes: [{ code: 'VD-SE7' }] },
      most: {
        nodes: [
          { code: 'VD-SE3', score: '85.50' },
          { code: 'VD-SE2', score: '80.25' },
          { code: 'VD-SE5', score: '80.25' },
        ],
      },
    });
  });

  it('stand, of a household, under its label, without score and certificate number, and with the band of the prize', async () => {
    const source = `{ typicalProduct(code: "VD-P3") { nameVi nameEn label(lang: EN)
      selectionEntries { nodes { score result certificateNumber prize prizeBand } } }
      found: typicalProducts(where: { search: "mam tom" }) { totalCount } }`;
    const label = 'Sản phẩm của hộ kinh doanh';
    expect(await graph.data(source)).toEqual({
      typicalProduct: {
        nameVi: label,
        nameEn: null,
        label,
        selectionEntries: {
          nodes: [{ score: null, result: 'RECOGNISED', certificateNumber: null, prize: null, prizeBand: 'UNDER_20M' }],
        },
      },
      found: { totalCount: 0 },
    });
  });

  it('come in Vietnamese order and are found without accents and through their maker, proposal and rounds', async () => {
    const list = (where: string) => `typicalProducts(where: ${where}) { nodes { code } }`;
    const source = `{ all: typicalProducts { nodes { nameVi } } search: ${list('{ search: "may bam co" }')}
      maker: ${list('{ beneficiary: { district: { code: { eq: "VD-QB-QT" } } } }')}
      level: ${list('{ selectionEntries: { some: { level: { in: [REGION, NATION] } } } }')}
      proposals(where: { selectionEntries: { some: { typicalProduct: { productGroup: { eq: HANDICRAFT } } } } }) { nodes { code selectionEntries { nodes { code } } } }
      beneficiaries(where: { typicalProducts: { some: { isSet: { eq: true } } } }) { nodes { code } } }`;
    expect(await graph.data(source)).toEqual({
      all: {
        nodes: [
          { nameVi: 'Bộ ấm chén Ví Dụ' },
          { nameVi: 'Máy băm cỏ Ví Dụ' },
          { nameVi: 'Mắm ruốc Ví Dụ' },
          { nameVi: 'Nón lá Ví Dụ' },
          { nameVi: 'Sản phẩm của hộ kinh doanh' },
        ],
      },
      search: { nodes: [{ code: 'VD-P4' }] },
      maker: { nodes: [{ code: 'VD-P1' }] },
      level: { nodes: [{ code: 'VD-P1' }] },
      proposals: {
        nodes: [{ code: 'VD-2018-HD-3', selectionEntries: { nodes: [{ code: 'VD-SE5' }, { code: 'VD-SE7' }] } }],
      },
      beneficiaries: { nodes: [{ code: 'VD-B04' }] },
    });
  });

  it('are one statement with all that hangs on them', async () => {
    graph.sent();
    await graph.data(
      '{ typicalProducts { nodes { recognisedLevel beneficiary { name } selectionEntries { nodes { isPromoted proposal { code } } } } } }',
    );
    expect(graph.sent()).toHaveLength(1);
  });
});

describeOnBothDatabases('typical products at import', (open) => {
  const header = 'code,typical_product,level,region,round_year,result,certificate_number,provenance';

  it('are refused with a region at another level than REGION, and warned of when a certificate has no recognition', async () => {
    const database = await open({ template: 'sample' });
    const { problems } = await importFolder(
      database,
      await folderOf({
        'selection_entries.csv': [
          header,
          'X1,TP1,REGION,,2020,,,ILLUSTRATIVE',
          'X2,TP1,PROVINCE,SOUTH,2020,,,ILLUSTRATIVE',
          'X3,TP1,DISTRICT,,2026,NOT_RECOGNISED,1/2026,ILLUSTRATIVE',
          'X4,TP1,PROVINCE,,2018,,,ILLUSTRATIVE',
        ].join('\n'),
      }),
    );
    expect(problems.map(({ severity, line, column }) => [severity, line, column])).toEqual([
      ['error', 2, 'region'],
      ['error', 3, 'region'],
      ['warning', 4, 'certificate_number'],
      ['warning', 4, 'level'],
    ]);
  });

  it('withhold what a household’s entry says although its product and maker were loaded before', async () => {
    const database = await open({ template: 'sample' });
    const entry = 'X1,TP2,NATION,,2020,RECOGNISED,MH-99/2020,ILLUSTRATIVE';
    const { problems } = await importFolder(
      database,
      await folderOf({ 'selection_entries.csv': `${header}\n${entry}` }),
    );
    expect(problems).toEqual([]);
    const product = 'code,beneficiary,name_vi,product_group,provenance\nX1,B03,Mắm cụ Ví Dụ,OTHER,ILLUSTRATIVE';
    await importFolder(database, await folderOf({ 'typical_products.csv': product }));
    expect(
      await database.query(`select selection_entry.certificate_number, typical_product.name_vi, search_key
        from selection_entry, typical_product where selection_entry.code = 'X1' and typical_product.code = 'X1'`),
    ).toEqual([
      {
        certificate_number: null,
        name_vi: 'Sản phẩm của hộ kinh doanh',
        search_key: '\nsan pham cua ho kinh doanh\n',
      },
    ]);
  });

  it('go with their maker when it turns into a household', async () => {
    const database = await open({ template: 'sample' });
    const folder = await changedCopy(
      sampleFolder,
      'beneficiaries.csv',
      'Thủy Nguyên,COOPERATIVE_GROUP',
      'Thủy Nguyên,ARTISAN',
    );
    const header = 'code,name,eligibility_category,provenance';
    const alone = await folderOf({ 'beneficiaries.csv': `${header}\nB08,Nghệ nhân Ví Dụ,ARTISAN,ILLUSTRATIVE` });
    const { problems } = await importFolder(database, alone);
    expect(problems.map(({ column, message }) => [column, message])).toEqual([
      ['eligibility_category', 'becomes a household, but the database holds its TP5 of typical_products.csv'],
      ['eligibility_category', 'becomes a household, but the database holds its SE5 of selection_entries.csv'],
    ]);
    expect((await importFolder(database, [referenceFolder, folder])).problems).toEqual([]);
    const graph = new CompiledGraph(database);
    expect(await graph.data('{ typicalProduct(code: "TP5") { nameVi } }')).toEqual({
      typicalProduct: { nameVi: 'Sản phẩm của nghệ nhân' },
    });
  });
});
