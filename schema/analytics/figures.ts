import { sql, type SQL } from 'drizzle-orm';
import {
  countMeasures,
  moneyMeasures,
  rowMeasures,
  type CountMeasureName,
  type MoneyMeasureName,
} from '@khuyencong/drizzle/analytics/measures.ts';
import type { BudgetStageCode, FlowCode, Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import { builder } from '../builder.ts';
import type { Place } from '../compile/place.ts';
import { BudgetStage } from '../enums.ts';
import { ratioRow, RatioValue } from '../ratio.ts';
import { stageArgument } from '../stage.ts';
import type { FigureSource } from './figure-source.ts';
import { BudgetFlow, RatioKind, ratioTerms } from './measure-input.ts';
import { outputFields } from './output-figures.ts';
import { CoverageNote, notes } from './note.ts';
import { sourceFields, sourcesOf } from './payer.ts';

/** Money of one slice in the figures of a row or a total. */
interface Money {
  readonly figures: FigureSource;
  readonly slice: Slice;
  readonly place: Place;
}

const measure = ({ figures, slice, place }: Money, name: MoneyMeasureName): SQL => figures.money(name, slice, place);

const MoneyStat = builder.objectRef<Money>('MoneyStat').implement({
  description:
    'The money of a group of proposals at one budget stage, or of one kind of flow, from some sources. A proposal counts once, with its amounts in force added up; superseded amounts never count.',
  fields: (t) => {
    const field = (name: MoneyMeasureName) => {
      const { unit, description } = moneyMeasures[name];
      const isMoney = unit === 'VND';
      return t.leaf({
        type: isMoney ? 'VND' : 'Int',
        nullable: isMoney,
        description,
        sql: (money) => (isMoney ? measure(money, name) : sql`coalesce(${measure(money, name)}, 0)`),
      });
    };
    const ofRow = (name: keyof typeof rowMeasures, of: (money: Money) => SQL) => {
      const { unit, description } = rowMeasures[name];
      return t.leaf({ type: unit === 'VND' ? 'VND' : 'Decimal', nullable: true, description, sql: of });
    };
    return {
      sum: field('sum'),
      average: field('average'),
      minimum: field('minimum'),
      maximum: field('maximum'),
      median: field('median'),
      known: field('known'),
      missing: field('missing'),
      approximate: field('approximate'),
      floor: field('floor'),
      ceiling: field('ceiling'),
      national: field('national'),
      local: field('local'),
      shareOfParent: ofRow('shareOfParent', ({ figures, slice, place }) => figures.share(slice, place, 'PARENT')),
      shareOfTotal: ofRow('shareOfTotal', ({ figures, slice, place }) => figures.share(slice, place, 'TOTAL')),
      runningSum: ofRow('runningSum', ({ figures, slice, place }) => figures.running(slice, place)),
      runningShare: ofRow('runningShare', ({ figures, slice, place }) => figures.runningShare(slice, place)),
      notes: t.leaf({
        type: t.listRef(CoverageNote) as any,
        nullable: false,
        form: 'bare',
        description:
          'What to know before the sum is quoted. LEVELS_COMBINED: it adds national and local money; `national` and `local` give both parts.',
        sql: (money) =>
          notes({
            LEVELS_COMBINED: sql`${measure(money, 'national')} is not null and ${measure(money, 'local')} is not null`,
          }),
      }),
    };
  },
});

const countField = (t: any, name: CountMeasureName) =>
  t.leaf({
    type: 'Int',
    nullable: false,
    description: countMeasures[name].description,
    sql: (figures: FigureSource) => figures.count(name),
  });

export const BudgetFigures = builder.objectRef<FigureSource>('BudgetFigures').implement({
  description: 'The figures of a group, or of the whole.',
  fields: (t) => ({
    proposals: countField(t, 'proposals'),
    beneficiaries: countField(t, 'beneficiaries'),
    planYears: countField(t, 'planYears'),
    programmeLevels: countField(t, 'programmeLevels'),
    submitted: countField(t, 'submitted'),
    approved: countField(t, 'approved'),
    completed: countField(t, 'completed'),
    onTime: countField(t, 'onTime'),
    onOriginalTime: countField(t, 'onOriginalTime'),
    ...outputFields(t),
    money: t.embed({
      type: MoneyStat,
      description: 'Money at one budget stage. Ask again under an alias for another stage or other sources.',
      args: { ...stageArgument(t), ...sourceFields((options) => t.arg(options)) },
      row: (figures, { stage, sources, payer }: any) => ({
        figures,
        slice: { stage: stage.choose() as BudgetStageCode, sources: sourcesOf(sources, payer) },
        place: stage.place,
      }),
    }),
    flow: t.embed({
      type: MoneyStat,
      description:
        'Dated money; only flows within `flowDays` when the question gives them. `known` proposals have such a flow, `missing` ones have none.',
      args: {
        kind: t.arg({ type: BudgetFlow, required: true, description: 'Which flows.' }),
        ...sourceFields((options) => t.arg(options)),
      },
      row: (figures, { kind, sources, payer }: any) => ({
        figures,
        slice: { stage: kind.choose() as FlowCode, sources: sourcesOf(sources, payer) },
        place: kind.place,
      }),
    }),
    ratio: t.embed({
      type: RatioValue,
      description: 'A ratio of sums, never a mean of ratios.',
      args: {
        of: t.arg({ type: RatioKind, required: true, description: 'Which ratio.' }),
        stage: t.arg({ type: BudgetStage, description: 'The budget stage, for the ratios that are of one.' }),
        cumulative: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Adds flows up over the rows so far, as `runningSum` does, against the same denominator: for absorption by month. Only by period of flow.',
        }),
      },
      row: (figures, { of, stage, cumulative }) => {
        const ratio = ratioTerms(of, stage, figures, cumulative.choose<boolean>());
        return ratioRow(ratio);
      },
    }),
  }),
});
