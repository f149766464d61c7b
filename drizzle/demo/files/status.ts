import { asOf, dayAfter } from '../days.ts';
import { moverOf } from '../life.ts';
import type { DemoProposal } from '../proposal.ts';
import { randomStream } from '../random.ts';
import type { Row } from './row.ts';

export const statusEvents = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap(({ code, level, life }) =>
    life.steps.map((step, index) => ({
      code: `${code}-E${index + 1}`,
      proposal: code,
      sequence: index + 1,
      from_status: step.from,
      to_status: step.to,
      occurred_on: step.on,
      actor_role: moverOf(level, step),
    })),
  );

/** More time for what is late, mostly granted; and the change behind a changed amount. */
export const adjustments = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap(({ number, code, level, life, money }) => {
    const started = life.day('IN_PROGRESS');
    if (started === undefined || life.day('TERMINATED') !== undefined) return [];
    const decider = level === 'NATIONAL' ? 'CENTRAL_AGENCY' : 'DEPARTMENT_OF_INDUSTRY_AND_TRADE';
    const row = (kind: string, decision: string, days: number, [field, before, after]: readonly string[]): Row[] => {
      const requested = dayAfter(started, days);
      if (dayAfter(requested, 10) > asOf) return [];
      return [
        {
          code: `${code}-A-${kind}`,
          proposal: code,
          kind,
          requested_on: requested,
          decided_on: decision === 'PENDING' ? null : dayAfter(requested, 10),
          decided_by_role: decision === 'PENDING' ? null : decider,
          decision,
          field: field!,
          old_value: before ?? null,
          new_value: after ?? null,
        },
      ];
    };
    const draw = randomStream(4, number)();
    const late = (life.day('COMPLETED') ?? asOf) > life.plannedEnd;
    const decision = draw < 0.45 ? 'APPROVED' : draw < 0.5 ? 'REJECTED' : draw < 0.52 ? 'PENDING' : null;
    return [
      ...(money.changed && money.amounts.has('APPROVED') ? row('CHANGE_AMOUNT', 'APPROVED', 40, ['amount_vnd']) : []),
      ...(late && decision !== null
        ? row('EXTEND_TIME', decision, 90, ['planned_end', life.plannedEnd, dayAfter(life.plannedEnd, 60)])
        : []),
    ];
  });
