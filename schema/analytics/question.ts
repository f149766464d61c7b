import { sql, type SQL } from 'drizzle-orm';
import { Aggregate, scopeColumns } from '@khuyencong/drizzle/analytics/aggregate.ts';
import type { DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { groupsQuery } from '@khuyencong/drizzle/analytics/groups.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { proposal } from '@khuyencong/drizzle/tables/index.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { cursorOf, readCursor, signature } from '../compile/cursor.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';
import type { OrderKey } from '../compile/order.ts';
import type { Figures } from './figures.ts';
import { groupingsOf } from './grouping.ts';

const mostRows = 1000;

/**
 * One `budget` field while its document is compiled. Its proposals are found once (`scope`); total, groups and
 * coverage are aggregates over them, written last, when it is known what was asked of each.
 */
export class Question {
  readonly compilation: Compilation;
  readonly groupings: readonly DimensionName[];
  readonly scope: SQL;
  readonly where: Input;
  readonly #groups: SQL;
  readonly #grouped: Aggregate;
  readonly #first: SQL;
  readonly #start: SQL | undefined;
  readonly #cursor: SQL;
  #asksGroups = false;

  constructor(compilation: Compilation, inputs: Inputs) {
    const { where, by, first, after } = inputs as Record<'where' | 'by' | 'first' | 'after', Input>;
    this.compilation = compilation;
    this.where = where;
    this.groupings = groupingsOf(by);
    this.scope = sql.identifier(compilation.aliasName()) as unknown as SQL;
    this.#groups = sql.identifier(compilation.aliasName()) as unknown as SQL;
    this.#grouped = new Aggregate(this.scope, this.groupings);
    first.check((value: number) => (value >= 1 && value <= mostRows ? undefined : `Ask for 1 to ${mostRows} rows a page.`));
    this.#first = first.bind();
    const key = sortKey(this.groupings);
    const sign = ({ variables, context }: any) => signature('budget', [key], where.read({ variables, context }));
    this.#cursor = cursorOf([key], compilation.bind(sign));
    this.#start = after.isSet ? after.bind((value: string, runtime) => readCursor(value, sign(runtime), 1)[0]) : undefined;
  }

  /** The named queries of the field. */
  with(): SQL {
    const { row, from } = this.compilation.rows(proposal);
    const condition = compileFilter(this.compilation, proposalFilter, row, this.where);
    const filtered = condition ? sql` where ${condition}` : sql``;
    const scope = sql`${this.scope} as (select ${scopeColumns(row)} from ${from as SQL}${filtered})`;
    if (!this.#asksGroups) return scope;
    return sql`${scope}, ${this.#groups} as (${groupsQuery(this.#grouped, this.groupings)})`;
  }

  /** The one row of the whole. */
  total(): Rows<Figures> {
    const aggregate = new Aggregate(this.scope, []);
    const alias = this.compilation.aliasName();
    const from = () => sql`(${aggregate.query()}) ${sql.identifier(alias)}`;
    return { row: { aggregate, alias: sql`${sql.identifier(alias)}` }, alias, from };
  }

  /** The groups of the page, in order. Without groupings there are none. */
  groups(): Rows<Group> {
    this.#asksGroups = true;
    const alias = sql`${group}`;
    return {
      row: { question: this, figures: { aggregate: this.#grouped, alias } },
      alias: groupAlias,
      from: sql`${this.#groups} ${group}`,
      where: this.groupings.length === 0 ? sql`false` : this.#start && sql`${group}.sort > ${this.#start}`,
      orderBy: [sql`${group}.sort`],
      limit: this.#first,
    };
  }

  /** How many groups there are on all pages. */
  groupCount(): SQL {
    if (this.groupings.length === 0) return sql`0`;
    this.#asksGroups = true;
    return sql`(select count(*) from ${this.#groups})`;
  }

  hasNextPage(): SQL {
    if (this.groupings.length === 0) return sql`false`;
    this.#asksGroups = true;
    const behind = this.#start ? sql` where sort > ${this.#start}` : sql``;
    return sql`((select count(*) from ${this.#groups}${behind}) > ${this.#first})`;
  }

  hasPreviousPage(): SQL {
    if (this.groupings.length === 0 || !this.#start) return sql`false`;
    this.#asksGroups = true;
    return sql`(exists (select from ${this.#groups} where sort <= ${this.#start}))`;
  }

  /** The cursor of the first or last group of the page; null on an empty one. */
  cursorAt(end: 'first' | 'last'): SQL {
    if (this.groupings.length === 0) return sql`null::text`;
    this.#asksGroups = true;
    const behind = this.#start ? sql` where sort > ${this.#start}` : sql``;
    const page = sql`(select sort from ${this.#groups}${behind} order by sort limit ${this.#first}) ${group}`;
    return sql`(select ${this.#cursor} from ${page} order by sort${end === 'last' ? sql` desc` : sql``} limit 1)`;
  }
}

/** A group while it is compiled. */
export interface Group {
  readonly question: Question;
  readonly figures: Figures;
}

const groupAlias = 'g';
const group = sql.identifier(groupAlias);

const sortKey = (groupings: readonly DimensionName[]): OrderKey => ({
  name: groupings.join(' '),
  value: sql`${group}.sort`,
  nullable: false,
  descending: false,
  nullsFirst: false,
});
