import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

type Settlement = Readonly<Record<'settled' | 'disbursed' | 'toPay' | 'toRecover' | 'reason', string | null>>;

const m = (millions: number) => String(BigInt(millions) * 1_000_000n);

async function settlementOf(graph: CompiledGraph, code: string, on?: string): Promise<string> {
  const { proposal } = await graph.data<{ proposal: { settlement: Settlement } }>(
    `{ proposal(code: "${code}") { settlement${on ? `(on: "${on}")` : ''} { settled disbursed toPay toRecover reason } } }`,
  );
  return Object.values(proposal.settlement)
    .map((value) =>
      typeof value === 'string' && /^\d+$/.test(value) ? String(Number(value) / 1_000_000) : String(value),
    )
    .join(' ');
}

const codesOf = async (graph: CompiledGraph, where: string) => {
  const { proposals } = await graph.data<{ proposals: Nodes<{ code: string }> }>(
    `{ proposals(where: ${where}, first: 100) { nodes { code } } }`,
  );
  return proposals.nodes.map(({ code }) => code);
};

describeOnBothDatabases('state money of the worked example', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });

  it('disburses 28 m until 1 December and 40 m until 5 December 2016, 390 m of all proposals at present', async () => {
    const { proposal, proposals } = await graph.data<{
      proposal: unknown;
      proposals: Nodes<{ disbursed: string | null }>;
    }>(
      `{ proposal(code: "VD-2016-HP-2") { before: disbursed(on: "2016-05-09") first: disbursed(on: "2016-12-01") last: disbursed(on: "2016-12-05") now: disbursed }
         proposals(first: 100) { nodes { disbursed } } }`,
    );
    expect(proposal).toEqual({ before: '0', first: m(28), last: m(40), now: m(40) });
    const amounts = proposals.nodes.flatMap(({ disbursed }) => (disbursed === null ? [] : [BigInt(disbursed)]));
    expect(amounts).toHaveLength(9);
    expect(amounts.reduce((sum: bigint, amount: bigint) => sum + amount, 0n)).toBe(390_000_000n);
  });

  it('says neither on a day what a flow without a day would change, nor 0 where no flow is recorded', async () => {
    const { undated, none } = await graph.data<Readonly<Record<string, unknown>>>(
      `{ undated: proposal(code: "VD-2016-HD-1") { disbursed on: disbursed(on: "2018-01-01") } none: proposal(code: "VD-2016-HD-2") { disbursed on: disbursed(on: "2018-01-01") } }`,
    );
    expect(undated).toEqual({ disbursed: m(40), on: null });
    expect(none).toEqual({ disbursed: null, on: null });
  });

  it('is square where as much was paid as settled, and says why where that cannot be told', async () => {
    expect(await settlementOf(graph, 'VD-2016-HP-1', '2016-12-10')).toBe('90 90 0 0 null');
    expect(await settlementOf(graph, 'VD-2016-HP-1', '2016-12-09')).toBe('90 90 null null NOT_LIQUIDATED');
    expect(await settlementOf(graph, 'VD-2016-HD-1')).toBe('40 40 0 0 null');
    expect(await settlementOf(graph, 'VD-2016-HD-1', '2018-01-01')).toBe('40 null null null UNDATED_FLOW');
    expect(await settlementOf(graph, 'VD-2016-HD-2')).toBe('30 null null null NO_FLOW');
    expect(await settlementOf(graph, 'VD-2019-HP-3')).toBe('null 0 null null NO_SETTLED_AMOUNT');
    expect(await settlementOf(graph, 'VD-2018-HP-4')).toBe('null null null null NOT_LIQUIDATED');
  });

  it('finds proposals by what was disbursed until a day', async () => {
    expect(await codesOf(graph, '{ disbursedOn: { on: "2016-12-01", amount: { gt: "0" } } }')).toEqual([
      'VD-2016-HP-1',
      'VD-2016-HP-2',
      'VD-2016-QB-1',
    ]);
    expect(await codesOf(graph, '{ disbursedOn: { on: "2016-12-01", amount: { in: ["28000000"] } } }')).toEqual([
      'VD-2016-HP-2',
    ]);
  });

  it('lists 12 m that moved in December 2016 and the one recovery, of all proposals', async () => {
    const { december, recovered } = await graph.data<{ december: Nodes<unknown>; recovered: Nodes<unknown> }>(
      `{ december: flows(where: { occurredOn: { between: { from: "2016-12-01", to: "2016-12-31" } } }) { nodes { code amount proposal { code } } }
         recovered: flows(where: { kind: { eq: RECOVERY }, proposal: { status: { eq: TERMINATED } } }) { nodes { code amount } } }`,
    );
    expect(december.nodes).toEqual([{ code: 'VD-D03', amount: m(12), proposal: { code: 'VD-2016-HP-2' } }]);
    expect(recovered.nodes).toEqual([{ code: 'VD-D12', amount: m(30) }]);
  });

  it('splits the 40 m of a training into fees 20, materials 12, equipment 7 and management 1', async () => {
    const { proposal } = await graph.data<{ proposal: { costItems: Nodes<unknown> } }>(
      '{ proposal(code: "VD-2016-HP-2") { costItems(where: { stage: { eq: APPROVED } }) { nodes { item itemLabel(lang: EN) fundingSource amount } } } }',
    );
    const fundingSource = 'PROVINCIAL_BUDGET';
    expect(proposal.costItems.nodes).toEqual([
      { item: 'TRAINER_FEES', itemLabel: 'Trainer fees', fundingSource, amount: m(20) },
      { item: 'TRAINING_MATERIALS', itemLabel: 'Training materials', fundingSource, amount: m(12) },
      { item: 'VENUE_EQUIPMENT', itemLabel: 'Venue and equipment', fundingSource, amount: m(7) },
      { item: 'PROJECT_MANAGEMENT', itemLabel: 'Management', fundingSource, amount: m(1) },
    ]);
    expect(await codesOf(graph, '{ costItems: { some: { item: { eq: MACHINERY_PURCHASE } } } }')).toEqual([
      'VD-2016-HP-1',
    ]);
  });

  it('carries 25 + 110 m over from 2018 and cancels 50 m of 2019, as events of their proposals', async () => {
    const { yearEndEvents, yearEndEvent } = await graph.data<{
      yearEndEvents: Nodes<{ proposal: { code: string } }>;
      yearEndEvent: unknown;
    }>(
      `{ yearEndEvents(where: { proposal: { province: { code: { eq: "P31-2018" } } } }) { nodes { code kind budgetYear occurredOn amount proposal { code } } }
         yearEndEvent(code: "VD-Y3") { kindLabel proposal { yearEndEvents { totalCount } } } }`,
    );
    expect(yearEndEvents.nodes.map((event) => Object.values({ ...event, proposal: event.proposal.code }))).toEqual([
      ['VD-Y1', 'CARRIED_OVER', 2018, '2018-12-31', m(25), 'VD-2018-HP-2'],
      ['VD-Y2', 'CARRIED_OVER', 2018, null, m(110), 'VD-2018-HP-1'],
      ['VD-Y3', 'CANCELLED', 2019, '2019-12-31', m(50), 'VD-2019-HP-3'],
    ]);
    expect(yearEndEvent).toEqual({ kindLabel: 'Hủy dự toán', proposal: { yearEndEvents: { totalCount: 1 } } });
    expect(await codesOf(graph, '{ yearEndEvents: { some: { kind: { eq: CANCELLED } } } }')).toEqual(['VD-2019-HP-3']);
  });
});

