import type { Database } from '@khuyencong/drizzle/connect.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Coded {
  readonly code: string;
  readonly eligibility: { readonly outcome: string } | null;
}

interface Listed {
  readonly all: { readonly nodes: readonly Coded[] };
  readonly listed: { readonly nodes: readonly { readonly code: string }[] };
}

/** Both sides of each change of law and of units, and days between. */
const days = fc.constantFrom(
  '2012-07-04',
  '2012-07-05',
  '2018-05-27',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-07-01',
  '2025-10-14',
  '2025-10-15',
  '2026-11-23',
);

describeOnBothDatabases('eligibility', (open) => {
  let database: Database;
  let graph: CompiledGraph;
  const statements: string[] = [];
  beforeAll(async () => {
    database = await open({ template: 'sample', onStatement: ({ text }) => statements.push(text) });
    graph = new CompiledGraph(database);
  });

  test('of places of Hải Phòng follows rank and day: a rural district, an urban one, one that changed, the city', async () => {
    const verdict = 'outcome certainty reason(lang: EN) rule { code instrument { code } } finding { validTo }';
    statements.length = 0;
    const answer = await graph.data(`{
      rural: place(code: "HP311") { in2018: eligibility(on: "2018-05-27") { ${verdict} } gone: eligibility(on: "2025-07-01") { outcome } }
      urban: place(code: "HP303") {
        in2018: eligibility(on: "2018-05-27") { ${verdict} }
        grown: eligibility(on: "2025-01-01") { outcome rule { code } finding { validTo } }
        unregulated: eligibility(on: "2012-07-04") { outcome }
        eligibilityFindings { outcome validFrom validTo certainty }
      }
      city: place(code: "P31-2018") { eligibility(on: "2018-05-27") { outcome outcomeLabel outcomeEn: outcomeLabel(lang: EN) } }
      province: place(code: "P40-2018") { before: eligibility(on: "2025-10-14") { outcome } since: eligibility(on: "2025-10-15") { outcome } }
      merged: place(code: "P31-2025") { eligibility(on: "2025-10-15") { outcome rule { code } } }
    }`);
    expect(answer).toEqual({
      rural: {
        in2018: {
          outcome: 'ELIGIBLE',
          certainty: 'VERIFIED',
          reason: 'Rural district: its communes and townships',
          rule: { code: 'ND45-RURAL-DISTRICT', instrument: { code: '45/2012/NĐ-CP' } },
          finding: null,
        },
        gone: null,
      },
      urban: {
        in2018: {
          outcome: 'NOT_ELIGIBLE',
          certainty: 'UNCERTAIN',
          reason:
            'Wards of a city of class 1, not converted from a commune within 5 years; cleaner-production support still possible',
          rule: { code: 'ND45-URBAN-DISTRICT', instrument: { code: '45/2012/NĐ-CP' } },
          finding: { validTo: '2025-01-01' },
        },
        grown: { outcome: 'UNCERTAIN', rule: { code: 'ND45-URBAN-DISTRICT' }, finding: null },
        unregulated: null,
        eligibilityFindings: [
          { outcome: 'NOT_ELIGIBLE', validFrom: '2013-01-01', validTo: '2025-01-01', certainty: 'UNCERTAIN' },
        ],
      },
      city: {
        eligibility: { outcome: 'PARTLY', outcomeLabel: 'Được hỗ trợ một phần', outcomeEn: 'Partly eligible' },
      },
      province: { before: { outcome: 'PARTLY' }, since: { outcome: 'ELIGIBLE' } },
      merged: { eligibility: { outcome: 'PARTLY', rule: { code: 'ND235-MUNICIPALITY' } } },
    });
    expect(statements).toHaveLength(1);
  });

  test('from 2025-10-15 covers 67 communes and 2 special zones of the 114 units of Hải Phòng, and no ward', async () => {
    const count = (condition: string) =>
      `places(where: {parent: {code: {eq: "P31-2025"}}, level: {eq: COMMUNE}${condition}}) { totalCount }`;
    const page = `{ units: ${count('')} before: ${count(', eligibleOn: "2025-10-14"')} since: ${count(', eligibleOn: "2025-10-15"')}
      communes: ${count(', eligibleOn: "2025-10-15", type: {eq: COMMUNE}')} wards: ${count(', eligibleOn: "2025-10-15", type: {eq: WARD}')}
      districts: places(where: {parent: {code: {eq: "P31-2018"}}, eligibleOn: "2018-05-27"}, orderBy: {by: CODE}) { nodes { code } } }`;
    expect(await graph.data(page)).toEqual({
      units: { totalCount: 114 },
      // special zones are not named by the law of before
      before: { totalCount: 67 },
      since: { totalCount: 69 },
      communes: { totalCount: 67 },
      wards: { totalCount: 0 },
      districts: {
        nodes: ['HP311', 'HP312', 'HP313', 'HP314', 'HP315', 'HP316', 'HP317', 'HP318'].map((code) => ({ code })),
      },
    });
    const wards =
      await graph.data(`{ places(where: {parent: {code: {eq: "P31-2025"}}, type: {eq: WARD}}, first: 1) { nodes {
      before: eligibility(on: "2025-10-14") { outcome } since: eligibility(on: "2025-10-15") { outcome certainty } } } }`);
    expect(wards).toEqual({
      places: {
        nodes: [{ before: { outcome: 'UNCERTAIN' }, since: { outcome: 'NOT_ELIGIBLE', certainty: 'VERIFIED' } }],
      },
    });
  });

  test('of a beneficiary joins its category with its place, and is uncertain when its district is no more', async () => {
    const verdict = 'outcome certainty rule { code } place { outcome rule { code } }';
    const question = (on: string) =>
      `{ sme: beneficiary(code: "B09") { eligibility(on: "${on}") { ${verdict} } } clean: beneficiary(code: "B12") { eligibility(on: "${on}") { ${verdict} } } }`;
    const sme = (outcome: string, place: unknown) => ({
      eligibility: { outcome, certainty: 'VERIFIED', rule: { code: 'ND45-SME' }, place },
    });
    const clean = (place: unknown) => ({
      eligibility: { outcome: 'ELIGIBLE', certainty: 'KNOWN', rule: { code: 'ND45-CLEANER-PRODUCTION' }, place },
    });
    expect(await graph.data(question('2018-05-27'))).toEqual({
      sme: sme('ELIGIBLE', { outcome: 'ELIGIBLE', rule: { code: 'ND45-RURAL-DISTRICT' } }),
      clean: clean({ outcome: 'NOT_ELIGIBLE', rule: { code: 'ND45-URBAN-DISTRICT' } }),
    });
    expect(await graph.data(question('2025-07-01'))).toEqual({ sme: sme('UNCERTAIN', null), clean: clean(null) });
    expect(await graph.data(question('2012-07-04'))).toEqual({
      sme: { eligibility: null },
      clean: { eligibility: null },
    });
  });

  test('of a small enterprise in an urban district is denied, as surely as the finding about the district', async () => {
    const own = await open({ template: 'sample' });
    await own.query(`update beneficiary set eligibility_category = 'SME' where code = 'B12'`);
    const answer = await new CompiledGraph(own).data(
      '{ beneficiary(code: "B12") { eligibility(on: "2018-05-27") { outcome certainty } } }',
    );
    expect(answer).toEqual({ beneficiary: { eligibility: { outcome: 'NOT_ELIGIBLE', certainty: 'UNCERTAIN' } } });
  });

  test('of unions, cluster investors and artisans begins on 2025-10-15', async () => {
    const categories = (on: string) =>
      `eligibilityRules(where: {validOn: "${on}", category: {in: [COOPERATIVE_UNION, CLUSTER_INVESTOR, ARTISAN]}}) { nodes { code outcome } }`;
    const decree = `legalInstrument(code: "235/2025/NĐ-CP") { eligibilityRules(where: {category: {isNull: false}}) { totalCount } }`;
    expect(
      await graph.data(`{ before: ${categories('2025-10-14')} since: ${categories('2025-10-15')} ${decree} }`),
    ).toEqual({
      before: {
        nodes: [
          { code: 'ND45-ARTISAN', outcome: 'NOT_ELIGIBLE' },
          { code: 'ND45-CLUSTER-INVESTOR', outcome: 'NOT_ELIGIBLE' },
          { code: 'ND45-COOPERATIVE-UNION', outcome: 'NOT_ELIGIBLE' },
        ],
      },
      since: {
        nodes: [
          { code: 'ND235-ARTISAN', outcome: 'ELIGIBLE' },
          { code: 'ND235-CLUSTER-INVESTOR', outcome: 'ELIGIBLE' },
          { code: 'ND235-COOPERATIVE-UNION', outcome: 'ELIGIBLE' },
        ],
      },
      legalInstrument: { eligibilityRules: { totalCount: 3 } },
    });
  });

  test('on any day lists those, and only those, whose own verdict is ELIGIBLE', async () => {
    const types = 'PROVINCE MUNICIPALITY URBAN_DISTRICT RURAL_DISTRICT PROVINCIAL_CITY WARD COMMUNE SPECIAL_ZONE';
    const lists = types.split(' ').map((type) => ['places', `type: {eq: ${type}}`] as const);
    const list = fc.constantFrom(...lists, ['beneficiaries', ''] as const);
    await fc.assert(
      fc.asyncProperty(days, list, async (on, [field, condition]) => {
        const { all, listed } = await graph.data<Listed>(
          `query ($on: Date!) {
            all: ${field}(first: 100, where: {${condition}}) { nodes { code eligibility(on: $on) { outcome } } }
            listed: ${field}(first: 100, where: {${condition} eligibleOn: $on}) { nodes { code } } }`,
          { on },
        );
        const eligible = all.nodes.filter(({ eligibility }) => eligibility?.outcome === 'ELIGIBLE');
        expect(listed.nodes).toEqual(eligible.map(({ code }) => ({ code })));
      }),
      { numRuns: 30 },
    );
  });
});
