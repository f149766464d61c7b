import { sql, type SQL } from 'drizzle-orm';
import { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { commas } from '@khuyencong/drizzle/analytics/columns.ts';
import type { FactWindow } from '@khuyencong/drizzle/analytics/facts.ts';
import type { Level } from '@khuyencong/drizzle/analytics/levels.ts';
import { Rows } from '@khuyencong/drizzle/analytics/rows.ts';
import type { BudgetStageCode } from '@khuyencong/drizzle/analytics/slice.ts';
import type { UnitSource } from '@khuyencong/drizzle/analytics/units.ts';
import { FigureSource } from './figure-source.ts';
import type { BudgetGroup } from './grouping.ts';

/** The facts of both sides of a question, and the stage that takes the place of others in the second. */
export interface Sources {
  readonly current: UnitSource;
  readonly other?: UnitSource | undefined;
  readonly stage?: BudgetStageCode | undefined;
}

/** Groups of a question with the figures that are asked of them: its rows, or the cells of its table. */
export class Groups {
  readonly groupings: readonly BudgetGroup[];
  readonly levels: readonly Level[];
  readonly rows: Rows;
  /** Whether the groups have an order, which running sums follow. */
  readonly #isOrdered: boolean;
  readonly #current: Aggregate;
  readonly #previous: Aggregate | undefined;
  readonly #sources: Sources;

  constructor(groupings: readonly BudgetGroup[], levels: readonly Level[], sources: Sources, isOrdered = true) {
    this.groupings = groupings;
    this.levels = levels;
    this.#sources = sources;
    this.#isOrdered = isOrdered;
    this.#current = new Aggregate(sources.current, groupings, levels);
    // another stage is in the same groups
    const hasOther = sources.other && sources.other !== sources.current;
    this.#previous = hasOther ? new Aggregate(sources.other, groupings, levels, 'b') : undefined;
    this.rows = new Rows(this.#current, this.#previous);
  }

  /** The figures of a group where it is read under a name; without one, while the groups are made. */
  figures(alias?: SQL): FigureSource {
    return this.#figures(this.#current, alias);
  }

  /** The figures of the other side in the same group. */
  previous(alias: SQL): FigureSource | undefined {
    if (!this.#sources.other) return undefined;
    return this.#figures(this.#previous ?? this.#current, alias, this.#sources.stage);
  }

  /** The ids of the proposals of a group that is read under a name, as the text of an array. */
  proposalIds(alias: SQL): SQL {
    return sql`${alias}.${this.#current.proposalIds()}`;
  }

  /** An empty relation with the columns of the figures. */
  nothing(): SQL {
    const columns = this.rows.figureNames.map((name) => sql`null::numeric as ${name}`);
    return sql`(select ${commas(columns)} where false)`;
  }

  /** What was asked of them that no roll-up tells. */
  get beyondRollups(): string[] {
    return [this.#current, this.#previous].flatMap((side) => side?.beyondRollups ?? []);
  }

  /** Shows the periods that nothing falls into; false where groups are not of periods. */
  fill({ from, to }: FactWindow): boolean {
    const index = this.groupings.findIndex(({ dimension }) => dimension.periods);
    if (index === -1) return false;
    const hasDays = this.groupings[index]!.dimension.carriers !== undefined;
    this.rows.filling = { index, ...(hasDays && { from, to }) };
    return true;
  }

  #figures(aggregate: Aggregate, alias: SQL | undefined, stage?: BudgetStageCode): FigureSource {
    return new FigureSource({ aggregate, rows: this.rows, alias, stage, isOrdered: this.#isOrdered });
  }
}
