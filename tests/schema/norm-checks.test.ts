import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Checks {
  readonly proposals: {
    readonly nodes: readonly { readonly code: string; readonly normChecks: readonly unknown[] }[];
  };
}

const fields =
  'beneficiaryCode normCode instrumentCode clause isNamed approvedOn certainty certaintyLabel programmeLevel label(lang: EN) stateSupport cost maximumRatePercent cap capUnit capUnitLabel outcome';

describeOnBothDatabases('norm checks', (open) => {
  test('compare each recipient with the norm in force on the day of approval, not with the later one', async () => {
    const graph = new CompiledGraph(await open({ template: 'sample' }));
    const source = `{ proposals(where: {code: {in: ["KCDP-2018-HP-06", "KCDP-2018-HP-07", "KCDP-2018-HP-10"]}}) {
      nodes { code normChecks { ${fields} } } } }`;
    expect(await graph.data<Checks>(source)).toEqual({
      proposals: {
        nodes: [
          {
            code: 'KCDP-2018-HP-06',
            normChecks: [
              {
                beneficiaryCode: 'B09',
                normCode: 'TTLT26-2',
                instrumentCode: '26/2014/TTLT-BTC-BCT',
                clause: 'Điều 6 khoản 2',
                isNamed: true,
                approvedOn: '2018-03-12',
                certainty: 'VERIFIED',
                certaintyLabel: 'Đã đối chiếu',
                programmeLevel: 'NATIONAL',
                label:
                  'Within the norm; compared with the norm of the national programme, for no norm of the province is stored',
                stateSupport: '126000000',
                cost: '420000000',
                maximumRatePercent: '30.00',
                cap: '500000000',
                capUnit: 'MODEL',
                capUnitLabel: 'mô hình',
                outcome: 'WITHIN',
              },
            ],
          },
          {
            code: 'KCDP-2018-HP-07',
            normChecks: [
              {
                beneficiaryCode: 'B01',
                normCode: 'TTLT26-4',
                instrumentCode: '26/2014/TTLT-BTC-BCT',
                clause: 'Điều 6 khoản 2',
                isNamed: true,
                approvedOn: '2018-03-12',
                certainty: 'VERIFIED',
                certaintyLabel: 'Đã đối chiếu',
                programmeLevel: 'NATIONAL',
                label:
                  'Within the norm; compared with the norm of the national programme, for no norm of the province is stored',
                stateSupport: '140000000',
                cost: '280000000',
                maximumRatePercent: '50.00',
                cap: '200000000',
                capUnit: 'ESTABLISHMENT',
                capUnitLabel: 'cơ sở',
                outcome: 'WITHIN',
              },
            ],
          },
          { code: 'KCDP-2018-HP-10', normChecks: [] },
        ],
      },
    });
  });

  test('warn above rate and cap, one đồng beyond them', async () => {
    const database = await open({ template: 'sample' });
    const outcome = async (stateSupport: bigint, counterpart: bigint) => {
      await database.query(`update participation p set state_support_vnd = ${stateSupport}, counterpart_vnd = ${counterpart}
        from beneficiary b where b.id = p.beneficiary_id and b.code = 'B01'`);
      const { proposals } = await new CompiledGraph(database).data<Checks>(
        '{ proposals(where: {code: {eq: "KCDP-2018-HP-07"}}) { nodes { code normChecks { outcome } } } }',
      );
      return proposals.nodes[0]!.normChecks;
    };
    expect(await outcome(200_000_000n, 200_000_000n)).toEqual([{ outcome: 'WITHIN' }]);
    expect(await outcome(200_000_001n, 200_000_001n)).toEqual([{ outcome: 'ABOVE_CAP' }]);
    expect(await outcome(100_000_001n, 100_000_000n)).toEqual([{ outcome: 'ABOVE_RATE' }]);
    expect(await outcome(200_000_001n, 200_000_000n)).toEqual([{ outcome: 'ABOVE_RATE_AND_CAP' }]);
  });

  test('take the norm of the day of approval also where the proposal names an act that was replaced before', async () => {
    const database = await open({ template: 'sample' });
    await database.query(`update proposal set approved_on = '2018-05-11' where code = 'KCDP-2018-HP-07'`);
    const named = () =>
      new CompiledGraph(database).data(
        '{ proposal(code: "KCDP-2018-HP-07") { normInstrument { code } normChecks { normCode isNamed cap } } }',
      );
    const normChecks = { normCode: 'TT28-4A', cap: '300000000' };
    expect(await named()).toEqual({
      proposal: {
        normInstrument: { code: '26/2014/TTLT-BTC-BCT' },
        normChecks: [{ ...normChecks, isNamed: false }],
      },
    });
    await database.query(`update proposal set norm_instrument_id = null where code = 'KCDP-2018-HP-07'`);
    expect(await named()).toEqual({
      proposal: { normInstrument: null, normChecks: [{ ...normChecks, isNamed: null }] },
    });
  });

  test('say of a model above the cap that it is above that of one, for it may be several', async () => {
    const database = await open({ template: 'sample' });
    await database.query(`update participation p set state_support_vnd = 500000001, counterpart_vnd = 2000000000
      from beneficiary b where b.id = p.beneficiary_id and b.code = 'B09'`);
    const answer = await new CompiledGraph(database).data(
      '{ proposal(code: "KCDP-2018-HP-06") { normChecks { capUnit outcome label(lang: EN) } } }',
    );
    const label =
      'Above the cap of one unit; compared with the norm of the national programme, for no norm of the province is stored';
    expect(answer).toEqual({
      proposal: { normChecks: [{ capUnit: 'MODEL', outcome: 'ABOVE_CAP_OF_ONE', label }] },
    });
  });

  test('find a proposal above its norm exactly where its support is more than half of the cost or than 200 m', async () => {
    const database = await open({ template: 'sample' });
    const graph = new CompiledGraph(database);
    const where = (isAbove: boolean) => `(where: {code: {eq: "KCDP-2018-HP-07"}, aboveNorm: ${isAbove}})`;
    const source = `{ above: proposals${where(true)} { totalCount } within: proposals${where(false)} { totalCount } }`;
    const amount = fc.oneof(fc.bigInt(0n, 400_000_000n), fc.bigInt(0n, 2n ** 63n - 1n), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(amount, amount, async (support, counterpart) => {
        await database.query(`update participation p set state_support_vnd = ${support}, counterpart_vnd = ${counterpart}
          from beneficiary b where b.id = p.beneficiary_id and b.code = 'B01'`);
        const isKnown = support !== null && counterpart !== null;
        const isAbove = isKnown && (support * 2n > support + counterpart || support > 200_000_000n);
        expect(await graph.data(source)).toEqual({
          above: { totalCount: isAbove ? 1 : 0 },
          within: { totalCount: isAbove ? 0 : 1 },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('take one statement more, whatever the number of proposals', async () => {
    const statements: string[] = [];
    const database = await open({ template: 'sample', onStatement: ({ text }) => statements.push(text) });
    const graph = new CompiledGraph(database);
    statements.length = 0;
    const { proposals } = await graph.data<Checks>('{ proposals { nodes { code normChecks { outcome } } } }');
    expect(proposals.nodes.filter(({ normChecks }) => normChecks.length > 0).map(({ code }) => code)).toEqual([
      'KCDP-2018-HP-06',
      'KCDP-2018-HP-07',
      'KCDP-2018-HP-08',
      'KCDP-2018-HP-09',
    ]);
    expect(statements).toHaveLength(2);
  });
});
