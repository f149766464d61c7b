import { asOf, dayAfter } from '../days.ts';
import { type Source, type Stage, stateAmounts, unit } from '../money.ts';
import type { DemoProposal } from '../proposal.ts';
import { randomStream } from '../random.ts';
import type { Row } from './row.ts';

export const amounts = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap(({ code, money }) =>
    [...money.amounts].flatMap(([stage, bySource]) =>
      [...bySource].flatMap(([source, amount], index) => {
        const row = (revision: number, superseded: boolean, told: Row): Row => ({
          proposal: code,
          stage,
          funding_source: source,
          revision,
          superseded,
          ...told,
        });
        const exact = (value: bigint) => ({
          amount_vnd: value,
          qualifier: 'EXACT',
          floor_vnd: null,
          ceiling_vnd: null,
        });
        if (index > 0) return [row(1, false, exact(amount))];
        if (stage === 'REGISTERED') return [row(1, false, { ...exact(amount), ...words(money.telling, amount) })];
        if (stage !== 'APPROVED' || !money.changed) return [row(1, false, exact(amount))];
        return [row(1, true, exact(amount + 100n * unit)), row(2, false, exact(amount))];
      }),
    ),
  );

/** "Trên 150 triệu" is at least that, and less than the next million. */
function words(telling: string, amount: bigint): Row {
  if (telling === 'UNKNOWN') return { amount_vnd: null };
  if (telling !== 'OVER') return {};
  const printed = toldOver(amount);
  return { amount_vnd: printed, qualifier: 'OVER', floor_vnd: printed, ceiling_vnd: printed + 999_999n };
}

/** The whole millions of an amount. */
export const toldOver = (amount: bigint): bigint => amount - (amount % 1_000_000n);

interface Flow {
  readonly kind: 'ADVANCE' | 'PAYMENT' | 'RECOVERY';
  readonly source: Source;
  readonly day: string;
  readonly amount: bigint;
}

/** An advance of half the assigned money and more, what was earned when it is accepted and settled, recovery when it ends early. */
function flowsOf({ number, life, money }: DemoProposal): Flow[] {
  const started = life.day('IN_PROGRESS');
  if (started === undefined) return [];
  return stateAmounts(money, 'ASSIGNED')
    .flatMap(([source, assigned], index): Flow[] => {
      const random = randomStream(5, number, index);
      const flow = (kind: Flow['kind'], from: string, days: number, amount: bigint): Flow => ({
        kind,
        source,
        day: dayAfter(from, days),
        amount,
      });
      const part = (share: number) => (assigned * BigInt(Math.round(100 * share))) / 100n;
      const advance = part(0.5 + 0.2 * random());
      const flows = [flow('ADVANCE', started, 10 + 25 * random(), advance)];
      const [terminated, accepted, settled] = (['TERMINATED', 'ACCEPTED', 'SETTLED'] as const).map(life.day);
      if (terminated !== undefined) flows.push(flow('RECOVERY', terminated, 20, (advance * 3n) / 4n));
      const onAcceptance = part(0.1);
      if (accepted !== undefined) flows.push(flow('PAYMENT', accepted, 5, onAcceptance));
      const total = money.amounts.get('SETTLED')?.get(source);
      if (settled !== undefined && total !== undefined) {
        flows.push(flow('PAYMENT', settled, 3, total - advance - onAcceptance));
      }
      return flows;
    })
    .filter(({ day, amount }) => day <= asOf && amount > 0n);
}

/** Of one proposal in a hundred the days of its flows are not known. */
export const flows = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap((proposal) =>
    flowsOf(proposal).map(({ kind, source, day, amount }, index) => ({
      code: `${proposal.code}-F${index + 1}`,
      proposal: proposal.code,
      kind,
      funding_source: source,
      occurred_on: proposal.number % 100 === 50 ? null : day,
      amount_vnd: amount,
    })),
  );

/** What was assigned and not used: cancelled once it is settled, carried over while the work goes on. */
export const yearEndEvents = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap((proposal) => {
    const { code, year, life, money } = proposal;
    const used = (source: Source): bigint => {
      const stage: Stage = 'SETTLED';
      const settled = money.amounts.get(stage)?.get(source);
      if (settled !== undefined) return settled;
      return flowsOf(proposal)
        .filter((flow) => flow.source === source && flow.day <= `${year}-12-31`)
        .reduce((sum, { kind, amount }) => (kind === 'RECOVERY' ? sum - amount : sum + amount), 0n);
    };
    const kind = (life.day('SETTLED') ?? life.day('TERMINATED')) ? 'CANCELLED' : 'CARRIED_OVER';
    return stateAmounts(money, 'ASSIGNED')
      .map(([source, assigned]) => ({ source, rest: assigned - used(source) }))
      .filter(({ rest }) => rest > 0n)
      .map(({ source, rest }) => ({
        code: `${code}-Y-${source}`,
        proposal: code,
        kind,
        funding_source: source,
        budget_year: year,
        occurred_on: `${year}-12-31`,
        amount_vnd: rest,
      }));
  });
