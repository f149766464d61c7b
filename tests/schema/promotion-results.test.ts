import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface List<Field extends string, Value> {
  readonly nodes: readonly Readonly<Record<Field, Value>>[];
}

interface Machinery {
  readonly total: string;
  readonly machineryItems: List<'price', string | null>;
}

const sum = (amounts: readonly (string | number | null)[]) =>
  amounts.reduce<bigint>((total, amount) => total + BigInt(amount ?? 0), 0n);

describeOnBothDatabases('what proposals did, in the worked example', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });

  it('shows the fair of 2018 with its place, holder and four exhibitors in 5 booths', async () => {
    const source = `{ tradeFair(code: "VD-F1") { label(lang: EN) tierLabel region year hostProvince { code } organiser { code } booths
      participations { totalCount nodes { code booths stateSupport stateSupportBand orders ordersBand beneficiary { name } exhibits { productGroup } } } } }`;
    const none = { stateSupportBand: null, ordersBand: null };
    expect(await graph.data(source)).toEqual({
      tradeFair: {
        label: 'Regional fair (example)',
        tierLabel: 'Cấp khu vực',
        region: 'NORTH',
        year: 2018,
        hostProvince: { code: 'P30-2018' },
        organiser: { code: 'VD-TTKC-HD' },
        booths: 200,
        participations: {
          totalCount: 4,
          nodes: [
            {
              ...none,
              code: 'VD-FP1',
              booths: 2,
              stateSupport: '10000000',
              orders: '50000000',
              beneficiary: { name: 'Doanh nghiệp tư nhân Gốm Ví Dụ Nam Sách' },
              exhibits: [{ productGroup: 'HANDICRAFT' }, { productGroup: 'OTHER' }],
            },
            {
              ...none,
              code: 'VD-FP2',
              booths: 1,
              stateSupport: '7000000',
              orders: '0',
              beneficiary: { name: 'Công ty TNHH Thực phẩm Ví Dụ Thanh Hà' },
              exhibits: [{ productGroup: 'AGRI_FOREST_FISHERY_FOOD' }],
            },
            {
              code: 'VD-FP3',
              booths: 1,
              stateSupport: null,
              stateSupportBand: 'UNDER_20M',
              orders: null,
              ordersBand: 'FROM_20M_TO_50M',
              beneficiary: { name: 'Hộ kinh doanh (Nam Sách, 1074)' },
              exhibits: [{ productGroup: 'AGRI_FOREST_FISHERY_FOOD' }],
            },
            {
              code: 'VD-FP4',
              booths: 1,
              stateSupport: null,
              stateSupportBand: null,
              orders: null,
              ordersBand: 'FROM_20M_TO_50M',
              beneficiary: null,
              exhibits: [],
            },
          ],
        },
      },
    });
  });

  it('adds public support of exhibitors to 10 + 7 + 80 = 97 m, models to G + 35 m, machinery to 200 + 100 + 0 = 300 m, advice to 17 days', async () => {
    const answer = await graph.data<{
      fairParticipations: List<'stateSupport', string | null>;
      demonstrationModels: List<'cost', string | null>;
      machineryItems: { nodes: readonly { price: string | null; quantity: number }[] };
      consultancies: List<'days', number | null>;
    }>(`{ fairParticipations { nodes { stateSupport } } demonstrationModels { nodes { cost } }
      machineryItems { nodes { price quantity } } consultancies { nodes { days } } }`);
    expect(sum(answer.fairParticipations.nodes.map((row) => row.stateSupport))).toBe(97_000_000n);
    expect(sum(answer.demonstrationModels.nodes.map((row) => row.cost))).toBe(9_007_199_289_740_993n);
    expect(sum(answer.machineryItems.nodes.map((row) => row.price))).toBe(300_000_000n);
    expect(sum(answer.machineryItems.nodes.map((row) => row.quantity))).toBe(12n);
    expect(sum(answer.consultancies.nodes.map((row) => row.days))).toBe(17n);
  });

  it('names no household where its proposal has one alone, in no list and by no filter', async () => {
    const source = `{ beneficiary(code: "VD-B07") { fairParticipations { totalCount } demonstrationModels { totalCount } machineryItems { totalCount } consultancies { totalCount } }
      beneficiaries(where: { or: [{ fairParticipations: { some: { code: { eq: "VD-FP4" } } } }, { demonstrationModels: { some: { code: { eq: "VD-DM4" } } } },
        { machineryItems: { some: { code: { eq: "VD-M4" } } } }, { consultancies: { some: { code: { eq: "VD-CY4" } } } }] }) { totalCount }
      proposal(code: "VD-2016-QB-1") { demonstrationModels { nodes { host { code } cost costBand } } machineryItems { nodes { beneficiary { code } price unitPriceBand } } } }`;
    const none = { totalCount: 0 };
    expect(await graph.data(source)).toEqual({
      beneficiary: { fairParticipations: none, demonstrationModels: none, machineryItems: none, consultancies: none },
      beneficiaries: none,
      proposal: {
        demonstrationModels: { nodes: [{ host: null, cost: null, costBand: 'FROM_100M_TO_300M' }] },
        machineryItems: { nodes: [{ beneficiary: null, price: null, unitPriceBand: 'FROM_20M_TO_50M' }] },
      },
    });
  });

  it('leads from each record to what it belongs to and back, in one statement', async () => {
    graph.sent();
    const source = `{ place(code: "P30-2018") { tradeFairs { nodes { code } } } district: place(code: "VD-HD-TH") { demonstrationModels { nodes { code } } }
      organisation(code: "VD-TTKC-HD") { tradeFairs { nodes { code } } } organisations(where: { tradeFairs: { some: { year: { eq: 2018 } } } }) { nodes { code } }
      proposal(code: "VD-2018-HD-3") { fairParticipations { nodes { code tradeFair { code } } } } advised: proposal(code: "VD-2018-HP-1") { consultancies { totalCount } }
      published: proposal(code: "VD-2016-QB-3") { communications { nodes { code kind items } } }
      beneficiary(code: "VD-B01") { machineryItems { nodes { code proposal { code } } } consultancies { nodes { code } } }
      proposals(where: { machineryItems: { some: { form: { eq: LINE } } } }) { nodes { code } }
      showing: fairParticipations(where: { exhibits: { some: { productGroup: { eq: HANDICRAFT } } } }) { nodes { code } } }`;
    expect(await graph.data(source)).toEqual({
      place: { tradeFairs: { nodes: [{ code: 'VD-F1' }] } },
      district: { demonstrationModels: { nodes: [{ code: 'VD-DM1' }] } },
      organisation: { tradeFairs: { nodes: [{ code: 'VD-F1' }] } },
      organisations: { nodes: [{ code: 'VD-TTKC-HD' }] },
      proposal: {
        fairParticipations: {
          nodes: [
            { code: 'VD-FP1', tradeFair: { code: 'VD-F1' } },
            { code: 'VD-FP2', tradeFair: { code: 'VD-F1' } },
            { code: 'VD-FP3', tradeFair: { code: 'VD-F1' } },
          ],
        },
      },
      advised: { consultancies: { totalCount: 3 } },
      published: {
        communications: {
          nodes: [
            { code: 'VD-CM1', kind: 'WEB', items: 40 },
            { code: 'VD-CM2', kind: 'LEAFLET', items: null },
          ],
        },
      },
      beneficiary: {
        machineryItems: {
          nodes: [
            { code: 'VD-M1', proposal: { code: 'VD-2016-HP-1' } },
            { code: 'VD-M2', proposal: { code: 'VD-2016-HP-1' } },
            { code: 'VD-M6', proposal: { code: 'VD-2017-HP-1' } },
          ],
        },
        consultancies: { nodes: [{ code: 'VD-CY2' }] },
      },
      proposals: { nodes: [{ code: 'VD-2016-HP-1' }] },
      showing: { nodes: [{ code: 'VD-FP1' }, { code: 'VD-FP6' }] },
    });
    expect(graph.sent()).toHaveLength(1);
  });
});

