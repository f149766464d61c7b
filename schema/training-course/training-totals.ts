import type { SQL } from 'drizzle-orm';
import { headcounts } from '@khuyencong/drizzle/analytics/outputs.ts';
import { trainingCourseFilter } from '@khuyencong/drizzle/queries/training-course.ts';
import { trainingCourse } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import { Count, ReleasedCount, type Totals } from '../known-sum.ts';
import { ratioField, recordsField, sumField, totalsField } from '../totals.ts';

export const TrainingTotals = builder.objectRef<Totals>('TrainingTotals').implement({
  description: 'Training courses added up: trainees are counts, known and unknown apart.',
  fields: (t) => ({
    courses: recordsField(t, 'How many courses there are.'),
    enrolled: sumField(t, Count, 'enrolled', headcounts.enrolled),
    female: sumField(t, ReleasedCount, 'female', headcounts.female),
    completed: sumField(t, Count, 'completed', headcounts.completed),
    certified: sumField(t, Count, 'certified', headcounts.certified),
    placed: sumField(t, Count, 'placed', headcounts.placed),
    femaleShare: ratioField(t, 'female', 'Women by all who began, over the courses that tell both.'),
    completionRate: ratioField(t, 'completed', 'Completed by enrolled, over the courses that tell both.'),
    placementRate: ratioField(t, 'placed', 'Placed by completed, over the courses that tell both.'),
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
      bases: ({ enrolled, completed }) => ({ female: enrolled, completed: enrolled, placed: completed }),
    },
    description,
    of,
  );
