import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Instruments {
  readonly all: { readonly nodes: readonly { readonly code: string; readonly isInForce: boolean | null }[] };
  readonly listed: { readonly nodes: readonly { readonly code: string }[] };
}

interface Norms {
  readonly all: {
    readonly nodes: readonly { readonly code: string; readonly validFrom: string; readonly validTo: string | null }[];
  };
  readonly listed: { readonly nodes: readonly { readonly code: string }[] };
}

const codes = (nodes: readonly { readonly code: string }[]) => nodes.map(({ code }) => code);

/** Each day from before the base decree to after its amendment, and both sides of every change. */
const days = fc.oneof(
  fc
    .date({ min: new Date('2012-05-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2012-07-04',
    '2012-07-05',
    '2014-04-07',
    '2014-04-08',
    '2018-05-10',
    '2018-05-11',
    '2025-10-14',
    '2025-10-15',
  ),
);

describeOnBothDatabases('the law', (open) => {
  let graph: CompiledGraph;
  const statements: string[] = [];
  beforeAll(async () => {
    const onStatement = ({ text }: { text: string }) => statements.push(text);
    graph = new CompiledGraph(await open({ template: 'sample', onStatement }));
  });

  test('says of each act what it amends and replaces, and the same from the other side, in one statement', async () => {
    statements.length = 0;
    const answer = await graph.data(`{
      circular: legalInstrument(code: "28/2018/TT-BTC") {
        amends { earlier { code } }
        amendedBy { later { code } effectiveOn certainty certaintyNote }
        replaces { earlier { code effectiveTo replacedBy { later { code } kind } } effectiveOn }
        replacedBy { later { code } }
      }
      decree: legalInstrument(code: "45/2012/NĐ-CP") { amendedBy { later { code } kindLabel(lang: EN) effectiveOn } }
      replacing: legalInstruments(where: {replaces: {some: {earlier: {code: {eq: "26/2014/TTLT-BTC-BCT"}}}}}) { nodes { code } }
      amended: legalInstruments(where: {amendedBy: {some: {}}}, orderBy: {by: CODE}) { nodes { code } }
    }`);
    expect(answer).toEqual({
      circular: {
        amends: [],
        amendedBy: [
          {
            later: { code: '64/2024/TT-BTC' },
            effectiveOn: null,
            certainty: 'VERIFIED',
            certaintyNote: 'only its existence is verified; what it changes is unknown',
          },
        ],
        replaces: [
          {
            earlier: {
              code: '26/2014/TTLT-BTC-BCT',
              effectiveTo: '2018-05-11',
              replacedBy: [{ later: { code: '28/2018/TT-BTC' }, kind: 'REPLACES' }],
            },
            effectiveOn: '2018-05-11',
          },
        ],
        replacedBy: [],
      },
      decree: { amendedBy: [{ later: { code: '235/2025/NĐ-CP' }, kindLabel: 'Amends', effectiveOn: '2025-10-15' }] },
      replacing: { nodes: [{ code: '28/2018/TT-BTC' }] },
      amended: {
        nodes: [
          { code: '26/2014/TT-BCT' },
          { code: '28/2018/TT-BTC' },
          { code: '36/2013/TT-BCT' },
          { code: '45/2012/NĐ-CP' },
          { code: '46/2012/TT-BCT' },
        ],
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('leads from a programme to the act that set it up, and back', async () => {
    expect(
      await graph.data(`{
        programme(code: "KCQG-2014-2020") { legalBasis { code kind programmes { nodes { code } } } }
        programmes(where: {legalBasis: {kind: {eq: MINISTER_DECISION}}}) { nodes { code } }
        local: programme(code: "KCDP-HP") { legalBasis { code } }
      }`),
    ).toEqual({
      programme: {
        legalBasis: {
          code: '1288/QĐ-TTg',
          kind: 'PRIME_MINISTER_DECISION',
          programmes: { nodes: [{ code: 'KCQG-2014-2020' }] },
        },
      },
      programmes: { nodes: [{ code: 'KCQG-2026-2030' }] },
      local: { legalBasis: null },
    });
  });

  test('changes the money rules from 2018-05-10 to 2018-05-11, and does not know since when 46/2012 is in force', async () => {
    const days = ['2014-04-07', '2014-04-08', '2018-05-10', '2018-05-11'];
    const on = days.map((day, index) => `d${index}: isInForce(on: "${day}")`).join(' ');
    expect(
      await graph.data(`{
        joint: legalInstrument(code: "26/2014/TTLT-BTC-BCT") { ${on} }
        circular: legalInstrument(code: "28/2018/TT-BTC") { ${on} }
        details: legalInstrument(code: "46/2012/TT-BCT") { unissued: isInForce(on: "2012-12-27") issued: isInForce(on: "2012-12-28") }
        existence: legalInstrument(code: "64/2024/TT-BTC") { isInForce(on: "2026-01-01") }
      }`),
    ).toEqual({
      joint: { d0: false, d1: true, d2: true, d3: false },
      circular: { d0: false, d1: false, d2: false, d3: true },
      details: { unissued: false, issued: null },
      existence: { isInForce: null },
    });
  });

  test('caps machinery at 200 m until 2018-05-10 and at 300 m from the next day, and Bình Dương has norms of its own', async () => {
    const machinery = (day: string) =>
      `supportNorms(where: {validOn: "${day}", activitySubtype: {code: {eq: "MACHINERY_APPLICATION"}}}) { nodes { code cap capUnit capUnitLabel activitySubtype { code activity { code } } } }`;
    const activitySubtype = { code: 'MACHINERY_APPLICATION', activity: { code: 'TECHNICAL_MODEL_AND_TECHNOLOGY' } };
    expect(
      await graph.data(`{
        before: ${machinery('2018-05-10')}
        since: ${machinery('2018-05-11')}
        early: ${machinery('2014-04-07')}
        selection: activitySubtype(code: "PRODUCT_SELECTION") {
          supportNorms(where: {province: {code: {eq: "P74-2018"}}, validOn: "2019-09-01"}) { nodes { code cap certaintyNote } }
        }
        act: legalInstrument(code: "7475/QĐ-UBND Hà Nội 2019") { supportNorms { nodes { code certaintyNote } } }
      }`),
    ).toEqual({
      before: {
        nodes: [
          { code: 'TTLT26-4', cap: '200000000', capUnit: 'ESTABLISHMENT', capUnitLabel: 'cơ sở', activitySubtype },
        ],
      },
      since: {
        nodes: [
          { code: 'TT28-4A', cap: '300000000', capUnit: 'ESTABLISHMENT', capUnitLabel: 'cơ sở', activitySubtype },
        ],
      },
      early: { nodes: [] },
      selection: {
        supportNorms: {
          nodes: [
            { code: 'BD-1', cap: '100000000', certaintyNote: null },
            { code: 'BD-2', cap: '50000000', certaintyNote: null },
          ],
        },
      },
      act: { supportNorms: { nodes: [{ code: 'HN-1', certaintyNote: 'fact of one round, not a ceiling' }] } },
    });
  });

  test('lists on any day the acts that say they are in force and the norms whose validity holds the day', async () => {
    const instruments = `query ($on: Date!) {
      all: legalInstruments(first: 100, orderBy: {by: CODE}) { nodes { code isInForce(on: $on) } }
      listed: legalInstruments(first: 100, orderBy: {by: CODE}, where: {inForceOn: $on}) { nodes { code } } }`;
    const norms = `query ($on: Date!) {
      all: supportNorms(first: 100) { nodes { code validFrom validTo } }
      listed: supportNorms(first: 100, where: {validOn: $on}) { nodes { code } } }`;
    await fc.assert(
      fc.asyncProperty(days, async (on) => {
        const acts = await graph.data<Instruments>(instruments, { on });
        expect(codes(acts.listed.nodes)).toEqual(codes(acts.all.nodes.filter(({ isInForce }) => isInForce)));
        const { all, listed } = await graph.data<Norms>(norms, { on });
        const valid = all.nodes.filter(
          ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo),
        );
        expect(codes(listed.nodes)).toEqual(codes(valid));
      }),
      { numRuns: 30 },
    );
  });
});
