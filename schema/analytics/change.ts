import { sql, type SQL } from 'drizzle-orm';
import { quotient } from '@khuyencong/drizzle/analytics/ratios.ts';
import type { Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import { builder } from '../builder.ts';
import type { Place } from '../compile/place.ts';
import type { FigureSource } from './figure-source.ts';
import { stageArgument } from '../stage.ts';
import { BudgetFlow } from './measure-input.ts';
import { sourceFields, sourcesOf } from './payer.ts';

/** The figures of both sides of a comparison. */
export interface Sides {
  readonly current: FigureSource;
  readonly previous: FigureSource;
}

interface Change {
  readonly now: SQL;
  readonly before: SQL;
}

const ChangeReason = builder.enumType('ChangeReason', {
  description: 'Why there is no relative change.',
  values: {
    NO_DATA: { description: 'Nothing is known on one of the sides.' },
    ZERO_DENOMINATOR: { description: 'It was 0 before.' },
  } as const,
});

const MoneyChange = builder.objectRef<Change>('MoneyChange').implement({
  description: 'How a sum changed from the other side of the comparison to this one.',
  fields: (t) => ({
    absolute: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'The difference; null when nothing is known on one of the sides.',
      sql: ({ now, before }) => sql`(${now} - ${before})`,
    }),
    relative: t.leaf({
      type: 'Decimal',
      nullable: true,
      description: 'The difference by what was before, to six digits; null where there is a reason.',
      sql: ({ now, before }) => quotient(sql`(${now} - ${before})`, before),
    }),
    reason: t.leaf({
      type: ChangeReason,
      nullable: true,
      description: 'Why there is no relative change; null where there is one.',
      sql: ({ now, before }) =>
        sql`case when ${now} is null or ${before} is null then 'NO_DATA' when ${before} = 0 then 'ZERO_DENOMINATOR' end`,
    }),
  }),
});

const changeOf = ({ current, previous }: Sides, slice: Slice, place: Place): Change => ({
  now: current.money('sum', slice, place),
  before: previous.money('sum', slice, place),
});

export const BudgetChange = builder.objectRef<Sides>('BudgetChange').implement({
  description: 'How figures changed from the other side of the comparison to this one.',
  fields: (t) => ({
    proposals: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals more there are; negative when fewer.',
      sql: ({ current, previous }) => sql`(${current.count('proposals')} - ${previous.count('proposals')})`,
    }),
    money: t.embed({
      type: MoneyChange,
      description:
        'Of the sum at a budget stage; compared with another stage: from the stage of the comparison to this one.',
      args: { ...stageArgument(t), ...sourceFields((options) => t.arg(options)) },
      row: (sides, { stage, sources, payer }: any) =>
        changeOf(sides, { stage: stage.choose(), sources: sourcesOf(sources, payer) }, stage.place),
    }),
    flow: t.embed({
      type: MoneyChange,
      description: 'Of the sum of dated money.',
      args: {
        kind: t.arg({ type: BudgetFlow, required: true, description: 'Which flows.' }),
        ...sourceFields((options) => t.arg(options)),
      },
      row: (sides, { kind, sources, payer }: any) =>
        changeOf(sides, { stage: kind.choose(), sources: sourcesOf(sources, payer) }, kind.place),
    }),
  }),
});
