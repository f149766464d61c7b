import { sql, type SQL } from 'drizzle-orm';
import type { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { isDated } from '@khuyencong/drizzle/analytics/dimension.ts';
import type { FactKind } from '@khuyencong/drizzle/analytics/facts.ts';
import type { CountMeasureName, MoneyMeasureName } from '@khuyencong/drizzle/analytics/measures.ts';
import { quotient, type Terms } from '@khuyencong/drizzle/analytics/ratios.ts';
import type { Rows } from '@khuyencong/drizzle/analytics/rows.ts';
import { isFlow, type BudgetStageCode, type Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import { carriersOf, keyName, kindOf, stateName, type PartColumn } from '@khuyencong/drizzle/analytics/units.ts';
import { badInput, type Place } from '../compile/place.ts';

interface Options {
  readonly aggregate: Aggregate;
  /** The name under which the result stands where its columns are read; none within it. */
  readonly alias?: SQL | undefined;
  /** The rows that it is one of; none for a total. */
  readonly rows?: Rows;
  /** The stage that takes the place of every other: the other side of a comparison of stages. */
  readonly stage?: BudgetStageCode | undefined;
  /** Whether the rows have an order. */
  readonly isOrdered?: boolean;
}

/** The figures of a group or a total while they are compiled: asks an aggregate for measures and names their columns. */
export class FigureSource {
  readonly #aggregate: Aggregate;
  readonly #alias: SQL | undefined;
  readonly #rows: Rows | undefined;
  readonly #stage: BudgetStageCode | undefined;
  readonly #isOrdered: boolean;

  constructor({ aggregate, alias, rows, stage, isOrdered = true }: Options) {
    this.#aggregate = aggregate;
    this.#alias = alias;
    this.#rows = rows;
    this.#stage = stage;
    this.#isOrdered = isOrdered;
  }

  count(name: CountMeasureName): SQL {
    return sql`coalesce(${this.#qualified(this.#aggregate.count(name))}, 0)`;
  }

  /** `place` is where the slice was named, for the refusal where no fact tells it. */
  money(measure: MoneyMeasureName, slice: Slice, place: Place): SQL {
    const asked = this.#asked(slice);
    this.#refuseUntold({ kindIn: (kinds) => kindOf(asked, kinds) }, place);
    return this.#qualified(this.#aggregate.money(measure, asked));
  }

  /** A sum over proposals of one part, of those alone that have another. */
  sum(place: Place, part: PartColumn, where?: PartColumn): SQL {
    for (const one of [part, where]) if (one) this.#refuseUntold(one, place);
    return this.#qualified(this.#aggregate.sum(part, where));
  }

  /** Whether each group has the outputs of one indicator. */
  get isByIndicator(): boolean {
    return this.#aggregate.groupings.some(({ name }) => name === 'INDICATOR');
  }

  /** `cumulative` terms add flows up over the rows so far. */
  terms(place: Place, cumulative = false): Terms {
    if (cumulative && this.#rows && this.dated === -1) {
      throw badInput('Group by quarter or month of flow to add a ratio up over time.', place);
    }
    return {
      money: (measure, slice) =>
        cumulative && isFlow(slice.stage) ? this.running(slice, place) : this.money(measure, slice, place),
      count: (measure) => this.count(measure),
      sum: (part, where) => this.sum(place, part, where),
      ofAllDays: (slice) => this.#ofAllDays(this.#aggregate.money('sum', slice)),
      yearsOfAllDays: () => this.#ofAllDays(this.#aggregate.count('planYears')),
    };
  }

  /** The part of the sum in that of the row's parent, or of the whole; null where shares mean nothing. */
  share(slice: Slice, place: Place, of: 'PARENT' | 'TOTAL'): SQL {
    const own = this.money('sum', slice, place);
    if (!this.#rows) return of === 'TOTAL' ? sql`case when ${own} <> 0 then '1' end` : sql`null::text`;
    if (!this.adds) return sql`null::text`;
    return quotient(own, this.#whole(slice, of));
  }

  /** The sum over the rows of the same parent up to this one; in a total the sum itself. */
  running(slice: Slice, place: Place): SQL {
    const own = this.money('sum', slice, place);
    if (!this.#isOrdered)
      throw badInput('Columns and cells have no running sums. Ask for them in `figures` of the rows.', place);
    return this.#rows ? this.#qualified(this.#rows.running(this.#aggregate.money('sum', this.#asked(slice)))) : own;
  }

  runningShare(slice: Slice, place: Place): SQL {
    if (!this.#rows) return this.share(slice, place, 'TOTAL');
    return this.adds ? quotient(this.running(slice, place), this.#whole(slice, 'PARENT')) : sql`null::text`;
  }

  /** Whether sums of groups add to the whole. */
  get adds(): boolean {
    return this.#aggregate.groupings.every(({ dimension }) => dimension.additive !== false);
  }

  get dated(): number {
    return this.#aggregate.groupings.findIndex(({ dimension }) => isDated(dimension));
  }

  #whole(slice: Slice, of: 'PARENT' | 'TOTAL'): SQL {
    const column = this.#aggregate.money('sum', this.#asked(slice));
    return this.#window(`${of} ${text(column)}`, () => this.#sumOver(column, of));
  }

  #asked(slice: Slice): Slice {
    return this.#stage && !isFlow(slice.stage) ? { ...slice, stage: this.#stage } : slice;
  }

  #qualified(column: SQL): SQL {
    return this.#alias ? sql`${this.#alias}.${column}` : column;
  }

  #window(key: string, expression: () => SQL): SQL {
    return this.#qualified(this.#rows!.window(key, expression));
  }

  /** Stage amounts carry no day: by days they are taken from the level that is not divided by days. */
  #ofAllDays(column: SQL): SQL {
    const { dated } = this;
    if (dated === -1) return this.#qualified(column);
    const all = this.#aggregate.groupings.map((_, index) => index);
    this.#aggregate.help(all.filter((index) => index !== dated));
    const others = all.filter((index) => index !== dated).flatMap((index) => [keyName(index), stateName(index)]);
    const partition = others.length > 0 ? sql`partition by ${sql.join(others, sql`, `)}` : sql``;
    return this.#window(
      `days ${text(column)}`,
      () => sql`max(${column}) filter (where ${stateName(dated)} = 'ALL') over (${partition})`,
    );
  }

  #sumOver(column: SQL, of: 'PARENT' | 'TOTAL'): SQL {
    const ofGroups = sql`sum(${column}) filter (where not ${this.#rows!.isTotal})`;
    if (of === 'TOTAL') return sql`${ofGroups} over ()`;
    const cases = this.#aggregate.levels.map((level) => {
      const parent = level.slice(0, -1).flatMap((index) => [keyName(index), stateName(index)]);
      const over = parent.length > 0 ? sql`partition by ${sql.join(parent, sql`, `)}` : sql``;
      const value = level.length > 0 ? sql`${ofGroups} over (${over})` : sql`null`;
      return sql`when ${this.#rows!.isLevel(level)} then ${value}`;
    });
    return sql`case ${sql.join(cases, sql` `)} end`;
  }

  #refuseUntold({ kindIn }: Pick<PartColumn, 'kindIn'>, place: Place): void {
    const kinds = carriersOf(this.#aggregate.groupings);
    if (kindIn(kinds)) return;
    throw badInput(
      untold[kinds[0]!] ?? 'By these groupings it is not known. Take others, such as the plan year or the place.',
      place,
    );
  }
}

/** What facts of a kind cannot tell, and what to do. */
const untold: Partial<Record<FactKind, string>> = {
  PART: 'By beneficiary only money at the stage APPROVED is known, of all sources or of one payer. Ask for that, or take other groupings.',
  FLOW: 'Only flows carry a day: nothing else falls into a quarter or month. Ask for a flow, or group by plan year.',
  OUTPUT: 'By indicator only outputs are known. Ask for `output`, or take other groupings.',
};

const text = (column: SQL): string => JSON.stringify(column.queryChunks);
