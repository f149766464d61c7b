import { dayAfter } from '../days.ts';
import { sumAt } from '../money.ts';
import type { DemoProposal } from '../proposal.ts';
import { randomStream } from '../random.ts';
import type { Row } from './row.ts';

interface Course {
  readonly enrolled: number;
  readonly female: number;
  readonly completed: number;
  readonly placed: number | null;
}

const planned = 30;

/** One class for each 60 million of approved state money, six at most; where the money is not told, one. */
export function coursesOf({ number, content, life, money }: DemoProposal): Course[] {
  if (content.course === undefined || life.day('APPROVED') === undefined) return [];
  const random = randomStream(6, number);
  const count = Math.min(6, 1 + Number(sumAt(money, 'APPROVED', 'STATE') / 60_000_000n));
  return Array.from({ length: count }, () => {
    const enrolled = planned - 3 + Math.floor(7 * random());
    const completed = enrolled - Math.floor(4 * random());
    // of one class in ten nobody says who found work
    const placed =
      random() < 0.1 || content.course !== 'WORKER' ? null : Math.floor(completed * (0.7 + 0.3 * random()));
    return { enrolled, female: Math.floor(enrolled * random()), completed, placed };
  });
}

/** Held one after another while the work goes on; what came out is known when it is completed. */
export const trainingCourses = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap((proposal) => {
    const { code, content, trade, areas, province, life } = proposal;
    const done = life.day('COMPLETED') !== undefined;
    const worker = content.course === 'WORKER';
    return coursesOf(proposal).map(({ enrolled, female, completed, placed }, index) => ({
      code: `${code}-T${index + 1}`,
      proposal: code,
      kind: content.course!,
      trade_vi: worker ? trade.vi : content.titleVi.replace(' {}', ''),
      trade_en: worker ? trade.en : content.titleEn.replace(' {}', ''),
      place: areas[0] ?? null,
      starts_on: dayAfter(life.plannedStart, 5 + 18 * index),
      ends_on: dayAfter(life.plannedStart, 20 + 18 * index),
      days: worker ? 15 : 3,
      provider: province.centre,
      enrolled: done ? enrolled : null,
      female: done ? female : null,
      completed: done ? completed : null,
      certified: done ? completed : null,
      placed: done ? placed : null,
    }));
  });

/** What was planned, and what came of it once the work is completed. Trainees are those of the courses. */
export const indicatorResults = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap((proposal) => {
    const { number, code, content, life } = proposal;
    if (life.day('APPROVED') === undefined) return [];
    const random = randomStream(7, number);
    const asOf = life.day('COMPLETED') ?? null;
    const row = (indicator: string, plan: number, actual: number): Row => ({
      proposal: code,
      indicator,
      planned: plan,
      actual: asOf === null ? null : actual,
      as_of: asOf,
    });
    const courses = coursesOf(proposal);
    const sum = (of: (course: Course) => number) => courses.reduce((total, course) => total + of(course), 0);
    return [
      ...content.outputs.map(([indicator, least, greatest]) => {
        const plan = least + Math.floor((greatest - least + 1) * random());
        return row(indicator, plan, Math.max(1, Math.round(plan * (0.8 + 0.3 * random()))));
      }),
      ...(courses.length > 0
        ? [
            row('CLASSES', courses.length, courses.length),
            row(
              'TRAINEES',
              planned * courses.length,
              sum(({ completed }) => completed),
            ),
          ]
        : []),
      ...(content.course === 'WORKER' && courses.every(({ placed }) => placed !== null)
        ? [
            row(
              'TRAINEES_PLACED',
              Math.round(0.8 * planned * courses.length),
              sum(({ placed }) => placed ?? 0),
            ),
          ]
        : []),
    ];
  });
