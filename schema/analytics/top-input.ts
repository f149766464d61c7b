import { sql, type SQL } from 'drizzle-orm';
import type { TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';
import type { BudgetGroup } from './grouping.ts';
import { BudgetMeasure, isAdditive } from './measure-input.ts';

const TopScope = builder.enumType('TopScope', {
  description: 'Among which groups the first are found.',
  values: {
    PARENT: { description: 'Among the groups with the same keys before the last: the first of each parent.' },
    WHOLE: { description: 'Among all proposals: the same first keys below every parent.' },
  } as const,
});

export const TopGroups = builder.inputType('TopGroups', {
  description:
    'The first groups of the last grouping by a measure; those behind them become one row OTHERS, computed from the facts. SEVERAL and UNKNOWN are never ranked and stay apart.',
  fields: (t) => ({
    count: t.int({ description: 'How many; at least 1. Either this or `share`.' }),
    share: t.field({
      type: 'Decimal',
      description:
        'As many as together reach this part of what the ranked groups have, such as "0.8": above 0, not above 1. For measures that add.',
    }),
    by: t.field({ type: BudgetMeasure, required: true, description: 'The measure that ranks, greatest first.' }),
    within: t.field({
      type: TopScope,
      required: true,
      defaultValue: 'PARENT',
      description: 'Among which groups; within each parent unless asked otherwise.',
    }),
  }),
});

export interface Top {
  readonly groupings: readonly BudgetGroup[];
  readonly isWithinParent: boolean;
  readonly by: Input;
  readonly count?: SQL;
  readonly share?: SQL;
}

/** What is asked of the first groups; undefined when nothing is. */
export function topOf(top: Input, groupings: readonly BudgetGroup[], mode: TotalsMode): Top | undefined {
  if (!top.isSet) return undefined;
  const last = groupings.at(-1);
  if (!last) throw badInput('There are no groups to rank. Group by something.', top.place);
  if (mode === 'CUBE')
    throw badInput('The first of each parent have no cube. Ask for GRAND or ROLLUP totals.', top.place);
  const count = top.field('count');
  const share = top.field('share');
  if (count.isSet === share.isSet) throw badInput('Give either "count" or "share".', top.place);
  count.check((value: number | null | undefined) =>
    value == null || value >= 1 ? undefined : 'Show at least the first group.',
  );
  if (share.isSet && !isAdditive(top.field('by')))
    throw badInput(
      'Groups do not add up by this measure, so the first have no part of the whole. Give "count".',
      share.place,
    );
  share.check((value: string | null | undefined) =>
    value == null || (Number(value) > 0 && Number(value) <= 1)
      ? undefined
      : 'Give a part above 0 and not above 1, such as "0.8".',
  );
  const isWithinParent = top.field('within').choose() === 'PARENT';
  return {
    groupings: isWithinParent ? groupings : [last],
    isWithinParent,
    by: top.field('by'),
    ...(count.isSet ? { count: count.bind() } : { share: sql`${share.bind()}::text::numeric` }),
  };
}
