import { sql, type SQL } from 'drizzle-orm';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { traineesOf, trainsWorkers, type Outcome } from '@khuyencong/drizzle/queries/training-cost.ts';
import { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';
import { filterInput } from '../filter-input.ts';
import { ratioRow, RatioValue } from '../ratio.ts';

/** A column of the sums by its name. */
type Costs = (name: string) => SQL;

interface CostRow {
  readonly costs: Costs;
  readonly outcome: Outcome;
}

const WorkerCost = builder.objectRef<CostRow>('WorkerCost').implement({
  description: 'State money by workers, over the proposals that are settled and whose every course tells the workers.',
  fields: (t) => ({
    proposals: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals count.',
      sql: ({ costs, outcome }) => costs(`${outcome}_proposals`),
    }),
    missing: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals do not: not settled, without a course, or with one that does not tell.',
      sql: ({ costs, outcome }) => sql`(${costs('proposals')} - ${costs(`${outcome}_proposals`)})`,
    }),
    cost: t.embed({
      type: RatioValue,
      description: 'State money SETTLED, in đồng, by workers.',
      row: ({ costs, outcome }) =>
        ratioRow({ numerator: costs(`${outcome}_money`), denominator: costs(`${outcome}_workers`) }),
    }),
  }),
});

const costBy = (t: any, outcome: Outcome, description: string) =>
  t.embed({ type: WorkerCost, description, row: (costs: Costs): CostRow => ({ costs, outcome }) });

const TrainingCosts = builder.objectRef<Costs>('TrainingCosts').implement({
  description: 'What the training of a worker cost the state.',
  fields: (t) => ({
    proposals: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals that train workers meet the filter.',
      sql: (costs) => costs('proposals'),
    }),
    perCompleted: costBy(t, 'completed', 'The cost of a worker who completed.'),
    perPlaced: costBy(t, 'placed', 'The cost of a worker who had work in the trade afterwards.'),
  }),
});

function costsOf(compilation: Compilation, where: Input): Rows<Costs> {
  const { row, from } = compilation.rows(proposal);
  const alias = compilation.aliasName();
  const trainees = sql.identifier(compilation.aliasName());
  const columns = (['completed', 'placed'] as const).map((outcome) => {
    const workers = sql`${trainees}.${sql.identifier(outcome)}`;
    const counts = sql`filter (where ${workers} is not null and ${row.settledStateVnd} is not null)`;
    const name = (what: string) => sql.identifier(`${outcome}_${what}`);
    return sql`count(*) ${counts} as ${name('proposals')}, sum(${row.settledStateVnd}) ${counts} as ${name('money')}, sum(${workers}) ${counts} as ${name('workers')}`;
  });
  const condition = sql`${trainsWorkers(row)} and ${compileFilter(compilation, proposalFilter, row, where) ?? sql`true`}`;
  return {
    row: (name) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`,
    alias,
    from: sql`(select count(*) as proposals, ${sql.join(columns, sql`, `)} from ${from as SQL}, ${traineesOf(row, sql`${trainees}`)} where ${condition}) ${sql.identifier(alias)}`,
  };
}

builder.queryFields((t) => ({
  trainingCosts: t.one({
    type: TrainingCosts,
    nullable: false,
    description:
      'What the training of a worker cost the state, a ratio of sums. By trade, year or province: ask again under an alias with another `where`.',
    args: {
      where: t.arg({
        type: filterInput(proposalFilter),
        description: 'The proposals to count, of those whose content is to train workers.',
      }),
    },
    rows: (_root, { where }, compilation) => costsOf(compilation, where),
  }),
}));
