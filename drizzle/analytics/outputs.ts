import { sql, type SQL } from 'drizzle-orm';
import { entry } from './facts.ts';
import type { Measure, UnitColumns } from './measures.ts';
import { codeList } from './slice.ts';
import type { PartColumn } from './units.ts';

type OutputPart = 'planned' | 'actual';

export interface OutputMeasure extends Measure {
  /** The aggregate over proposals. */
  readonly of: (unit: UnitColumns<OutputPart>) => SQL;
}

const define = <Names extends string>(measures: Readonly<Record<Names, OutputMeasure>>) => measures;

/** What can be asked of outputs by one indicator, of the results of proposals. */
export const outputMeasures = define({
  planned: {
    unit: 'OUTPUT',
    additive: true,
    description: 'All known plans together; null when none is known.',
    of: ({ part }) => sql`sum(${part('planned')})`,
  },
  actual: {
    unit: 'OUTPUT',
    additive: true,
    description: 'All known results together; null when none is known. Self-reported.',
    of: ({ part }) => sql`sum(${part('actual')})`,
  },
  results: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many proposals have a known result.',
    of: ({ part }) => sql`count(${part('actual')})`,
  },
  unknownResults: {
    unit: 'PROPOSAL',
    additive: true,
    description: 'How many have a plan, but no known result.',
    of: ({ part }) => sql`count(*) filter (where ${part('planned')} is not null and ${part('actual')} is null)`,
  },
  plannedOfKnown: {
    unit: 'OUTPUT',
    additive: true,
    description: 'The plans of the proposals that have a known result too; null when none has.',
    of: ({ part }) => sql`sum(${part('planned')}) filter (where ${part('actual')} is not null)`,
  },
  actualOfPlanned: {
    unit: 'OUTPUT',
    additive: true,
    description: 'The results of the proposals that have a known plan too; null when none has.',
    of: ({ part }) => sql`sum(${part('actual')}) filter (where ${part('planned')} is not null)`,
  },
});

export type OutputMeasureName = keyof typeof outputMeasures;

/** The headcounts of training courses. */
export const headcounts = {
  ENROLLED: 'Trainees who began.',
  COMPLETED: 'Trainees who completed their course.',
  CERTIFIED: 'Trainees who got a certificate.',
  PLACED: 'Trainees who had work in the trade afterwards.',
} as const;

export type HeadcountCode = keyof typeof headcounts;

/** Headcounts of the courses alone that tell both. */
export type PairedHeadcount = 'PLACED_OF_COMPLETED' | 'COMPLETED_OF_PLACED';

/** What one proposal has by an indicator: that whose id is `indicator`, or that of the unit's group. `name` tells indicators apart. */
export function outputPart(part: OutputPart, name: string, indicator: SQL | undefined): PartColumn {
  const condition = indicator ? sql`${entry.indicatorId} = ${indicator}` : sql`${entry.indicatorId} is not null`;
  return {
    key: `${part} of ${name}`,
    type: 'numeric',
    kindIn: (kinds) => kinds.find((kind) => kind === 'OUTPUT'),
    sql: () => sql`sum(${entry[part]}) filter (where ${condition})`,
  };
}

/** A headcount of one proposal over its courses, of one kind or all; `unknown` counts the courses that do not tell it. */
export function headcountPart(
  headcount: HeadcountCode | PairedHeadcount,
  courseKind?: string,
  unknown = false,
): PartColumn {
  const ofKind = courseKind ? sql` and ${entry.courseKind} = ${codeList([courseKind])}` : sql``;
  const condition = sql`${entry.headcount} = ${codeList([headcount])}${ofKind}`;
  return {
    key: `${headcount} ${courseKind ?? ''} ${unknown}`,
    type: 'numeric',
    kindIn: (kinds) => kinds.find((kind) => kind === 'COURSE'),
    sql: () =>
      unknown
        ? sql`count(*) filter (where ${condition} and ${entry.actual} is null)::numeric`
        : sql`sum(${entry.actual}) filter (where ${condition})`,
  };
}
