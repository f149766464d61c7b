import { sql, type SQL } from 'drizzle-orm';
import {
  headcountPart,
  headcounts,
  outputMeasures,
  type HeadcountCode,
  type OutputMeasureName,
} from '@khuyencong/drizzle/analytics/outputs.ts';
import { quotient } from '@khuyencong/drizzle/analytics/ratios.ts';
import { indicator } from '@khuyencong/drizzle/tables/index.ts';
import { trainingCourseKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Input } from '../compile/input.ts';
import { badInput, type Place } from '../compile/place.ts';
import { TrainingCourseKind } from '../enums.ts';
import type { FigureSource } from './figure-source.ts';

/** The outputs of a group by one indicator. */
interface Output {
  readonly measure: (name: OutputMeasureName) => SQL;
}

const OutputStat = builder.objectRef<Output>('OutputStat').implement({
  description: 'Outputs by one indicator, planned against actual. Indicators count different things: never add them.',
  fields: (t) => {
    const amount = (name: OutputMeasureName) =>
      t.leaf({
        type: 'BigInt',
        nullable: true,
        description: outputMeasures[name].description,
        sql: ({ measure }) => measure(name),
      });
    const count = (name: OutputMeasureName) =>
      t.leaf({
        type: 'Int',
        nullable: false,
        description: outputMeasures[name].description,
        sql: ({ measure }) => sql`coalesce(${measure(name)}, 0)`,
      });
    return {
      planned: amount('planned'),
      actual: amount('actual'),
      results: count('results'),
      unknownResults: count('unknownResults'),
      plannedOfKnown: amount('plannedOfKnown'),
      actualOfPlanned: amount('actualOfPlanned'),
      achieved: t.leaf({
        type: 'Decimal',
        nullable: true,
        description:
          'Results by plans, of the proposals that tell both, to six digits; null when none does, or 0 was planned.',
        sql: ({ measure }) => quotient(measure('actualOfPlanned'), measure('plannedOfKnown')),
      }),
    };
  },
});

interface Trainees {
  readonly figures: FigureSource;
  readonly kind: keyof typeof trainingCourseKinds | undefined;
  readonly place: Place;
}

const TraineeStat = builder.objectRef<Trainees>('TraineeStat').implement({
  description:
    'Trainees of the courses of proposals, as counts: what a course does not tell stays apart, and is never 0.',
  fields: (t) => {
    const persons = (headcount: HeadcountCode) =>
      t.leaf({
        type: 'Int',
        nullable: true,
        description: `${headcounts[headcount]} Null when no course tells it.`,
        sql: ({ figures, kind, place }) => figures.sum(place, headcountPart(headcount, kind)),
      });
    return {
      enrolled: persons('ENROLLED'),
      completed: persons('COMPLETED'),
      certified: persons('CERTIFIED'),
      placed: persons('PLACED'),
      unknownCourses: t.leaf({
        type: 'Int',
        nullable: false,
        description: 'How many courses do not tell how many completed them.',
        sql: ({ figures, kind, place }) =>
          sql`coalesce(${figures.sum(place, headcountPart('COMPLETED', kind, true))}, 0)`,
      }),
    };
  },
});

/** The fields of `BudgetFigures` that tell what came of the money. */
export const outputFields = (t: any) => ({
  output: t.embed({
    type: OutputStat,
    description: 'Outputs by an indicator, planned against actual, such as jobs created. Self-reported.',
    args: {
      indicator: t.arg.string({
        description: 'The code of the indicator, such as `JOBS_CREATED`; left out where groups are by INDICATOR.',
      }),
    },
    row: (figures: FigureSource, { indicator: code }: { indicator: Input }, compilation: Compilation): Output => {
      if (code.isSet === figures.isByIndicator) {
        throw badInput(
          'Different indicators are never added. Name one, or group by INDICATOR and name none.',
          code.place,
        );
      }
      if (!code.isSet) return { measure: (name) => figures.output(name, 'GROUP', undefined, code.place) };
      const { row, from } = compilation.rows(indicator);
      const id = sql`(select ${row.id} from ${from as SQL} where ${row.code} = ${code.bind()})`;
      const name = compilation.placeName(code.place);
      return { measure: (measure) => figures.output(measure, name, id, code.place) };
    },
  }),
  trainees: t.embed({
    type: TraineeStat,
    description: 'Trainees of the courses, as counts.',
    args: { kind: t.arg({ type: TrainingCourseKind, description: 'Of courses of this kind only; all unless given.' }) },
    row: (figures: FigureSource, { kind }: { kind: Input }): Trainees => ({
      figures,
      kind: kind.isSet ? kind.choose<keyof typeof trainingCourseKinds>() : undefined,
      place: kind.place,
    }),
  }),
});
