import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

describeOnBothDatabases('sectors', (open) => {
  let graph: CompiledGraph;
  const statements: string[] = [];
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'sample', onStatement: ({ text }) => statements.push(text) }));
  });

  test('name the sector of a beneficiary in its edition, its division, and the decision that issued it', async () => {
    statements.length = 0;
    const answer = await graph.data(`{ beneficiary(code: "B05") { sectorCode sectorVersion sector {
      id label labelEn: label(lang: EN) levelLabel parent { number label parent { number parent { code } } }
      instrument { code replacedBy { later { code } effectiveOn } } validTo certainty } } }`);
    expect(answer).toEqual({
      beneficiary: {
        sectorCode: '1520',
        sectorVersion: 'VSIC2007',
        sector: {
          id: 'Sector:VSIC2007-1520',
          label: 'Sản xuất giày, dép',
          labelEn: 'Footwear',
          levelLabel: 'Ngành cấp 4',
          parent: {
            number: '15',
            label: 'Sản xuất da và các sản phẩm có liên quan',
            parent: { number: 'C', parent: null },
          },
          instrument: {
            code: '10/2007/QĐ-TTg',
            replacedBy: [{ later: { code: '27/2018/QĐ-TTg' }, effectiveOn: '2018-08-20' }],
          },
          validTo: '2018-08-20',
          certainty: 'KNOWN',
        },
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('hold their beneficiaries and those beneath: 3 of footwear, 1 of food, 10 of manufacturing, and none in another edition', async () => {
    const ofSector = (code: string) =>
      `sector(code: "${code}") { beneficiaries(orderBy: {by: CODE}) { totalCount nodes { code } } }`;
    const answer = await graph.data(`{
      footwear: ${ofSector('VSIC2007-1520')} food: ${ofSector('VSIC2007-10')}
      later: ${ofSector('VSIC2018-1520')}
      manufacturing: sector(code: "VSIC2007-C") { beneficiaries { totalCount } children { totalCount } }
      leather: beneficiaries(where: {sector: {parent: {code: {eq: "VSIC2007-15"}}}}, orderBy: {by: CODE}) { nodes { code } }
      filled: sectors(where: {level: {eq: DIVISION}, beneficiaries: {some: {legalForm: {eq: COOPERATIVE}}}}) { nodes { code } }
      current: sectors(where: {validOn: "2018-05-27", number: {eq: "1520"}}) { nodes { code } }
    }`);
    const coded = (...codes: string[]) => ({ nodes: codes.map((code) => ({ code })) });
    expect(answer).toEqual({
      footwear: { beneficiaries: { totalCount: 3, ...coded('B04', 'B05', 'B11') } },
      // the sector of the two households of the sample is withheld
      food: { beneficiaries: { totalCount: 1, ...coded('B10') } },
      later: { beneficiaries: { totalCount: 0, nodes: [] } },
      manufacturing: { beneficiaries: { totalCount: 10 }, children: { totalCount: 7 } },
      leather: coded('B04', 'B05', 'B11'),
      filled: coded('VSIC2007-16'),
      current: coded('VSIC2007-1520'),
    });
  });

  test('that are not on our list are null, and no other edition stands in for them', async () => {
    const own = await open({ template: 'sample' });
    await own.query(`update beneficiary set sector_version = 'VSIC2025' where code = 'B05'`);
    expect(await new CompiledGraph(own).data('{ beneficiary(code: "B05") { sectorCode sector { code } } }')).toEqual({
      beneficiary: { sectorCode: '1520', sector: null },
    });
  });
});
