import type { SQL } from 'drizzle-orm';
import { trainingCourseFilter } from '@khuyencong/drizzle/queries/training-course.ts';
import { trainingCourse } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import { knownSumType, ratioField, recordsField, sumField, totalsField, type Totals } from '../totals.ts';

const Headcount = knownSumType(
  'Headcount',
  { name: 'persons', type: 'Int' },
  'course',
  'Persons counted over training courses; what a course does not tell stays apart.',
);

const ReleasedHeadcount = knownSumType(
  'ReleasedHeadcount',
  { name: 'persons', type: 'Int' },
  'course',
  'Persons counted over training courses: released counts alone are added, and those withheld or unknown stay apart.',
  { canBeWithheld: true },
);

const TrainingTotals = builder.objectRef<Totals>('TrainingTotals').implement({
  description: 'Training courses added up: trainees are counts, known and unknown apart.',
  fields: (t) => ({
    courses: recordsField(t, 'How many courses there are.'),
    enrolled: sumField(t, Headcount, 'enrolled', 'Trainees who began.'),
    female: sumField(t, ReleasedHeadcount, 'female', 'Women among those who began.'),
    completed: sumField(t, Headcount, 'completed', 'Trainees who completed their course.'),
    certified: sumField(t, Headcount, 'certified', 'Trainees who got a certificate.'),
    placed: sumField(t, Headcount, 'placed', 'Trainees who had work in the trade afterwards.'),
    femaleShare: ratioField(t, 'female_share', 'Women by all who began, over the courses that tell both.'),
    completionRate: ratioField(t, 'completion', 'Completed by enrolled, over the courses that tell both.'),
    placementRate: ratioField(t, 'placement', 'Placed by completed, over the courses that tell both.'),
  }),
});

/** The training courses of a parent added up. */
export const trainingTotals = <Parent>(
  t: any,
  description: string,
  of?: (row: typeof trainingCourse, parent: Parent) => SQL,
) =>
  totalsField(
    t,
    {
      type: TrainingTotals,
      table: trainingCourse,
      filter: trainingCourseFilter,
      sums: ({ enrolled, female, completed, certified, placed }) => ({
        enrolled,
        female,
        completed,
        certified,
        placed,
      }),
      withheld: ({ femaleWithheld }) => ({ female: femaleWithheld }),
      ratios: ({ enrolled, female, completed, placed }) => ({
        female_share: { part: female, whole: enrolled },
        completion: { part: completed, whole: enrolled },
        placement: { part: placed, whole: completed },
      }),
    },
    description,
    of,
  );