describeOnBothDatabases('advance rates', (open) => {
  it('allow 70 % for courses, 30 % for a cluster beyond half of its works, and for machines what nobody saw', async () => {
    const graph = new CompiledGraph(await open({ template: 'example' }));
    const rates = `advanceRates(where: { programmeLevel: { eq: NATIONAL } }) { nodes { maximumRatePercent workDonePercent certainty instrument { code } } }`;
    const { course, cluster, machinery, legalInstrument } = await graph.data<
      Record<'course' | 'cluster' | 'machinery', { advanceRates: Nodes<unknown> }> & {
        legalInstrument: { advanceRates: { totalCount: number } };
      }
    >(
      `{ course: activitySubtype(code: "SHORT_COURSE") { ${rates} } cluster: activitySubtype(code: "CLUSTER_INFRASTRUCTURE") { ${rates} }
         machinery: activitySubtype(code: "MACHINERY_APPLICATION") { ${rates} } legalInstrument(code: "36/2013/TT-BCT") { advanceRates(where: { certainty: { eq: VERIFIED } }) { totalCount } } }`,
    );
    const instrument = { code: '36/2013/TT-BCT' };
    expect([course, cluster, machinery].map(({ advanceRates }) => advanceRates.nodes)).toEqual([
      [{ maximumRatePercent: '70.00', workDonePercent: null, certainty: 'VERIFIED', instrument }],
      [{ maximumRatePercent: '30.00', workDonePercent: '50.00', certainty: 'VERIFIED', instrument }],
      [{ maximumRatePercent: null, workDonePercent: null, certainty: 'UNCERTAIN', instrument }],
    ]);
    expect(legalInstrument.advanceRates.totalCount).toBe(9);
  });
});

