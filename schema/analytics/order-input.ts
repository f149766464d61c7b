import type { OrderTerm } from '@khuyencong/drizzle/analytics/rows.ts';
import { dimensions } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { directionOf } from '../compile/order.ts';
import { badInput } from '../compile/place.ts';
import { directionFields } from '../direction.ts';
import type { FigureSource } from './figure-source.ts';
import { periods, type BudgetGroup, type GroupingName } from './grouping.ts';
import { BudgetMeasure, measureValue } from './measure-input.ts';

/** Groupings as an order names them: what was asked for, whatever its boundaries or attribution. */
const keys: Readonly<Record<string, readonly GroupingName[]>> = {
  ...Object.fromEntries(Object.keys(dimensions).map((name) => [name, [name as GroupingName]])),
  ...Object.fromEntries(Object.entries(periods).map(([grain, name]) => [grain, [name]])),
  PROVINCE: ['PROVINCE', 'PROVINCE_TODAY'],
  DISTRICT: ['DISTRICT', 'DISTRICT_TOUCHED'],
  STATUS_ON: ['STATUS_ON'],
  BAND: ['BAND'],
};

const inner = new Set(['PROVINCE_TODAY', 'DISTRICT_TOUCHED', 'FLOW_YEAR', 'FLOW_QUARTER', 'FLOW_MONTH']);

const BudgetOrderKey = builder.enumType('BudgetOrderKey', {
  description: 'A grouping whose keys rows can be ordered by.',
  values: Object.fromEntries(
    Object.keys(keys)
      .filter((name) => !inner.has(name))
      .map((name) => [name, { description: `The keys of ${name}, in their own order.` }]),
  ),
});

export const BudgetOrder = builder.inputType('BudgetOrder', {
  description:
    'One term of an order: a key or a measure. Ordered by a measure, single values come before OTHERS, SEVERAL, UNKNOWN and totals.',
  fields: (t) => ({
    key: t.field({ type: BudgetOrderKey, description: 'The keys of a grouping.' }),
    measure: t.field({ type: BudgetMeasure, description: 'A measure.' }),
    ...directionFields(t, 'Where measures that are not known come.'),
  }),
});

/** The terms of the order asked for. */
export function orderOf(orderBy: Input, groupings: readonly BudgetGroup[], figures: FigureSource): OrderTerm[] {
  if (!orderBy.isSet) return [];
  return orderBy.items().map((item) => {
    const key = item.field('key');
    const measure = item.field('measure');
    if (key.isSet === measure.isSet)
      throw badInput('Name either a key or a measure in each term of an order.', item.place);
    const { descending, nullsFirst } = directionOf(item);
    if (measure.isSet) return { by: { column: measureValue(measure, figures) }, descending, nullsFirst };
    const names = keys[key.choose<string>()]!;
    const index = groupings.findIndex(({ name }) => names.includes(name));
    if (index === -1) throw badInput('Rows are ordered by keys that they are grouped by.', key.place);
    return { by: { key: index }, descending };
  });
}
