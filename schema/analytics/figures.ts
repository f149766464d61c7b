import { sql, type SQL } from 'drizzle-orm';
import type { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { moneyMeasures, type MoneyMeasureName } from '@khuyencong/drizzle/analytics/measures.ts';
import type { BudgetStageCode, FundingSourceCode, Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import { codesOf, fundingSources, stateFundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { UnusableValue } from '../compile/place.ts';
import { BudgetStage, FundingSource } from '../enums.ts';
import { CoverageNote, notes } from './note.ts';

/** An aggregate and the name under which its result stands in the statement. */
export interface Figures {
  readonly aggregate: Aggregate;
  readonly alias: SQL;
}

interface Money {
  readonly measure: (name: MoneyMeasureName) => SQL;
}

const MoneyStat = builder.objectRef<Money>('MoneyStat').implement({
  description:
    'The money of a group of proposals at one budget stage from some sources. A proposal counts once, with its amounts in force added up; superseded amounts never count.',
  fields: (t) => {
    const field = (name: MoneyMeasureName) => {
      const { unit, description } = moneyMeasures[name];
      const isMoney = unit === 'VND';
      return t.leaf({
        type: isMoney ? 'VND' : 'Int',
        nullable: isMoney,
        description,
        sql: (money) => money.measure(name),
      });
    };
    return {
      sum: field('sum'),
      average: field('average'),
      minimum: field('minimum'),
      maximum: field('maximum'),
      known: field('known'),
      missing: field('missing'),
      approximate: field('approximate'),
      floor: field('floor'),
      ceiling: field('ceiling'),
      national: field('national'),
      local: field('local'),
      notes: t.leaf({
        type: t.listRef(CoverageNote) as any,
        nullable: false,
        form: 'bare',
        description:
          'What to know before the sum is quoted. LEVELS_COMBINED: it adds national and local money; `national` and `local` give both parts.',
        sql: ({ measure }) =>
          notes({ LEVELS_COMBINED: sql`${measure('national')} is not null and ${measure('local')} is not null` }),
      }),
    };
  },
});

const Payer = builder.enumType('Payer', {
  description: 'Who pays.',
  values: {
    STATE: { description: 'The state: budgets of all levels and other state programmes.' },
    NON_STATE: { description: 'All others: the beneficiary itself, sponsors, donors.' },
  } as const,
});

export const BudgetFigures = builder.objectRef<Figures>('BudgetFigures').implement({
  description: 'The figures of a group, or of the whole.',
  fields: (t) => ({
    proposals: t.leaf({
      type: 'Int',
      nullable: false,
      description:
        'How many proposals there are. Adds up over groups, but not over funding sources: a proposal counts under each that it has an amount of.',
      sql: ({ aggregate, alias }) => sql`${alias}.${aggregate.proposals()}`,
    }),
    money: t.embed({
      type: MoneyStat,
      description: 'Money at one budget stage. Ask again under an alias for another stage or other sources.',
      args: {
        stage: t.arg({ type: BudgetStage, required: true, description: 'The budget stage; stages are never added.' }),
        sources: t.arg({ type: [FundingSource], description: 'From these funding sources only; all unless given.' }),
        payer: t.arg({
          type: Payer,
          description: 'From those of the sources that are the state, or are not; both unless given.',
        }),
      },
      row: ({ aggregate, alias }, { stage, sources, payer }) => {
        const slice: Slice = { stage: stage.choose<BudgetStageCode>(), sources: sourcesOf(sources, payer) };
        return { measure: (name) => sql`${alias}.${aggregate.money(name, slice)}` };
      },
    }),
  }),
});

/** The sources that both arguments allow, in the order of the vocabulary. */
function sourcesOf(sources: Input, payer: Input): FundingSourceCode[] {
  const paying = payer.isSet ? payer.choose<'STATE' | 'NON_STATE'>() : undefined;
  const named = sources.isSet ? sources.derive('sources', namedSources).split(' ') : undefined;
  const isState = (code: FundingSourceCode) => (stateFundingSources as readonly string[]).includes(code);
  return codesOf(fundingSources).filter(
    (code) =>
      (named === undefined || named.includes(code)) && (paying === undefined || isState(code) === (paying === 'STATE')),
  );
}

function namedSources(codes: readonly string[]): string {
  if (codes.length === 0) throw new UnusableValue('Name at least one funding source, or leave "sources" out for all.');
  return [...new Set(codes)].toSorted().join(' ');
}
