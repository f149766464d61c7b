import { and, sql, type SQL } from 'drizzle-orm';
import { Aggregate, keyName, scopeColumns, stateName } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { behindKey } from '@khuyencong/drizzle/analytics/behind.ts';
import type { DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { groupsQuery } from '@khuyencong/drizzle/analytics/groups.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { proposal } from '@khuyencong/drizzle/tables/index.ts';
import type { Compilation } from '../compile/compilation.ts';
import { cursorOf, readCursor, signature } from '../compile/cursor.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';
import type { OrderKey } from '../compile/order.ts';
import type { Runtime } from '../compile/runtime.ts';
import type { PageBounds } from '../connection.ts';
import type { Figures } from './figures.ts';
import { groupingsOf } from './grouping.ts';

export const standardRows = 100;
export const mostRows = 1000;

/** A group while it is compiled. */
export interface Group {
  readonly question: Question;
  readonly figures: Figures;
}

/**
 * One `budget` field while its document is compiled. Its proposals are found once (`scope`); total, groups and
 * coverage are aggregates over them, written last, when it is known what was asked of each.
 */
export class Question {
  readonly groupings: readonly DimensionName[];
  /** The name of the relation of the proposals. */
  readonly scope: SQL;
  /** The name that a group bears where its fields are read. */
  readonly group: SQL;
  readonly #compilation: Compilation;
  readonly #where: Input | undefined;
  readonly #groupAlias: string;
  readonly #groups: SQL;
  readonly #grouped: Aggregate;
  readonly #first: SQL;
  readonly #after?: SQL;
  readonly #cursor: SQL;
  #asksGroups = false;

  constructor(compilation: Compilation, inputs: Inputs) {
    this.#compilation = compilation;
    this.#where = inputs['where'];
    this.groupings = groupingsOf(inputs['by']!);
    this.scope = name(compilation.aliasName());
    this.#groups = name(compilation.aliasName());
    this.#groupAlias = compilation.aliasName();
    this.group = name(this.#groupAlias);
    this.#grouped = new Aggregate(this.scope, this.groupings);
    const first = inputs['first']!;
    first.check((value: number) =>
      value >= 1 && value <= mostRows ? undefined : `Ask for 1 to ${mostRows} rows a page.`,
    );
    this.#first = first.bind();
    const keys = [this.#sortKey()];
    const sign = (runtime: Runtime) => signature('budget', keys, { where: this.#where?.read(runtime) });
    this.#cursor = cursorOf(keys, compilation.bind(sign));
    const after = inputs['after']!;
    if (after.isSet) {
      const read = (value: string, runtime: Runtime) => readCursor(value, sign(runtime), keys.length);
      // asked here, so that a wrong cursor is refused even where no page is read
      after.derive('length', (value: string, runtime) => read(value, runtime).length);
      this.#after = after.bind((value: string, runtime) => read(value, runtime)[0]);
    }
  }

  /** The named queries of the field. */
  with(): SQL {
    const { row, from } = this.#compilation.rows(proposal);
    const condition = this.#filter(row);
    const scope = sql`${this.scope} as (select ${scopeColumns(row)} from ${from as SQL}${where(condition)})`;
    if (!this.#asksGroups) return scope;
    return sql`${scope}, ${this.#groups} as (${groupsQuery(this.#grouped, this.groupings)})`;
  }

  /** The one row of the whole. */
  total(): Rows<Figures> {
    const aggregate = new Aggregate(this.scope, []);
    const alias = this.#compilation.aliasName();
    const from = () => sql`(${aggregate.query()}) ${name(alias)}`;
    return { row: { aggregate, alias: name(alias) }, alias, from };
  }

  /** The groups of the page, in order. Without groupings there are none. */
  groups(): Rows<Group> {
    return {
      row: { question: this, figures: { aggregate: this.#grouped, alias: this.group } },
      alias: this.#groupAlias,
      from: sql`${this.#groupRelation()} ${this.group}`,
      where: this.#behindCursor(),
      orderBy: [this.#sortKey().value as SQL],
      limit: this.#first,
    };
  }

  /** How many groups there are on all pages. */
  groupCount(): SQL {
    return sql`(select count(*) from ${this.#groupRelation()})`;
  }

  pageBounds(): PageBounds {
    const groups = sql`${this.#groupRelation()} ${this.group}`;
    const sort = this.#sortKey().value;
    const page = sql`(select ${sort} from ${groups}${where(this.#behindCursor())} order by ${sort} limit ${this.#first}) ${this.group}`;
    const cursorAt = (direction: SQL) =>
      sql`(select ${this.#cursor} from ${page} order by ${sort}${direction} limit 1)`;
    return {
      hasNextPage: sql`((select count(*) from ${groups}${where(this.#behindCursor())}) > ${this.#first})`,
      hasPreviousPage: this.#after ? sql`(exists (select from ${groups} where ${sort} <= ${this.#after}))` : sql`false`,
      startCursor: cursorAt(sql``),
      endCursor: cursorAt(sql` desc`),
    };
  }

  /** Whether a proposal is one of those behind the group. */
  behind(row: typeof proposal): SQL {
    const keys = this.groupings.map((dimension, index) =>
      behindKey(dimension, row, sql`${this.group}.${keyName(index)}`, sql`${this.group}.${stateName(index)}`),
    );
    return and(this.#filter(row), ...keys)!;
  }

  #filter(row: typeof proposal): SQL | undefined {
    return compileFilter(this.#compilation, proposalFilter, row, this.#where);
  }

  #groupRelation(): SQL {
    this.#asksGroups = true;
    return this.groupings.length > 0 ? this.#groups : sql`(select * from ${this.#groups} where false)`;
  }

  #behindCursor(): SQL | undefined {
    return this.#after && sql`${this.#sortKey().value} > ${this.#after}`;
  }

  #sortKey(): OrderKey {
    const value = sql`${this.group}.sort`;
    return { name: this.groupings.join(' '), value, nullable: false, descending: false, nullsFirst: false };
  }
}

const name = (text: string): SQL => sql`${sql.identifier(text)}`;

const where = (condition: SQL | undefined): SQL => (condition ? sql` where ${condition}` : sql``);
