import { sql, type SQL } from 'drizzle-orm';
import type { Aggregate } from './aggregate.ts';
import { Columns, commas } from './columns.ts';
import type { Grouping } from './dimension.ts';
import { labelledQuery, rankName, sortName } from './labelled.ts';
import type { Level } from './levels.ts';
import { groupKey, keyName, stateName } from './units.ts';

/** One term of an order: a key by its index, or a measure by its column. */
export interface OrderTerm {
  readonly by: { readonly key: number } | { readonly column: SQL };
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
}

/** Periods to be shown though nothing falls into them: the grouping's index, and the first and last day when given. */
export interface Filling {
  readonly index: number;
  readonly from?: SQL | undefined;
  readonly to?: SQL | undefined;
}

/**
 * The rows of a question from its aggregates, in the order of operations: groups and totals come in; they are joined
 * with those they are compared with and with empty periods; shares are taken over all of them; `having` hides some;
 * what is left is put in order, and running sums follow that order.
 */
export class Rows {
  readonly #current: Aggregate;
  readonly #previous: Aggregate | undefined;
  readonly #groupings: readonly Grouping[];
  readonly #windows = new Columns('w');
  readonly #running = new Columns('v');
  having: SQL | undefined;
  order: readonly OrderTerm[] = [];
  filling: Filling | undefined;

  constructor(current: Aggregate, previous: Aggregate | undefined) {
    this.#current = current;
    this.#previous = previous;
    this.#groupings = current.groupings;
  }

  /** A column computed over all groups, hidden ones too. */
  window(key: string, expression: () => SQL): SQL {
    return this.#windows.name(key, expression);
  }

