import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { literal } from '../compile/json-text.ts';

const parts = ['rows', 'total', 'coverage'] as const;

/** A part of an answer that may be asked for. */
export type PlanPart = (typeof parts)[number];

const BudgetSource = builder.enumType('BudgetSource', {
  description: 'Where figures are read from. Both give the same figures.',
  values: {
    ROLL_UP: {
      description:
        'Sums by plan year, programme, province, content and source, which each import brings up to date as part of itself: they are never behind the records.',
    },
    FACTS: { description: 'The records themselves.' },
  } as const,
});

export type PlanRow = Readonly<Record<'source' | 'beyond' | PlanPart, SQL>>;

export const BudgetPlan = builder.objectRef<PlanRow>('BudgetPlan').implement({
  description: 'How the figures of an answer were found: the cost of a question, never its result.',
  fields: (t) => ({
    source: t.leaf({
      type: BudgetSource,
      nullable: false,
      description: 'ROLL_UP when all that was asked for is read from roll-ups; FACTS when any part is not.',
      sql: ({ source }) => source,
    }),
    rows: t.leaf({
      type: BudgetSource,
      nullable: true,
      description:
        'Where the rows and columns are from, those they are compared with too. Null when none were asked for.',
      sql: ({ rows }) => rows,
    }),
    total: t.leaf({
      type: BudgetSource,
      nullable: true,
      description: 'Where the totals of the whole are from. Null when none was asked for.',
      sql: ({ total }) => total,
    }),
    coverage: t.leaf({
      type: BudgetSource,
      nullable: true,
      description:
        'Where the counts of the coverage are from; its gaps and batches name records, which are read anyway. Null when none was asked for.',
      sql: ({ coverage }) => coverage,
    }),
    beyondRollUps: t.leaf({
      type: t.listRef('String') as any,
      nullable: false,
      form: 'bare',
      description:
        'What was asked that no roll-up tells, so that records had to be read: `where`, `flowDays`, `top`, a dimension, or a measure as `budgetMeasures` names it. Empty when there is nothing.',
      sql: ({ beyond }) => beyond,
    }),
  }),
});

/** The plan as a row of a relation that bears a name. */
export const planRow = (name: SQL): PlanRow => ({
  source: sql`${name}.source`,
  rows: sql`${name}.rows`,
  total: sql`${name}.total`,
  coverage: sql`${name}.coverage`,
  beyond: sql`${name}.beyond`,
});

/** The one row of the plan, from what no roll-up tells of the parts that were asked for. */
export function planQuery(beyond: ReadonlyMap<PlanPart, readonly string[]>): SQL {
  const sourceOf = (untold: readonly string[]) => literal(untold.length === 0 ? 'ROLL_UP' : 'FACTS');
  const all = [...new Set([...beyond.values()].flat())];
  const columns = parts.map((part) => {
    const untold = beyond.get(part);
    return sql`${untold ? sourceOf(untold) : sql`null`} as ${sql.identifier(part)}`;
  });
  return sql`select ${sourceOf(all)} as source, ${literal(JSON.stringify(all))} as beyond, ${sql.join(columns, sql`, `)}`;
}