describeOnBothDatabases('what proposals did, at import', (open) => {
  it('agrees in the sample with the proposals: machinery of 280 m and 238 m, a model of 420 m, 2 advised, 12 + 4 + 131 published', async () => {
    const graph = new CompiledGraph(await open({ template: 'sample' }));
    const price = (code: string) =>
      `proposal(code: "${code}") { total(stage: REGISTERED) machineryItems { nodes { price } } }`;
    const { lathe, carver, ...others } = await graph.data<{
      lathe: Machinery;
      carver: Machinery;
    }>(`{ lathe: ${price('KCDP-2018-HP-07')} carver: ${price('KCDP-2018-HP-08')}
      demonstrationModels { nodes { cost } } consultancies { totalCount } communications { nodes { items } }
      tradeFair(code: "TF1") { provenance participations { totalCount nodes { beneficiary { code } } } } }`);
    for (const proposal of [lathe, carver]) {
      expect(sum(proposal.machineryItems.nodes.map((row) => row.price))).toBe(BigInt(proposal.total));
    }
    expect(others).toEqual({
      demonstrationModels: { nodes: [{ cost: '420000000' }] },
      consultancies: { totalCount: 2 },
      communications: { nodes: [{ items: 12 }, { items: 4 }, { items: 131 }] },
      tradeFair: {
        provenance: 'ARTICLE',
        participations: {
          totalCount: 4,
          nodes: [
            { beneficiary: { code: 'B02' } },
            { beneficiary: null },
            { beneficiary: { code: 'B06' } },
            { beneficiary: null },
          ],
        },
      },
    });
  });

  it('refuses a person as supplier, a capacity without unit, and a fair at a place that is none of its year', async () => {
    const database = await open({ template: 'sample' });
    const { problems } = await importFolder(
      database,
      await folderOf({
        'machinery_items.csv':
          'code,proposal,kind,form,name_vi,quantity,supplier,provenance\nX1,KCDP-2018-HP-07,MACHINERY_APPLICATION,SINGLE,Máy,1,Ông Ví Dụ,ILLUSTRATIVE',
        'demonstration_models.csv':
          'code,proposal,kind,name_vi,capacity,provenance\nX1,KCDP-2018-HP-06,EFFECTIVE,Mô hình,5,ILLUSTRATIVE',
        'trade_fairs.csv':
          'code,name_vi,tier,year,host_province,starts_on,ends_on,provenance\nX1,Hội chợ,NATION,2018,P31-2025,2018-05-02,2018-05-01,ILLUSTRATIVE',
      }),
    );
    expect(problems.map(({ severity, column, message }) => [severity, column, message])).toEqual([
      ['error', 'capacity_unit', 'a capacity and its unit go together'],
      ['error', 'supplier', 'names a person or a household'],
      ['error', 'host_province', 'did not exist in 2018'],
      ['error', 'ends_on', 'is before the start, 2018-05-02'],
    ]);
  });

  it('warns of a second model of one kind in a district and year, stored or brought', async () => {
    const database = await open({ template: 'sample' });
    const model = (code: string, kind: string, place: string) =>
      `${code},KCDP-2018-HP-06,${kind},Mô hình,${place},ILLUSTRATIVE`;
    const load = async (...models: readonly string[]) => {
      const header = 'code,proposal,kind,name_vi,place,provenance';
      const files = { 'demonstration_models.csv': [header, ...models].join('\n') };
      const { problems } = await importFolder(database, await folderOf(files));
      return problems.map(({ severity, line, message }) => [severity, line, message]);
    };
    const besides = (other: string) => `is the second model of its kind in its district and year, beside ${other}`;
    // DM1 of the sample shows a new technology in HP311
    expect(
      await load(
        model('X1', 'NEW_TECHNOLOGY', 'HP311'),
        model('X2', 'NEW_PRODUCT', 'HP311'),
        model('X3', 'NEW_TECHNOLOGY', 'HP313'),
        model('X4', 'EFFECTIVE', 'HP311'),
        model('X5', 'EFFECTIVE', 'HP311'),
        model('X6', 'NEW_PRODUCT', 'HP311'),
      ),
    ).toEqual([
      ['warning', 2, besides('DM1')],
      ['warning', 7, besides('X2')],
    ]);
    expect(await load('X7,KCDP-2018-HP-07,NEW_TECHNOLOGY,Mô hình,HP313,ILLUSTRATIVE')).toEqual([
      ['warning', 2, besides('X3')],
    ]);
  });

  it('warns of a household that a public text names by its name or its code', async () => {
    const database = await open({ template: 'sample' });
    const { problems } = await importFolder(
      database,
      await folderOf({
        'beneficiaries.csv':
          'code,name,eligibility_category,provenance\nHX1,Hộ kinh doanh Ví Dụ Lan,BUSINESS_HOUSEHOLD,ILLUSTRATIVE',
        'communications.csv': [
          'code,proposal,kind,title_vi,provenance,provenance_note',
          'X1,KCDP-2018-HP-10,WEB,Thăm cơ sở ví dụ Lan,ILLUSTRATIVE,',
          'X2,KCDP-2018-HP-10,WEB,Thăm cơ sở,ILLUSTRATIVE,of hx1',
        ].join('\n'),
      }),
    );
    expect(problems.map(({ severity, line, column }) => [severity, line, column])).toEqual([
      ['warning', 2, 'title_vi'],
      ['warning', 3, 'provenance_note'],
    ]);
  });

  it('names a household beside a proposal only while a part of it does: with three, not alone and not with two', async () => {
    const database = await open({ template: 'sample' });
    const households = (third: string) =>
      `code,name,eligibility_category,provenance\n${['X1', 'X2'].map((code) => `${code},Hộ ${code},BUSINESS_HOUSEHOLD,ILLUSTRATIVE`).join('\n')}\nX3,${third},ILLUSTRATIVE`;
    const machine = (code: string, proposal: string) =>
      `${code},${proposal},X1,MACHINERY_APPLICATION,SINGLE,Máy,1,ILLUSTRATIVE`;
    const parts = ['X1', 'X2', 'X3'].map((code) => `KCDP-2018-HP-11,${code},RECIPIENT,5,ILLUSTRATIVE`);
    const load = async (files: Record<string, string>) =>
      expect((await importFolder(database, await folderOf(files))).problems).toEqual([]);
    const owners = () =>
      database.query(`select item.code, owner.code as owner, item.release_from as release from machinery_item as item
        left join beneficiary as owner on owner.id = beneficiary_id where item.code in ('XA', 'XB') order by 1`);
    await load({
      'beneficiaries.csv': households('Hộ X3,ARTISAN'),
      'machinery_items.csv': `code,proposal,beneficiary,kind,form,name_vi,quantity,provenance\n${machine('XA', 'KCDP-2018-HP-07')}\n${machine('XB', 'KCDP-2018-HP-11')}`,
      'participations.csv': `proposal,beneficiary,role,state_support_vnd,provenance\n${parts.join('\n')}`,
    });
    expect(await owners()).toEqual([
      { code: 'XA', owner: null, release: 2 },
      { code: 'XB', owner: 'X1', release: 2 },
    ]);
    await load({ 'beneficiaries.csv': households('Công ty X3,SME') });
    expect(await owners()).toEqual([
      { code: 'XA', owner: null, release: 2 },
      { code: 'XB', owner: null, release: 3 },
    ]);
  });
});
