import { sql } from 'drizzle-orm';
import { bandDescription, bandDimension } from '@khuyencong/drizzle/analytics/band.ts';
import type { Grouping } from '@khuyencong/drizzle/analytics/dimension.ts';
import { dimensions, type DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { statusOnDescription, statusOnDimension } from '@khuyencong/drizzle/analytics/status-on.ts';
import type { BudgetStageCode, PayerCode } from '@khuyencong/drizzle/analytics/slice.ts';
import { carriersOf } from '@khuyencong/drizzle/analytics/units.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';
import { BudgetStage } from '../enums.ts';
import { Boundaries } from '../place/place.ts';
import { Payer } from './payer.ts';

export const mostGroupings = 4;
export const mostEdges = 20;

export type GroupingName = DimensionName | 'BAND' | 'STATUS_ON';
export type BudgetGroup = Grouping<GroupingName>;

const described = <Name extends string>(names: Readonly<Record<Name, DimensionName>>) =>
  Object.fromEntries(
    Object.entries<DimensionName>(names).map(([value, name]) => [value, { description: dimensions[name].description }]),
  ) as Record<Name, { description: string }>;

/** The dimensions that need nothing said beyond their name. */
const plain = {
  PLAN_YEAR: 'PLAN_YEAR',
  PROGRAMME_LEVEL: 'PROGRAMME_LEVEL',
  ACTIVITY: 'ACTIVITY',
  ACTIVITY_SUBTYPE: 'ACTIVITY_SUBTYPE',
  FUNDING_SOURCE: 'FUNDING_SOURCE',
  PAYER: 'PAYER',
  PROPOSING_ORGANISATION: 'PROPOSING_ORGANISATION',
  IMPLEMENTING_ORGANISATION: 'IMPLEMENTING_ORGANISATION',
  BENEFICIARY: 'BENEFICIARY',
  BENEFICIARY_CATEGORY: 'BENEFICIARY_CATEGORY',
  SECTOR: 'SECTOR',
  STATUS: 'STATUS',
  GROUPING: 'GROUPING',
  PROVENANCE: 'PROVENANCE',
  INDICATOR: 'INDICATOR',
} as const satisfies Partial<Record<DimensionName, DimensionName>>;

export const periods = {
  PLAN_PERIOD: 'PLAN_PERIOD',
  YEAR: 'FLOW_YEAR',
  QUARTER: 'FLOW_QUARTER',
  MONTH: 'FLOW_MONTH',
} as const satisfies Record<string, DimensionName>;

const BudgetDimension = builder.enumType('BudgetDimension', {
  description: 'What money can be grouped by as it is. What needs a level or a size is an input of its own.',
  values: described(plain),
});

export const BudgetPlaceLevel = builder.enumType('BudgetPlaceLevel', {
  description: 'The level of the places that money is grouped by.',
  values: described({ PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT' }),
});

export const TimeGrain = builder.enumType('TimeGrain', {
  description: 'The length of the periods that money is grouped by. Stage amounts carry no day: only flows do.',
  values: described(periods),
});

const PlaceAttribution = builder.enumType('PlaceAttribution', {
  description: 'Under which place money counts when it was spent in several.',
  values: {
    SINGLE: { description: 'Under none of them: it is SEVERAL. Sums add up.' },
    TOUCHES: { description: 'Whole under each of them. Sums overlap and do not add, and there are no shares.' },
  } as const,
});

const PeriodGrouping = builder.inputType('PeriodGrouping', {
  description: 'Grouping by time.',
  fields: (t) => ({
    grain: t.field({ type: TimeGrain, required: true, description: 'How long a period is.' }),
  }),
});

const PlaceGrouping = builder.inputType('PlaceGrouping', {
  description: 'Grouping by place.',
  fields: (t) => ({
    level: t.field({ type: BudgetPlaceLevel, required: true, description: 'Provinces or districts.' }),
    boundaries: t.field({
      type: Boundaries,
      description: "The boundaries of provinces; those of the question's `boundaries` unless given.",
    }),
    attribution: t.field({
      type: PlaceAttribution,
      required: true,
      defaultValue: 'SINGLE',
      description: 'What becomes of money in several districts.',
    }),
  }),
});

const BandGrouping = builder.inputType('BandGrouping', {
  description: 'Grouping by how much a proposal has.',
  fields: (t) => ({
    stage: t.field({ type: BudgetStage, required: true, description: 'At which stage.' }),
    payer: t.field({ type: Payer, description: 'Paid by the state, or by others; both together unless given.' }),
    edges: t.field({
      type: ['VND'],
      required: true,
      defaultValue: ['100000000', '300000000', '1000000000'],
      description: `Where bands begin, ascending, at most ${mostEdges}. An amount on an edge belongs to the band above.`,
    }),
  }),
});

const StatusOnGrouping = builder.inputType('StatusOnGrouping', {
  description: 'Grouping by the status on a day.',
  fields: (t) => ({
    on: t.field({ type: 'Date', required: true, description: 'At the end of this day.' }),
  }),
});

export const BudgetGrouping = builder.inputType('BudgetGrouping', {
  description: 'One grouping; exactly one of its fields is given.',
  isOneOf: true,
  fields: (t) => ({
    dimension: t.field({ type: BudgetDimension, description: 'A dimension as it is.' }),
    period: t.field({ type: PeriodGrouping, description: 'Periods of a length.' }),
    place: t.field({ type: PlaceGrouping, description: 'Places of a level.' }),
    statusOn: t.field({ type: StatusOnGrouping, description: `Statuses on a day. ${statusOnDescription}` }),
    band: t.field({ type: BandGrouping, description: `Bands of money. ${bandDescription}` }),
  }),
});

/** How a caller writes a grouping by a dimension. */
export const argumentOf = (name: GroupingName): string => {
  const [grain] = Object.entries(periods).find(([, dimension]) => dimension === name) ?? [];
  if (grain) return `{ period: { grain: ${grain} } }`;
  switch (name) {
    case 'PROVINCE':
    case 'DISTRICT':
      return `{ place: { level: ${name} } }`;
    case 'PROVINCE_TODAY':
      return '{ place: { level: PROVINCE, boundaries: CURRENT } }';
    case 'DISTRICT_TOUCHED':
      return '{ place: { level: DISTRICT, attribution: TOUCHES } }';
    case 'STATUS_ON':
      return '{ statusOn: { on: "2018-06-30" } }';
    case 'BAND':
      return '{ band: { stage: REGISTERED } }';
    default:
      return `{ dimension: ${name} }`;
  }
};

/** The groupings asked for: those of rows in their order, and that of columns. */
export function groupingsOf(
  by: Input,
  across: Input,
  boundaries: Input,
): { down: BudgetGroup[]; across: BudgetGroup | undefined } {
  const items = [...by.items(), ...(across.isSet ? [across] : [])];
  if (items.length > mostGroupings) throw badInput(`Group by at most ${mostGroupings} things.`, items.at(-1)!.place);
  const groups: BudgetGroup[] = [];
  for (const item of items) {
    const group = groupingOf(item, boundaries);
    if (groups.some(({ name }) => name === group.name)) throw badInput(`Group by ${group.name} once.`, item.place);
    groups.push(group);
  }
  const ofFacts = groups.filter(({ dimension }) => dimension.carriers);
  if (ofFacts.length > 0 && carriersOf(groups).length === 0) {
    const names = ofFacts.map(({ name }) => name).join(' and ');
    throw badInput(`Nothing is known by ${names} at once. Group by one of them.`, by.place);
  }
  return across.isSet ? { down: groups.slice(0, -1), across: groups.at(-1) } : { down: groups, across: undefined };
}

function groupingOf(item: Input, boundaries: Input): BudgetGroup {
  const named = (name: DimensionName): BudgetGroup => ({ name, dimension: dimensions[name] });
  const period = item.field('period');
  if (period.isSet) return named(periods[period.field('grain').choose<keyof typeof periods>()]);
  const band = item.field('band');
  if (band.isSet) return { name: 'BAND', dimension: bandOf(band) };
  const status = item.field('statusOn');
  if (status.isSet) {
    return { name: 'STATUS_ON', dimension: statusOnDimension(sql`${status.field('on').bind()}::text::date`) };
  }
  const place = item.field('place');
  if (!place.isSet) return named(item.field('dimension').choose<keyof typeof plain>());
  const touches = place.field('attribution').choose() === 'TOUCHES';
  if (place.field('level').choose() === 'DISTRICT') return named(touches ? 'DISTRICT_TOUCHED' : 'DISTRICT');
  if (touches)
    throw badInput('A proposal lies in one province. Leave "attribution" out, or ask for districts.', place.place);
  const own = place.field('boundaries');
  return named((own.isSet ? own : boundaries).choose() === 'CURRENT' ? 'PROVINCE_TODAY' : 'PROVINCE');
}

function bandOf(band: Input) {
  const edges = band.field('edges');
  edges.check((values: readonly string[]) => {
    const isAscending = values.every((value, index) => index === 0 || BigInt(values[index - 1]!) < BigInt(value));
    return isAscending && values.length > 0 && values.length <= mostEdges
      ? undefined
      : `Give 1 to ${mostEdges} edges, each greater than the one before.`;
  });
  const payer = band.field('payer');
  const bound = edges.bind((values: readonly string[]) => `{${values.join(',')}}`);
  return bandDimension(
    band.field('stage').choose<BudgetStageCode>(),
    payer.isSet ? payer.choose<PayerCode>() : undefined,
    sql`(${bound}::text::numeric[])`,
  );
}
