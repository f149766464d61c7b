import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

const fields = 'planYear proposals stateSupport known withheld missing stateSupportBands';

describeOnBothDatabases('support by year', (open) => {
  let graph: CompiledGraph;
  const statements: string[] = [];
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'sample', onStatement: ({ text }) => statements.push(text) }));
  });

  test('adds 21 000 000 + 119 000 000 of two proposals, and 0 is known where no money was meant, in one statement', async () => {
    statements.length = 0;
    const year = { planYear: 2018, withheld: 0, missing: 0, stateSupportBands: [] };
    expect(
      await graph.data(`{
        two: beneficiary(code: "B02") { supportByYear { ${fields} } }
        partner: beneficiary(code: "B04") { supportByYear { ${fields} } }
        none: beneficiary(code: "B12") { supportByYear { ${fields} } }
        unlinked: beneficiary(code: "B03") { supportByYear { ${fields} } }
      }`),
    ).toEqual({
      two: { supportByYear: [{ ...year, proposals: 2, stateSupport: '140000000', known: 2 }] },
      partner: { supportByYear: [{ ...year, proposals: 1, stateSupport: '0', known: 1 }] },
      none: { supportByYear: [] },
      unlinked: { supportByYear: [] },
    });
    expect(statements).toHaveLength(1);
  });

  test('of the worked example is 20 m in 2017 and 40 m in 2019, and a band for a household', async () => {
    const example = new CompiledGraph(await open({ template: 'example' }));
    const exact = { proposals: 1, known: 1, withheld: 0, missing: 0, stateSupportBands: [] };
    expect(
      await example.data(`{
        cooperative: beneficiary(code: "VD-B08") { supportByYear { ${fields} } }
        household: beneficiary(code: "VD-B10") { supportByYear { ${fields} } }
      }`),
    ).toEqual({
      cooperative: {
        supportByYear: [
          { planYear: 2017, stateSupport: '20000000', ...exact },
          { planYear: 2019, stateSupport: '40000000', ...exact },
        ],
      },
      household: {
        supportByYear: [
          {
            planYear: 2018,
            proposals: 1,
            stateSupport: null,
            known: 0,
            withheld: 1,
            missing: 0,
            stateSupportBands: ['UNDER_20M'],
          },
        ],
      },
    });
  });

  test('adds over all beneficiaries to the known amounts of all parts', async () => {
    const { beneficiaries } = await graph.data<{
      beneficiaries: {
        nodes: {
          supportByYear: { stateSupport: string | null; known: number }[];
          participations: { nodes: { stateSupport: string | null }[] };
        }[];
      };
    }>(
      '{ beneficiaries { nodes { supportByYear { stateSupport known } participations { nodes { stateSupport } } } } }',
    );
    for (const { supportByYear, participations } of beneficiaries.nodes) {
      const known = participations.nodes.flatMap(({ stateSupport }) =>
        stateSupport === null ? [] : [BigInt(stateSupport)],
      );
      const sum = (amounts: bigint[]) => amounts.reduce((left, right) => left + right, 0n);
      expect(sum(supportByYear.map(({ stateSupport }) => BigInt(stateSupport ?? 0)))).toBe(sum(known));
      expect(supportByYear.reduce((count, year) => count + year.known, 0)).toBe(known.length);
    }
  });
});
