import { proposal, statusEvent } from '../tables/index.ts';
import { completedOn, daysLate, endOn } from './lateness.ts';
import { daysStandingOn, statusOn, statusSinceOn } from './life.ts';
import { atEndOf, type MomentFilter } from './register.ts';
import { disbursed, outstanding } from './settlement.ts';

/** What a proposal was at the end of a day: each is a field of the graph too, by the same expression. */
export const proposalMoments: Readonly<Record<string, MomentFilter<typeof proposal>>> = {
  statusOn: atEndOf(
    'StatusOn',
    {
      status: {
        like: proposal.status,
        of: ({ id }, on) => statusOn(id, on),
        description: 'The status; without one before the first event.',
      },
      since: {
        like: proposal.statusSince,
        of: ({ id }, on) => statusSinceOn(id, on),
        description: 'The day on which it came into that status.',
      },
      days: {
        like: statusEvent.sequence,
        of: ({ id }, on) => daysStandingOn(id, on),
        description: 'How many days it had been in that status; without a number in a final one.',
      },
    },
    'The status at the end of a day, and how long it had stood there.',
  ),
  lateOn: atEndOf(
    'LateOn',
    {
      originalDays: {
        like: statusEvent.sequence,
        of: (row, on) => daysLate(row, row.plannedEnd, on),
        description: 'Days behind the planned end, negative when early; without a number as `late` says why.',
      },
      adjustedDays: {
        like: statusEvent.sequence,
        of: (row, on) => daysLate(row, endOn(row, on), on),
        description: 'Days behind the end that extensions approved until then set.',
      },
      completedOn: {
        like: proposal.completedOn,
        of: ({ id }, on) => completedOn(id, on),
        description: 'The day on which the work was completed, as known on the day.',
      },
    },
    'How late it was at the end of a day: `{ originalDays: { gt: 0 } }` finds what was behind its planned end.',
  ),
  disbursedOn: atEndOf(
    'DisbursedOn',
    {
      amount: {
        like: proposal.settledStateVnd,
        of: ({ id }, on) => disbursed(id, on),
        description: 'The amount in đồng; without one where no flow is recorded or the day of one is not known.',
      },
    },
    'State money paid out less what was returned until the end of a day.',
  ),
  settlementOn: atEndOf(
    'SettlementOn',
    {
      outstanding: {
        like: proposal.settledStateVnd,
        of: outstanding,
        description:
          'Settled less disbursed, in đồng: above 0 is to pay, below 0 to recover; without a value as `settlement` says why.',
      },
    },
    'State money still to pay or to recover at the end of a day.',
  ),
};
