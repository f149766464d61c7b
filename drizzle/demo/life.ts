import { proposalStatuses, statusTransitions, type programmeLevels } from '../vocabulary/index.ts';
import { asOf, dayAfter } from './days.ts';

export type Level = keyof typeof programmeLevels;
type Status = keyof typeof proposalStatuses;

/** Where the life of a proposal leads, as far as it is lived by then. */
export type Fate = 'SETTLED' | 'REJECTED' | 'WITHDRAWN' | 'TERMINATED';

export interface Step {
  readonly from: Status | null;
  readonly to: Status;
  readonly on: string;
}

export interface Life {
  /** Of the plan, whatever became of it. */
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly steps: readonly Step[];
  /** The day on which it came to a status; nothing when it did not, or not yet. */
  readonly day: (status: Status) => string | undefined;
}

/** The usual path, with the days between a status and the one before. */
const path: readonly (readonly [Status, number])[] = [
  ['DRAFT', 0],
  ['SUBMITTED', 30],
  ['UNDER_BASE_APPRAISAL', 12],
  ['BASE_APPRAISED', 25],
  ['UNDER_CENTRAL_APPRAISAL', 12],
  ['APPRAISED', 28],
  ['APPROVED', 35],
  ['CONTRACTED', 35],
  ['IN_PROGRESS', 12],
  ['COMPLETED', 150],
  ['ACCEPTED', 15],
  ['LIQUIDATED', 12],
  ['SETTLED', 25],
];

const nationalOnly: readonly Status[] = ['BASE_APPRAISED', 'UNDER_CENTRAL_APPRAISAL'];

/** The last status before a life turns from the path. */
const turns: Readonly<Partial<Record<Fate, Status>>> = {
  REJECTED: 'UNDER_BASE_APPRAISAL',
  WITHDRAWN: 'SUBMITTED',
  TERMINATED: 'IN_PROGRESS',
};

/** What happens to a proposal of a plan year, up to the day of the demo. The year 2020 is a slow one. */
export function lifeOf(year: number, level: Level, fate: Fate, random: () => number): Life {
  const slow = year === 2020 ? 1.3 : 1;
  const late = random() < 0.15 ? 1.1 + 0.3 * random() : 0.75 + 0.25 * random();
  const returned = random() < 0.08;
  let day = dayAfter(`${year - 1}-07-01`, 140 * random());
  const steps: Step[] = [];
  const walk = (to: Status, days: number): void => {
    day = dayAfter(day, days);
    steps.push({ from: steps.at(-1)?.to ?? null, to, on: day });
  };
  for (const [status, days] of path) {
    if (level === 'LOCAL' && nationalOnly.includes(status)) continue;
    walk(status, days * (status === 'COMPLETED' ? late * slow : 0.6 + 0.8 * random()));
    if (status === 'SUBMITTED' && returned) {
      walk('RETURNED_FOR_REVISION', 8);
      walk('SUBMITTED', 15);
    }
  }
  const start = steps.find(({ to }) => to === 'IN_PROGRESS')!.on;
  const turn = steps.findLastIndex(({ to }) => to === turns[fate]);
  const lived =
    turn === -1
      ? steps
      : [...steps.slice(0, turn + 1), { from: steps[turn]!.to, to: fate, on: dayAfter(steps[turn]!.on, 30) }];
  const until = lived.filter(({ on }) => on <= asOf);
  return {
    plannedStart: start,
    plannedEnd: dayAfter(start, 150),
    steps: until,
    day: (status) => until.findLast(({ to }) => to === status)?.on,
  };
}

/** Who usually takes a step. */
export const moverOf = (level: Level, { from, to }: Step): string =>
  statusTransitions.find((step) => step.level === level && step.from === from && step.to === to)!.movedBy[0]!;
