import { sql } from 'drizzle-orm';
import {
  headcountPart,
  outputPart,
  type Addition,
  type Headcount,
  type OutputNumber,
} from '@khuyencong/drizzle/analytics/outputs.ts';
import type { PartColumn } from '@khuyencong/drizzle/analytics/units.ts';
import { indicator } from '@khuyencong/drizzle/tables/index.ts';
import type { Input } from '../compile/input.ts';
import { badInput, type Place } from '../compile/place.ts';
import { TrainingCourseKind } from '../enums.ts';
import { IndicatorTotals } from '../indicator/indicator-totals.ts';
import type { Totals } from '../known-sum.ts';
import { TrainingTotals } from '../training-course/training-totals.ts';
import type { FigureSource } from './figure-source.ts';

const counts: readonly Addition[] = ['records', 'known', 'withheld'];

/** The facts of a group added up; counts are 0 where it has none. Records are those that could tell the number `first`. */
function groupTotals<Name extends string>(
  figures: FigureSource,
  place: Place,
  first: Name,
  part: (number: Name, addition: Addition) => PartColumn,
): Totals {
  return (name, of) => {
    const isRecords = name === 'records';
    const addition = isRecords ? 'records' : (of ?? 'sum');
    const sum = figures.sum(place, part(isRecords ? first : (name as Name), addition));
    return counts.includes(addition) ? sql`coalesce(${sum}, 0)` : sum;
  };
}

/** The fields of `BudgetFigures` that tell what came of the money. */
export const outputFields = (t: any) => ({
  output: t.embed({
    type: IndicatorTotals,
    description: 'Outputs by an indicator, planned against actual, such as jobs created. Self-reported.',
    args: {
      indicator: t.arg.string({
        description: 'The code of the indicator, such as `JOBS_CREATED`; left out where groups are by INDICATOR.',
      }),
    },
    row: (figures: FigureSource, { indicator: code }: { indicator: Input }): Totals => {
      const part = partsByIndicator(figures, code);
      return groupTotals<OutputNumber>(figures, code.place, 'actual', part);
    },
  }),
  trainees: t.embed({
    type: TrainingTotals,
    description: 'The training courses of the proposals added up.',
    args: { kind: t.arg({ type: TrainingCourseKind, description: 'Of courses of this kind only; all unless given.' }) },
    row: (figures: FigureSource, { kind }: { kind: Input }): Totals => {
      const courseKind = kind.isSet ? kind.choose<string>() : undefined;
      return groupTotals<Headcount>(figures, kind.place, 'enrolled', (headcount, addition) =>
        headcountPart(headcount, addition, courseKind),
      );
    },
  }),
});

/** What proposals have by the indicator of a code, or by that of each group where groups are by indicator. */
export function partsByIndicator(
  figures: FigureSource,
  code: Input,
): (number: OutputNumber, addition: Addition) => PartColumn {
  if (code.isSet === figures.isByIndicator) {
    throw badInput('Different indicators are never added. Name one, or group by INDICATOR and name none.', code.place);
  }
  if (!code.isSet) return (number, addition) => outputPart(number, addition, 'GROUP', undefined);
  const id = sql`(select ${indicator.id} from ${indicator} where ${indicator.code} = ${code.bind()})`;
  return (number, addition) => outputPart(number, addition, code.placeName, id);
}
