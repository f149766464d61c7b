import { dimensions, type DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';

const mostGroupings = 4;

const described = <Name extends DimensionName>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, { description: dimensions[name].description }])) as Record<
    Name,
    { description: string }
  >;

const BudgetDimension = builder.enumType('BudgetDimension', {
  description: 'What money can be grouped by as it is. What needs a level or a size is an input of its own.',
  values: described('PLAN_YEAR', 'PROGRAMME_LEVEL', 'ACTIVITY', 'FUNDING_SOURCE'),
});

export const BudgetPlaceLevel = builder.enumType('BudgetPlaceLevel', {
  description: 'The level of the places that money is grouped by.',
  values: described('PROVINCE', 'DISTRICT'),
});

const PlaceGrouping = builder.inputType('PlaceGrouping', {
  description: 'Grouping by place.',
  fields: (t) => ({
    level: t.field({ type: BudgetPlaceLevel, required: true, description: 'Provinces or districts.' }),
  }),
});

export const BudgetGrouping = builder.inputType('BudgetGrouping', {
  description: 'One grouping; exactly one of its fields is given.',
  isOneOf: true,
  fields: (t) => ({
    dimension: t.field({ type: BudgetDimension, description: 'A dimension as it is.' }),
    place: t.field({ type: PlaceGrouping, description: 'Places of a level.' }),
  }),
});

/** The dimensions asked for, in order. */
export function groupingsOf(by: Input): DimensionName[] {
  const items = by.items();
  if (items.length > mostGroupings) throw badInput(`Group by at most ${mostGroupings} things.`, by.place);
  const names: DimensionName[] = [];
  for (const item of items) {
    const place = item.field('place');
    const name = (place.isSet ? place.field('level') : item.field('dimension')).choose<DimensionName>();
    if (names.includes(name)) throw badInput(`Group by ${name} once.`, item.place);
    names.push(name);
  }
  return names;
}
