import { sql, type SQL } from 'drizzle-orm';
import { trainingCourseFilter } from '@khuyencong/drizzle/queries/training-course.ts';
import { trainingCourse } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';
import { filterInput } from '../filter-input.ts';

/** The columns of the aggregate: a sum and the number of known values for each count. */
type Totals = (name: string) => SQL;

interface Count {
  readonly sum: SQL;
  readonly known: SQL;
  readonly courses: SQL;
}

const Headcount = builder.objectRef<Count>('Headcount').implement({
  description: 'Persons counted over training courses; what a course does not tell stays apart.',
  fields: (t) => ({
    persons: t.leaf({
      type: 'Int',
      nullable: true,
      description: 'All known counts together. Null when no course tells; 0 only when known counts add to 0.',
      sql: ({ sum }) => sum,
    }),
    known: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many courses tell.',
      sql: ({ known }) => known,
    }),
    missing: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many courses do not tell.',
      sql: ({ known, courses }) => sql`(${courses} - ${known})`,
    }),
  }),
});

const headcount = (t: any, name: string, description: string) =>
  t.embed({
    type: Headcount,
    description,
    row: (totals: Totals): Count => ({ sum: totals(name), known: totals(`${name}_known`), courses: totals('courses') }),
  });

const rate = (t: any, name: string, description: string) =>
  t.leaf({ type: 'Decimal', nullable: true, description, sql: (totals: Totals) => totals(name) });

const TrainingTotals = builder.objectRef<Totals>('TrainingTotals').implement({
  description: 'Training courses added up: trainees are counts, known and unknown apart.',
  fields: (t) => ({
    courses: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many courses there are.',
      sql: (totals) => totals('courses'),
    }),
    enrolled: headcount(t, 'enrolled', 'Trainees who began.'),
    completed: headcount(t, 'completed', 'Trainees who completed their course.'),
    certified: headcount(t, 'certified', 'Trainees who got a certificate.'),
    placed: headcount(t, 'placed', 'Trainees who had work in the trade afterwards.'),
    completionRate: rate(
      t,
      'completion_rate',
      'Completed by enrolled, a ratio of sums over the courses that tell both, to four places. Null when none does, or nobody enrolled there.',
    ),
    placementRate: rate(
      t,
      'placement_rate',
      'Placed by completed, a ratio of sums over the courses that tell both, to four places. Null when none does, or nobody completed there.',
    ),
  }),
});

/** A ratio of sums over the rows that have both. */
const ratio = (part: unknown, whole: unknown): SQL =>
  sql`round((sum(${part}) filter (where ${whole} is not null))::numeric / nullif(sum(${whole}) filter (where ${part} is not null), 0), 4)`;

function totalsOf(compilation: Compilation, where: Input, belongs: (row: typeof trainingCourse) => SQL): Rows<Totals> {
  const { row, from } = compilation.rows(trainingCourse);
  const alias = compilation.aliasName();
  const counts = (['enrolled', 'completed', 'certified', 'placed'] as const).map(
    (name) =>
      sql`sum(${row[name]}) as ${sql.identifier(name)}, count(${row[name]}) as ${sql.identifier(`${name}_known`)}`,
  );
  const condition = sql`${belongs(row)} and ${compileFilter(compilation, trainingCourseFilter, row, where) ?? sql`true`}`;
  return {
    row: (name) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`,
    alias,
    from: sql`(select count(*) as courses, ${sql.join(counts, sql`, `)}, ${ratio(row.completed, row.enrolled)} as completion_rate, ${ratio(row.placed, row.completed)} as placement_rate from ${from as SQL} where ${condition}) ${sql.identifier(alias)}`,
  };
}

/** A field that adds up the training courses of the parent; all of them without `of`. */
export function trainingTotals<Parent>(
  t: any,
  description: string,
  of: (row: typeof trainingCourse, parent: Parent) => SQL = () => sql`true`,
) {
  return t.one({
    type: TrainingTotals,
    nullable: false,
    description,
    args: {
      where: t.arg({ type: filterInput(trainingCourseFilter), description: 'Only the courses that meet this.' }),
    },
    rows: (parent: Parent, { where }: { where: Input }, compilation: Compilation) =>
      totalsOf(compilation, where, (row) => of(row, parent)),
  });
}