describeOnBothDatabases('money that is not square', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    const database = await open({ template: 'example' });
    const folder = await folderOf({
      'flows.csv': `code,proposal,kind,funding_source,occurred_on,amount_vnd,provenance
T1,VD-2016-QB-2,ADVANCE,PROVINCIAL_BUDGET,2016-05-10,14000000,ILLUSTRATIVE
T2,VD-2016-QB-2,PAYMENT,PROVINCIAL_BUDGET,2017-01-10,6000000,ILLUSTRATIVE
T3,VD-2016-QB-2,PAYMENT,BENEFICIARY_COUNTERPART,2016-06-01,1000000,ILLUSTRATIVE\n`,
      'amounts.csv': `proposal,stage,funding_source,amount_vnd,provenance
VD-2019-HP-3,SETTLED,PROVINCIAL_BUDGET,0,ILLUSTRATIVE\n`,
    });
    const { problems } = await importFolder(database, folder);
    expect(problems).toEqual([]);
    graph = new CompiledGraph(database);
  });

  it('leaves 20 − 14 = 6 m to pay at the end of 2016, the own money of establishments aside, and none when they are paid', async () => {
    expect(await settlementOf(graph, 'VD-2016-QB-2', '2016-12-31')).toBe('20 14 6 0 null');
    expect(await settlementOf(graph, 'VD-2016-QB-2', '2017-01-10')).toBe('20 20 0 0 null');
  });

  it('leaves 30 m to recover of a stopped proposal that settled nothing, until they are returned', async () => {
    expect(await settlementOf(graph, 'VD-2019-HP-3', '2019-09-30')).toBe('0 30 0 30 null');
    expect(await settlementOf(graph, 'VD-2019-HP-3', '2019-10-01')).toBe('0 0 0 0 null');
  });

  it('finds what is to pay and what is to recover on a day', async () => {
    const on = async (day: string, outstanding: string) =>
      codesOf(graph, `{ settlementOn: { on: "${day}", outstanding: ${outstanding} } }`);
    expect(await on('2016-12-31', '{ gt: "0" }')).toEqual(['VD-2016-QB-2']);
    expect(await on('2016-12-31', '{ lte: "0" }')).toEqual(['VD-2016-HP-1', 'VD-2016-HP-2', 'VD-2016-QB-1']);
    expect(await on('2019-09-30', '{ lt: "0" }')).toEqual(['VD-2019-HP-3']);
    expect(await on('2019-10-01', '{ not: "0" }')).not.toContain('VD-2019-HP-3');
  });

  describe('for every proposal', () => {
    it.each(['2016-06-01', '2016-12-31', '2017-12-15', '2019-09-30', '2026-01-01'])(
      'pays and recovers what settled and disbursed differ by, never both, on %s',
      async (on) => {
        const { proposals } = await graph.data<{ proposals: Nodes<{ settlement: Settlement }> }>(
          `{ proposals(first: 100) { nodes { settlement(on: "${on}") { settled disbursed toPay toRecover reason } } } }`,
        );
        const open = proposals.nodes.map(({ settlement }) => settlement).filter(({ reason }) => reason === null);
        const wrong = open.filter(({ settled, disbursed, toPay, toRecover }) => {
          const [s, d, p, r] = [settled, disbursed, toPay, toRecover].map((amount) => BigInt(amount!)) as [
            bigint,
            bigint,
            bigint,
            bigint,
          ];
          return p - r !== s - d || (p !== 0n && r !== 0n) || p < 0n || r < 0n;
        });
        expect(wrong).toEqual([]);
        const silent = proposals.nodes.filter(
          ({ settlement }) => settlement.reason !== null && (settlement.toPay ?? settlement.toRecover) !== null,
        );
        expect(silent).toEqual([]);
      },
    );
  });
});
