import { sql, type SQL } from 'drizzle-orm';
import { isDated } from '@khuyencong/drizzle/analytics/dimension.ts';
import type { BudgetStageCode } from '@khuyencong/drizzle/analytics/slice.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';
import { BudgetStage } from '../enums.ts';
import { filterInput } from '../filter-input.ts';
import type { BudgetGroup } from './grouping.ts';

export const DayWindow = builder.inputType('DayWindow', {
  description: 'Days from one to another, both included; an end that is left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
});

const ComparedPeriod = builder.enumType('ComparedPeriod', {
  description: 'Which earlier period a question is compared with.',
  values: {
    PREVIOUS: {
      description:
        'The one before: the month or quarter before where that is grouped by, else the year before (plan years and days of flows alike).',
    },
    SAME_PERIOD_LAST_YEAR: { description: 'A year earlier: plan years and days of flows alike.' },
  } as const,
});

const ComparisonWindow = builder.inputType('ComparisonWindow', {
  description: 'Another selection; what is left out is as in the question.',
  fields: (t) => ({
    where: t.field({ type: filterInput(proposalFilter), description: 'Other proposals.' }),
    flowDays: t.field({ type: DayWindow, description: 'Flows of other days.' }),
  }),
});

export const Comparison = builder.inputType('Comparison', {
  description:
    'What a question is compared with; exactly one of its fields is given. Both sides are joined on the keys of their groups, so that groups of one side alone stay visible.',
  isOneOf: true,
  fields: (t) => ({
    period: t.field({
      type: ComparedPeriod,
      description:
        'The same question a period earlier, set beside this one: conditions on `planYear` and `flowDays` move along, other conditions stay.',
    }),
    window: t.field({ type: ComparisonWindow, description: 'Another selection of proposals or days.' }),
    stage: t.field({
      type: BudgetStage,
      description: 'Another stage of the same money: it takes the place of every stage in `previous`.',
    }),
  }),
});

/** How the other side of a comparison differs. */
export interface OtherSide {
  /** Years by which plan years are moved forward. */
  readonly years: number;
  /** The interval by which days are moved forward. */
  readonly shift?: SQL | undefined;
  readonly where?: Input | undefined;
  readonly flowDays?: Input | undefined;
  readonly stage?: BudgetStageCode | undefined;
}

export function otherSideOf(compare: Input, groupings: readonly BudgetGroup[]): OtherSide | undefined {
  if (!compare.isSet) return undefined;
  const stage = compare.field('stage');
  if (stage.isSet) return { years: 0, stage: stage.choose<BudgetStageCode>() };
  const window = compare.field('window');
  if (window.isSet) {
    const where = window.field('where');
    const flowDays = window.field('flowDays');
    if (!where.isSet && !flowDays.isSet)
      throw badInput('Say what the other side is: "where" or "flowDays".', window.place);
    return { years: 0, ...(where.isSet && { where }), ...(flowDays.isSet && { flowDays }) };
  }
  if (groupings.some(({ name }) => name === 'PLAN_PERIOD')) {
    throw badInput('Plan periods have different lengths. Compare plan years, or give a window.', compare.place);
  }
  const dated = groupings.find(({ dimension }) => isDated(dimension))?.name;
  const isPrevious = compare.field('period').choose() === 'PREVIOUS';
  if (isPrevious && dated === 'FLOW_MONTH') return { years: 0, shift: sql`interval '1 month'` };
  if (isPrevious && dated === 'FLOW_QUARTER') return { years: 0, shift: sql`interval '3 months'` };
  return { years: 1, shift: sql`interval '1 year'` };
}
