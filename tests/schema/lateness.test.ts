import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

interface Delay {
  readonly end: string | null;
  readonly days: number | null;
  readonly isLate: boolean | null;
  readonly reason: string | null;
}

describeOnBothDatabases('ends and extensions', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });

  const late = async (code: string, on: string) => {
    const { proposal } = await graph.data<{
      proposal: { late: { completedOn: string | null; original: Delay; adjusted: Delay } };
    }>(
      `{ proposal(code: "${code}") { late(on: "${on}") { on completedOn original { end days isLate reason } adjusted { end days isLate reason } } } }`,
    );
    const { original, adjusted } = proposal.late;
    const brief = ({ end, days, isLate, reason }: Delay) => `${end} ${days} ${isLate} ${reason}`;
    return [proposal.late.completedOn, brief(original), brief(adjusted)];
  };

  it('is 10 days behind the planned end and 5 before the extended one', async () => {
    expect(await late('VD-2016-HP-1', '2018-12-18')).toEqual([
      '2016-11-10',
      '2016-10-31 10 true null',
      '2016-11-15 -5 false null',
    ]);
    expect(await late('VD-2016-HP-2', '2018-12-18')).toEqual([
      '2016-11-10',
      '2016-11-10 0 false null',
      '2016-11-10 0 false null',
    ]);
  });

  it('keeps the planned end where the extension was refused or is pending', async () => {
    expect((await late('VD-2017-HP-1', '2018-12-18'))[2]).toBe('2017-10-31 10 true null');
    expect((await late('VD-2018-HP-1', '2026-01-01'))[2]).toBe('2019-01-31 2527 true null');
  });

  it('compares with the extensions that were granted until the day: 3 days late on 18, not yet due on 20 December', async () => {
    expect(await late('VD-2018-HP-1', '2018-11-19')).toEqual([
      null,
      '2018-11-30 null null NOT_YET_DUE',
      '2018-11-30 null null NOT_YET_DUE',
    ]);
    expect(await late('VD-2018-HP-1', '2018-12-18')).toEqual([
      null,
      '2018-11-30 18 true null',
      '2018-12-15 3 true null',
    ]);
    expect(await late('VD-2018-HP-1', '2018-12-20')).toEqual([
      null,
      '2018-11-30 20 true null',
      '2019-01-31 null null NOT_YET_DUE',
    ]);
  });

  it('takes a completion back when the work is taken up again: 0 days late on 9, 10 on 10 November', async () => {
    expect((await late('VD-2018-HP-2', '2018-11-09')).slice(0, 2)).toEqual(['2018-10-31', '2018-10-31 0 false null']);
    expect((await late('VD-2018-HP-2', '2018-11-10')).slice(0, 2)).toEqual([null, '2018-10-31 10 true null']);
  });

  it('says why nothing can be said: no end, not approved, stopped', async () => {
    const { proposal } = await graph.data<{ proposal: { late: { original: unknown } } }>(
      '{ proposal(code: "VD-2019-HP-3") { late(on: "2019-11-30") { original { vi: reasonLabel en: reasonLabel(lang: EN) } } } }',
    );
    expect(proposal.late.original).toEqual({ vi: 'Đã dừng', en: 'Stopped' });
    expect((await late('VD-2016-HD-1', '2018-12-18')).slice(0, 2)).toEqual(['2016-11-10', 'null null null NO_END']);
    expect((await late('VD-2018-HP-3', '2018-12-18'))[1]).toBe('2018-09-30 null null NOT_APPROVED');
    expect((await late('VD-2019-HP-3', '2019-11-30'))[1]).toBe('2019-10-31 null null STOPPED');
    expect((await late('VD-2019-HP-3', '2019-08-30'))[1]).toBe('2019-10-31 null null NOT_YET_DUE');
  });

  it('finds what was late on a day against either end, and what was on time', async () => {
    const codes = async (days: string) => {
      const { proposals } = await graph.data<{ proposals: Nodes<{ code: string }> }>(
        `{ proposals(where: { lateOn: { on: "2018-12-18", ${days} } }) { nodes { code } } }`,
      );
      return proposals.nodes.map(({ code }) => code);
    };
    expect(await codes('originalDays: { gt: 0 }')).toEqual([
      'VD-2016-HP-1',
      'VD-2017-HP-1',
      'VD-2018-HP-1',
      'VD-2018-HP-2',
    ]);
    expect(await codes('adjustedDays: { gt: 0 }')).toEqual(['VD-2017-HP-1', 'VD-2018-HP-1', 'VD-2018-HP-2']);
    expect(await codes('adjustedDays: { lte: 0 }')).toEqual(['VD-2016-HP-1', 'VD-2016-HP-2']);
    expect(await codes('completedOn: { lt: "2017-01-01" }, originalDays: { isNull: true }')).toEqual([
      'VD-2016-HD-1',
      'VD-2016-HD-2',
      'VD-2016-QB-1',
      'VD-2016-QB-2',
    ]);
  });

  it('shows the present end and completion, and lists them in their order', async () => {
    const { proposals } = await graph.data<{ proposals: Nodes<unknown> }>(
      '{ proposals(where: { adjustedEnd: { isNull: false } }, orderBy: [{ by: ADJUSTED_END, direction: DESC }]) { nodes { code adjustedEnd completedOn } } }',
    );
    expect(proposals.nodes).toEqual([
      { code: 'VD-2019-HP-3', adjustedEnd: '2019-10-31', completedOn: null },
      { code: 'VD-2018-HP-1', adjustedEnd: '2019-01-31', completedOn: null },
      { code: 'VD-2018-HP-2', adjustedEnd: '2018-10-31', completedOn: null },
      { code: 'VD-2018-HP-3', adjustedEnd: '2018-09-30', completedOn: null },
      { code: 'VD-2017-HP-1', adjustedEnd: '2017-10-31', completedOn: '2017-11-10' },
      { code: 'VD-2016-HP-1', adjustedEnd: '2016-11-15', completedOn: '2016-11-10' },
      { code: 'VD-2016-HP-2', adjustedEnd: '2016-11-10', completedOn: '2016-11-10' },
    ]);
  });

  it('leads from an adjustment to its proposal and back, with what it changes', async () => {
    const { adjustment, proposal, adjustments } = await graph.data<{
      adjustment: unknown;
      proposal: { adjustments: Nodes<unknown> };
      adjustments: unknown;
    }>(
      `{ adjustment(code: "VD-A4") { kindLabel decision field oldValue newValue newEnd decidedOn proposal { code } }
         proposal(code: "VD-2018-HP-1") { adjustments(where: { decision: { eq: PENDING } }) { nodes { code decidedOn decisionLabel } } }
         adjustments(where: { proposal: { planYear: { eq: 2018 } } }) { totalCount nodes { code } } }`,
    );
    expect(adjustment).toEqual({
      kindLabel: 'Gia hạn thời gian',
      decision: 'APPROVED',
      field: 'planned_end',
      oldValue: '2018-12-15',
      newValue: '2019-01-31',
      newEnd: '2019-01-31',
      decidedOn: '2018-12-20',
      proposal: { code: 'VD-2018-HP-1' },
    });
    expect(proposal.adjustments.nodes).toEqual([{ code: 'VD-A5', decidedOn: null, decisionLabel: 'Chờ quyết định' }]);
    expect(adjustments).toEqual({
      totalCount: 4,
      nodes: [{ code: 'VD-A6' }, { code: 'VD-A3' }, { code: 'VD-A4' }, { code: 'VD-A5' }],
    });
  });
});
