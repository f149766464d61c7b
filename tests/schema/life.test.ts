import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

interface Coded {
  readonly code: string;
}

interface Stay {
  readonly toStatus: string;
  readonly daysUntilNext: number | null;
}

interface GroupOnDay {
  readonly key: { readonly statusOn: Readonly<Record<'state' | 'status' | 'label', string | null>> };
  readonly figures: { readonly proposals: number; readonly money: { readonly sum: string } };
  readonly proposals: Nodes<{ readonly status: string | null }> & { readonly totalCount: number };
}

interface Life {
  readonly status: string | null;
  readonly timeInStatus: readonly { readonly days: number | null; readonly since: string }[];
  readonly statusEvents: Nodes<Stay>;
}

describeOnBothDatabases('the life of proposals', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });

  const codes = async (where: string) => {
    const { proposals } = await graph.data<{ proposals: { nodes: { code: string }[] } }>(
      `{ proposals(where: ${where}, first: 100) { nodes { code } } }`,
    );
    return proposals.nodes.map(({ code }) => code);
  };

  it('adds three stays in IN_PROGRESS to 47 + 122 + 51 = 220 days, beside a halt of 30 and 10 days COMPLETED', async () => {
    const { proposal } = await graph.data<{ proposal: { timeInStatus: unknown } }>(
      '{ proposal(code: "VD-2018-HP-2") { timeInStatus(on: "2018-12-31") { status statusLabel(lang: EN) days stays since } } }',
    );
    expect(proposal.timeInStatus).toEqual([
      { status: 'DRAFT', statusLabel: 'Draft', days: 44, stays: 1, since: '2017-10-02' },
      { status: 'SUBMITTED', statusLabel: 'Submitted', days: 5, stays: 1, since: '2017-11-15' },
      { status: 'UNDER_BASE_APPRAISAL', statusLabel: 'Under base appraisal', days: 61, stays: 1, since: '2017-11-20' },
      { status: 'APPRAISED', statusLabel: 'Appraised', days: 49, stays: 1, since: '2018-01-20' },
      { status: 'APPROVED', statusLabel: 'Approved', days: 23, stays: 1, since: '2018-03-10' },
      { status: 'CONTRACTED', statusLabel: 'Contracted', days: 13, stays: 1, since: '2018-04-02' },
      { status: 'IN_PROGRESS', statusLabel: 'In progress', days: 220, stays: 3, since: '2018-04-15' },
      { status: 'SUSPENDED', statusLabel: 'Suspended', days: 30, stays: 1, since: '2018-06-01' },
      { status: 'COMPLETED', statusLabel: 'Completed', days: 10, stays: 1, since: '2018-10-31' },
    ]);
  });

  it('counts each stay from its event to the next or to the day, and no day of a final status or of what comes later', async () => {
    const days = async (code: string, on: string) => {
      const { proposal } = await graph.data<{ proposal: { daysInStatus: number | null; statusEvents: Nodes<Stay> } }>(
        `{ proposal(code: "${code}") { daysInStatus(on: "${on}") statusEvents { nodes { toStatus daysUntilNext(on: "${on}") } } } }`,
      );
      return {
        standing: proposal.daysInStatus,
        stays: proposal.statusEvents.nodes.map((event) => `${event.toStatus} ${event.daysUntilNext}`),
      };
    };
    expect(await days('VDQG-2016-HP-1', '2016-01-01')).toEqual({
      standing: 27,
      stays: [
        'DRAFT 44',
        'SUBMITTED 5',
        'UNDER_BASE_APPRAISAL 11',
        'BASE_APPRAISED 4',
        'UNDER_CENTRAL_APPRAISAL 27',
        'APPRAISED null',
        'APPROVED null',
      ],
    });
    expect(await days('VD-2016-HP-1', '2017-12-31')).toMatchObject({
      standing: null,
      stays: expect.arrayContaining(['APPRAISED 50', 'LIQUIDATED 36', 'SETTLED null']),
    });
    expect(await days('VD-2016-HP-1', '2015-10-01')).toMatchObject({ standing: null });
  });

  it('lasts to the present day of Vietnam where no day is asked', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
    const { now, then } = await graph.data<Readonly<Record<string, unknown>>>(
      `{ now: proposal(code: "VD-2018-HP-1") { daysInStatus timeInStatus { days } } then: proposal(code: "VD-2018-HP-1") { daysInStatus(on: "${today}") timeInStatus(on: "${today}") { days } } }`,
    );
    expect(now).toEqual(then);
  });

  it('finds the 2 that stood APPROVED and the 6 ACCEPTED on 2016-12-01, by status, first day and days', async () => {
    expect(await codes('{ statusOn: { on: "2016-12-01", status: { eq: APPROVED } } }')).toEqual([
      'VD-2016-QB-3',
      'VDQG-2016-HP-1',
    ]);
    const accepted = ['VD-2016-HD-1', 'VD-2016-HD-2', 'VD-2016-HP-1', 'VD-2016-HP-2', 'VD-2016-QB-1', 'VD-2016-QB-2'];
    expect(await codes('{ statusOn: { on: "2016-12-01", status: { in: [ACCEPTED, LIQUIDATED] } } }')).toEqual(accepted);
    expect(
      await codes('{ statusOn: { on: "2016-12-01", since: { eq: "2016-11-20" } }, planYear: { eq: 2016 } }'),
    ).toEqual(accepted);
    expect(await codes('{ statusOn: { on: "2016-12-01", days: { gt: 16 } } }')).toEqual([
      'VD-2016-QB-3',
      'VDQG-2016-HP-1',
    ]);
    expect(await codes('{ statusOn: { on: "2016-12-01", days: { eq: 16 } } }')).toEqual(['VD-2017-HP-3']);
    expect(await codes('{ statusOn: { on: "2015-10-01", status: { isNull: false } } }')).toEqual([]);
  });

  it('sums the same proposals by the same filter: 500 m + 200 m stood APPROVED on 2016-12-01', async () => {
    const { budget } = await graph.data<{ budget: { total: unknown } }>(
      '{ budget(where: { statusOn: { on: "2016-12-01", status: { eq: APPROVED } } }) { total { proposals all: money(stage: REGISTERED) { sum } } } }',
    );
    expect(budget.total).toEqual({ proposals: 2, all: { sum: '700000000' } });
  });

  it('groups money by the status on 2016-12-01: 80, 525, 350, 700 and 430 m, and 22 proposals without one', async () => {
    const { budget } = await graph.data<{ budget: { rows: GroupOnDay[] } }>(
      `{ budget(by: [{ statusOn: { on: "2016-12-01" } }]) { rows { key { statusOn { state status label(lang: EN) } } figures { proposals money(stage: REGISTERED) { sum } } proposals(first: 1) { totalCount nodes { status(on: "2016-12-01") } } } } }`,
    );
    const rows = budget.rows.map(({ key: { statusOn }, figures, proposals }) => [
      statusOn.status ?? statusOn.state,
      figures.proposals,
      figures.money.sum,
      proposals.totalCount,
      proposals.nodes[0]?.status,
    ]);
    expect(rows.slice(0, -1)).toEqual([
      ['SUBMITTED', 1, '80000000', 1, 'SUBMITTED'],
      ['UNDER_BASE_APPRAISAL', 7, '525000000', 7, 'UNDER_BASE_APPRAISAL'],
      ['BASE_APPRAISED', 2, '350000000', 2, 'BASE_APPRAISED'],
      ['APPROVED', 2, '700000000', 2, 'APPROVED'],
      ['ACCEPTED', 6, '430000000', 6, 'ACCEPTED'],
    ]);
    expect(rows.at(-1)).toMatchObject({ 0: 'UNKNOWN', 1: 22, 3: 22, 4: null });
    expect(budget.rows[4]!.key.statusOn.label).toBe('Accepted');
  });

  it('shares out every day since the first event: on any day the times in statuses add up to them', async () => {
    const days = fc.date({ min: new Date('2015-10-01'), max: new Date('2020-01-01'), noInvalidDate: true });
    const check = async (day: Date) => {
      const on = day.toISOString().slice(0, 10);
      const { proposals } = await graph.data<{ proposals: Nodes<Life> }>(
        `{ proposals(first: 100) { nodes { status(on: "${on}") timeInStatus(on: "${on}") { status days since } statusEvents(first: 50) { nodes { toStatus daysUntilNext(on: "${on}") } } } } }`,
      );
      for (const { status, timeInStatus, statusEvents } of proposals.nodes) {
        const spent = timeInStatus.reduce((sum, time) => sum + (time.days ?? 0), 0);
        const stays = statusEvents.nodes.reduce((sum, event) => sum + (event.daysUntilNext ?? 0), 0);
        expect(stays).toBe(spent);
        if (status === null || ['SETTLED', 'REJECTED', 'WITHDRAWN'].includes(status)) continue;
        expect(spent).toBe((Date.parse(on) - Date.parse(timeInStatus[0]!.since)) / 86_400_000);
      }
    };
    await fc.assert(fc.asyncProperty(days, check), { numRuns: 25 });
  });

  it('lists the events of all proposals by day, those of one day by code, and leads back to their proposals', async () => {
    const { statusEvents, stopped } = await graph.data<{
      statusEvents: Nodes<{ code: string; occurredOn: string; toStatus: string; proposal: Coded }>;
      stopped: unknown;
    }>(
      `{ statusEvents(where: { toStatus: { in: [TERMINATED, COMPLETED] }, proposal: { province: { code: { eq: "P31-2018" } } } }) { nodes { code occurredOn toStatus proposal { code } } }
         stopped: statusEvent(code: "VD-E283") { isUsual fromStatus proposal { statusEvents { totalCount } } } }`,
    );
    expect(statusEvents.nodes.map((event) => Object.values({ ...event, proposal: event.proposal.code }))).toEqual([
      ['VD-E008', '2016-11-10', 'COMPLETED', 'VD-2016-HP-1'],
      ['VD-E019', '2016-11-10', 'COMPLETED', 'VD-2016-HP-2'],
      ['VD-E037', '2017-11-10', 'COMPLETED', 'VD-2017-HP-1'],
      ['VD-E048', '2017-11-10', 'COMPLETED', 'VD-2017-HP-2'],
      ['VD-E286', '2018-10-31', 'COMPLETED', 'VD-2018-HP-2'],
      ['VD-E283', '2019-08-31', 'TERMINATED', 'VD-2019-HP-3'],
    ]);
    expect(stopped).toEqual({
      isUsual: true,
      fromStatus: 'IN_PROGRESS',
      proposal: { statusEvents: { totalCount: 8 } },
    });
  });

  it('finds by its events the one whose stay in SUSPENDED lasted 30 days', async () => {
    const halted = (days: string) =>
      codes(
        `{ statusEvents: { some: { toStatus: { eq: SUSPENDED }, durationOn: { on: "2019-01-01", days: ${days} } } } }`,
      );
    expect(await halted('{ gte: 30 }')).toEqual(['VD-2018-HP-2']);
    expect(await halted('{ gt: 30 }')).toEqual([]);
  });

  it('answers any number of days and statuses with one statement', async () => {
    graph.sent();
    await graph.data(
      '{ proposals(where: { statusOn: { on: "2018-06-15", days: { gt: 3 } } }) { nodes { daysInStatus timeInStatus { days } nextSteps { toStatus } statusEvents { nodes { daysUntilNext isUsual } } } } statusTransitions { toStatus } }',
    );
    expect(graph.sent()).toHaveLength(1);
  });

  it('appraises national proposals at two levels, local ones at one', async () => {
    const { national, local } = await graph.data<Readonly<Record<string, unknown>>>(
      `{ national: statusTransitions(programmeLevel: NATIONAL, fromStatus: UNDER_BASE_APPRAISAL) { toStatus movedBy certainty }
         local: statusTransitions(programmeLevel: LOCAL, fromStatus: UNDER_BASE_APPRAISAL) { toStatus movedBy certainty } }`,
    );
    const department = ['DEPARTMENT_OF_INDUSTRY_AND_TRADE'];
    expect(national).toEqual([
      { toStatus: 'RETURNED_FOR_REVISION', movedBy: department, certainty: 'KNOWN' },
      { toStatus: 'BASE_APPRAISED', movedBy: department, certainty: 'VERIFIED' },
      { toStatus: 'REJECTED', movedBy: department, certainty: 'KNOWN' },
    ]);
    expect(local).toEqual([
      { toStatus: 'RETURNED_FOR_REVISION', movedBy: department, certainty: 'KNOWN' },
      { toStatus: 'APPRAISED', movedBy: [...department, 'DEPARTMENT_OF_FINANCE'], certainty: 'KNOWN' },
      { toStatus: 'REJECTED', movedBy: department, certainty: 'KNOWN' },
    ]);
  });

  it('offers the usual next steps of the present status and level, the first step without events, none at the end', async () => {
    const next = async (code: string) =>
      (
        await graph.data<{ proposal: { nextSteps: { toStatus: string }[] } }>(
          `{ proposal(code: "${code}") { nextSteps { toStatus } } }`,
        )
      ).proposal.nextSteps.map(({ toStatus }) => toStatus);
    expect(await next('VD-2019-HP-1')).toEqual(['CONTRACTED', 'TERMINATED']);
    expect(await next('VD-2018-HP-4')).toEqual(['DRAFT']);
    expect(await next('VD-2016-HP-1')).toEqual([]);
  });

  it('reaches all 18 statuses from the first step, and leaves all but SETTLED, REJECTED and WITHDRAWN', async () => {
    const { statusTransitions } = await graph.data<{
      statusTransitions: { fromStatus: string | null; toStatus: string }[];
    }>('{ statusTransitions { fromStatus toStatus } }');
    const reached = new Set(statusTransitions.map(({ toStatus }) => toStatus));
    const left = new Set(statusTransitions.map(({ fromStatus }) => fromStatus));
    expect(reached.size).toBe(18);
    expect([...reached].filter((status) => !left.has(status)).toSorted()).toEqual(['REJECTED', 'SETTLED', 'WITHDRAWN']);
  });
});
