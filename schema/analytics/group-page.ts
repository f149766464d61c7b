import { sql, type SQL } from 'drizzle-orm';
import type { Compilation } from '../compile/compilation.ts';
import { cursorOf, readCursor, signature } from '../compile/cursor.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import type { OrderKey } from '../compile/order.ts';
import type { Runtime } from '../compile/runtime.ts';
import type { PageBounds } from '../connection.ts';
import type { BudgetGroup } from './grouping.ts';

export const standardRows = 100;
export const mostRows = 1000;

/** What a page reads of its question. */
interface Paged {
  readonly groupings: readonly BudgetGroup[];
}

/**
 * A page over the rows of a question. A cursor names a row by its keys and its place: should the row be gone after an
 * import, the page goes on at the place.
 */
export class GroupPage {
  /** The name of the query of all rows. */
  readonly name: SQL;
  isAsked = false;
  readonly #isEmpty: boolean;
  readonly #first: SQL;
  readonly #after?: SQL;
  readonly #signed: SQL;

  constructor(compilation: Compilation, inputs: Inputs, { groupings }: Paged) {
    this.name = sql`${sql.identifier(compilation.aliasName())}`;
    this.#isEmpty = groupings.length === 0;
    const first = inputs['first']!;
    first.check((value: number) =>
      value >= 1 && value <= mostRows ? undefined : `Ask for 1 to ${mostRows} rows a page.`,
    );
    this.#first = first.bind();
    const { orderBy, ...others } = inputs;
    const keys = cursorKeys(sql``);
    const sign = (runtime: Runtime) => {
      const asked = Object.entries({ ...others, order: orderBy! });
      return signature('budget', keys, Object.fromEntries(asked.map(([name, input]) => [name, input.read(runtime)])));
    };
    this.#signed = compilation.bind(sign);
    const after = inputs['after']!;
    if (!after.isSet) return;
    const read = (value: string, runtime: Runtime) => readCursor(value, sign(runtime), keys.length);
    // asked here, so that a wrong cursor is refused even where no page is read
    after.derive('length', (value: string, runtime) => read(value, runtime).length);
    const identity = after.bind((value: string, runtime) => read(value, runtime)[0]);
    const place = after.bind((value: string, runtime) => read(value, runtime)[1]);
    this.#after = sql`coalesce((select pos from ${this.name} where shown and identity = ${identity}::text limit 1), ${place}::text::bigint)`;
  }

  /** The rows of the page under a name. */
  rows(name: SQL): Pick<Rows, 'from' | 'where' | 'orderBy' | 'limit'> {
    return {
      from: sql`${this.#relation} ${name}`,
      where: this.#behind(name),
      orderBy: [sql`${name}.pos`],
      limit: this.#first,
    };
  }

  /** How many rows there are on all pages, or are hidden. */
  count(shown: boolean): SQL {
    return sql`(select count(*) from ${this.#relation} counted where ${shown ? sql`shown` : sql`not shown`})`;
  }

  bounds(name: SQL): PageBounds {
    const rows = sql`${this.#relation} ${name}`;
    const page = sql`(select ${name}.* from ${rows} where ${this.#behind(name)} order by ${name}.pos limit ${this.#first}) ${name}`;
    const cursorAt = (direction: SQL) =>
      sql`(select ${cursorOf(cursorKeys(sql`${name}.`), this.#signed)} from ${page} order by ${name}.pos${direction} limit 1)`;
    return {
      hasNextPage: sql`((select count(*) from ${rows} where ${this.#behind(name)}) > ${this.#first})`,
      hasPreviousPage: this.#after
        ? sql`(exists (select from ${rows} where shown and ${name}.pos <= ${this.#after}))`
        : sql`false`,
      startCursor: cursorAt(sql``),
      endCursor: cursorAt(sql` desc`),
    };
  }

  get #relation(): SQL {
    this.isAsked = !this.#isEmpty;
    return this.#isEmpty ? sql`(select 0 as pos, false as shown, ''::text as identity where false)` : this.name;
  }

  #behind(name: SQL): SQL {
    return this.#after ? sql`${name}.shown and ${name}.pos > ${this.#after}` : sql`${name}.shown`;
  }
}

const cursorKeys = (prefix: SQL): OrderKey[] =>
  ['identity', 'pos'].map((name) => ({
    name,
    value: sql`${prefix}${sql.identifier(name)}`,
    nullable: false,
    descending: false,
    nullsFirst: false,
  }));
