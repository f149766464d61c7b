import { sql, type SQL } from 'drizzle-orm';
import { entry, type FactKind } from './facts.ts';
import { codeList } from './slice.ts';
import type { PartColumn } from './units.ts';

/** The numbers that a result by an indicator tells. */
export const outputNumbers = {
  planned: 'The planned output.',
  actual: 'The actual output, self-reported.',
} as const;

/** The numbers that a training course tells. */
export const headcounts = {
  enrolled: 'Trainees who began.',
  female: 'Women among those who began.',
  completed: 'Trainees who completed their course.',
  certified: 'Trainees who got a certificate.',
  placed: 'Trainees who had work in the trade afterwards.',
} as const;

export type OutputNumber = keyof typeof outputNumbers;
export type Headcount = keyof typeof headcounts;

/**
 * What is added up of a number over the facts that meet a condition. `part` and `whole` are the terms of its ratio to its
 * base, over the facts that tell both.
 */
const additions = {
  sum: (fact: SQL) => sql`sum(${entry.number}) filter (where ${fact})`,
  known: (fact: SQL) => sql`count(${entry.number}) filter (where ${fact})`,
  withheld: (fact: SQL) => sql`count(*) filter (where ${fact} and ${entry.withheld})`,
  records: (fact: SQL) => sql`count(*) filter (where ${fact})`,
  part: (fact: SQL) => sql`sum(${entry.number}) filter (where ${fact} and ${entry.base} is not null)`,
  whole: (fact: SQL) => sql`sum(${entry.base}) filter (where ${fact} and ${entry.number} is not null)`,
} as const;

export type Addition = keyof typeof additions;

const added = (kind: FactKind, addition: Addition, number: string, name: string, condition: SQL): PartColumn => ({
  key: `${addition} of ${number} ${name}`,
  type: 'numeric',
  kindIn: (kinds) => kinds.find((one) => one === kind),
  sql: () => additions[addition](sql`${entry.counted} = ${codeList([number])} and ${condition}`),
});

/** What one proposal has by an indicator: that whose id is `indicator`, or that of the unit's group. `name` tells indicators apart. */
export function outputPart(
  number: OutputNumber,
  addition: Addition,
  name: string,
  indicator: SQL | undefined,
): PartColumn {
  const condition = indicator ? sql`${entry.indicatorId} = ${indicator}` : sql`${entry.indicatorId} is not null`;
  return added('OUTPUT', addition, number, name, condition);
}

/** What one proposal has of a headcount over its courses, of one kind or all. */
export function headcountPart(headcount: Headcount, addition: Addition, courseKind?: string): PartColumn {
  const condition = courseKind ? sql`${entry.courseKind} = ${codeList([courseKind])}` : sql`true`;
  return added('COURSE', addition, headcount, courseKind ?? 'ALL', condition);
}