  /** The sum of a column over the rows of the same parent up to this one, in the order of the answer. */
  running(column: SQL): SQL {
    return this.#running.name(this.#text(column), () => {
      const keys = this.#groupings.slice(0, -1).flatMap((_, index) => [keyName(index), stateName(index)]);
      const partition = commas([...keys, sql`shown`, this.isTotal]);
      return sql`sum(${column}) over (partition by ${partition} order by ${this.#orderBy()})`;
    });
  }

  /** Whether a row adds up other rows. */
  get isTotal(): SQL {
    return sql`'ALL' in (${commas(this.#states())})`;
  }

  /** GROUP, OTHERS, SUBTOTAL or GRAND_TOTAL; `row` names the row's relation. */
  kindOf(row?: SQL): SQL {
    const states = commas(this.#states(row));
    if (this.#groupings.length === 0) return sql`'GROUP'`;
    return sql`case when 'ALL' = all(array[${states}]) then 'GRAND_TOTAL' when 'ALL' in (${states}) then 'SUBTOTAL' when 'OTHERS' in (${states}) then 'OTHERS' else 'GROUP' end`;
  }

  depthOf(row: SQL): SQL {
    const own = this.#states(row).map((state) => sql`case ${state} when 'ALL' then 0 else 1 end`);
    return sql`(0${sql.join(own.map((one) => sql` + ${one}`))})`;
  }

  /** The names of the columns that hold figures. */
  get figureNames(): SQL[] {
    const sides = [this.#current, this.#previous].flatMap((side) => side?.names ?? []);
    return [...sides, ...this.#windows.names, ...this.#running.names];
  }

  /** All rows with `pos`, their place among those that are `shown`. */
  query(): SQL {
    const shown = this.having ? sql`(${this.kindOf()} <> 'GROUP' or coalesce(${this.having}, false))` : sql`true`;
    const labelled = labelledQuery(this.#merged(), this.#groupings);
    const shared = sql`select ${commas([sql`labelled.*`, ...this.#windows.list])} from (${labelled}) labelled`;
    const tested = sql`select *, ${shown} as shown from (${shared}) shared${this.#visible()}`;
    const pos = sql`row_number() over (partition by shown order by ${this.#orderBy()}) as pos`;
    return sql`select ${commas([sql`tested.*`, pos, ...this.#running.list])} from (${tested}) tested`;
  }

  /** Leaves out the levels that were computed for other rows alone. */
  #visible(): SQL {
    const helpers = [this.#current, this.#previous].flatMap((side) => side?.helpers ?? []);
    const conditions = helpers.map((level) => sql`not ${this.isLevel(level)}`);
    return conditions.length > 0 ? sql` where ${sql.join(conditions, sql` and `)}` : sql``;
  }

  #states(row?: SQL): SQL[] {
    return this.#groupings.map((_, index) => (row ? sql`${row}.${stateName(index)}` : stateName(index)));
  }

  /** Whether a row has keys of its own in these groupings alone. */
  isLevel(level: Level): SQL {
    const states = this.#states().map((state, index) =>
      level.includes(index) ? sql`${state} <> 'ALL'` : sql`${state} = 'ALL'`,
    );
    return sql`(${sql.join(states, sql` and `)})`;
  }

  #text(column: SQL): string {
    return JSON.stringify(column.queryChunks);
  }

  /** Keys in their own order at last; before a measure single values come before what stands for many. */
  #orderBy(): SQL {
    const terms: SQL[] = [];
    const used = new Set<number>();
    let ranked = false;
    for (const { by, descending, nullsFirst } of this.order) {
      const direction = descending ? sql` desc` : sql``;
      if ('key' in by) {
        used.add(by.key);
        terms.push(rankName(by.key), sql`${sortName(by.key)}${direction}`);
      } else {
        if (!ranked) terms.push(sql`greatest(${commas(this.#groupings.map((_, index) => rankName(index)))})`);
        ranked = true;
        terms.push(sql`${by.column}${direction}${nullsFirst ? sql` nulls first` : sql` nulls last`}`);
      }
    }
    const rest = this.#groupings.flatMap((_, index) => (used.has(index) ? [] : [rankName(index), sortName(index)]));
    return commas([...terms, ...rest]);
  }

  /** The groups of both sides and of empty periods, each once. */
  #merged(): SQL {
    const current = this.#current.query();
    if (!this.#previous && !this.filling) return current;
    const pairs = this.#groupings.map((_, index) => ({ key: keyName(index), state: stateName(index) }));
    const columns = commas(pairs.flatMap(({ key, state }) => [key, state]));
    const gkey = groupKey(pairs);
    const sides = [sql`current_side`, ...(this.#previous ? [sql`previous_side`] : [])];
    const keys = sides.map((side) => sql`select ${columns} from ${side}`);
    if (this.filling) keys.push(this.#empty(this.filling, sql.join(keys, sql` union `)));
    const named = [
      sql`current_side as (select *, ${gkey} as gkey from (${current}) grouped)`,
      ...(this.#previous
        ? [sql`previous_side as (select *, ${gkey} as gkey from (${this.#previous.query()}) grouped)`]
        : []),
    ];
    const measures = [...this.#current.names, ...(this.#previous?.names ?? [])];
    const joins = sides.map((side) => sql` left join ${side} on ${side}.gkey = keyed.gkey`);
    const all = commas([...pairs.flatMap(({ key, state }) => [sql`keyed.${key}`, sql`keyed.${state}`]), ...measures]);
    return sql`with ${commas(named)} select ${all} from (select *, ${gkey} as gkey from (${sql.join(keys, sql` union `)}) keys) keyed${sql.join(joins)}`;
  }

  /** The keys of every period between the first and the last, for each combination of the other keys. */
  #empty({ index, from, to }: Filling, keys: SQL): SQL {
    const { periods } = this.#groupings[index]!.dimension;
    if (!periods) throw new Error('Only periods can be filled');
    const key = keyName(index);
    const state = stateName(index);
    const first = from ? periods.at(from) : sql`min(${key})`;
    const last = to ? periods.at(to) : sql`max(${key})`;
    const others = this.#groupings.flatMap((_, at) => (at === index ? [] : [keyName(at), stateName(at)]));
    const values = sql`(${keys}) known where ${state} = 'VALUE'`;
    const combinations =
      others.length > 0
        ? sql`(select distinct ${commas(others)} from (${keys}) known where ${state} <> 'ALL')`
        : sql`(select)`;
    const own = sql.join(
      this.#groupings.map((_, at) => (at === index ? sql`period.key, 'VALUE'` : sql`${keyName(at)}, ${stateName(at)}`)),
      sql`, `,
    );
    const bounds = sql`select ${first} as first, ${last} as last${from && to ? sql`` : sql` from ${values}`}`;
    return sql`select ${own} from ${combinations} other cross join (${bounds}) bounds cross join lateral ${periods.between(sql`bounds.first`, sql`bounds.last`)} period(key)`;
  }
}
