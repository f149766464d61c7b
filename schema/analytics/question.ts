import { and, eq, getTableColumns, isNull, or, sql, type SQL } from 'drizzle-orm';
import { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { behindGroup, isOneOf, needsIds } from '@khuyencong/drizzle/analytics/behind.ts';
import { columnsRead } from '@khuyencong/drizzle/analytics/columns.ts';
import type { FactWindow } from '@khuyencong/drizzle/analytics/facts.ts';
import { levelsOf, type TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';
import { rankingQuery } from '@khuyencong/drizzle/analytics/ranking.ts';
import { facts, type UnitSource } from '@khuyencong/drizzle/analytics/units.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { proposal, type reportedFigure, type statement } from '@khuyencong/drizzle/tables/index.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';
import { badInput } from '../compile/place.ts';
import type { PageBounds } from '../connection.ts';
import { ofPlan } from './batch.ts';
import type { Sides } from './change.ts';
import { otherSideOf, type OtherSide } from './comparison.ts';
import { FigureSource } from './figure-source.ts';
import { groupingsOf } from './grouping.ts';
import { GroupPage } from './group-page.ts';
import { Groups } from './groups.ts';
import { measureValue, testsOf } from './measure-input.ts';
import { orderOf } from './order-input.ts';
import { Table } from './table.ts';
import { topOf } from './top-input.ts';

/** A row or a cell while it is compiled. */
export interface Group {
  readonly question: Question;
  readonly groups: Groups;
  /** The name that it bears where its fields are read. */
  readonly name: SQL;
  readonly figures: FigureSource;
  /** The figures of the other side of a comparison under the same keys. */
  readonly previous: FigureSource | undefined;
}

/** A side of the question: its proposals and the facts that count. */
interface Side {
  readonly scope: SQL;
  readonly where: Input | undefined;
  readonly source: UnitSource;
  readonly years: number;
}

/**
 * One `budget` field while its document is compiled, in the documented order of operations. Its proposals are found
 * once a side (`scope`); groups, totals and coverage are aggregates over them, written last, when it is known what was
 * asked of each.
 */
export class Question {
  readonly page: GroupPage;
  /** The columns and cells; undefined without a grouping across. */
  readonly table: Table | undefined;
  readonly #compilation: Compilation;
  readonly #side: Side;
  readonly #other: OtherSide | undefined;
  readonly #otherSide: Side | undefined;
  readonly #groups: Groups;
  readonly #ranking: SQL | undefined;
  /** SQL that is written already, for the columns that it reads of the proposals. */
  readonly #written: SQL[] = [];

  constructor(compilation: Compilation, inputs: Inputs) {
    this.#compilation = compilation;
    const { down, across } = groupingsOf(inputs['by']!, inputs['across']!, inputs['boundaries']!);
    const mode = inputs['totals']!.choose<TotalsMode>();
    this.#other = otherSideOf(inputs['compare']!, across ? [...down, across] : down);

    const scope = named(compilation.aliasName());
    const window = daysOf(inputs['flowDays']!);
    const top = topOf(inputs['top']!, down, mode);
    const having = inputs['having']!;
    const tests = having.isSet ? having.items() : [];
    if (top) {
      const name = named(compilation.aliasName());
      const ranked = new Aggregate({ scope, window }, top.groupings, [top.groupings.map((_, index) => index)]);
      const figures = new FigureSource({ aggregate: ranked });
      const column = measureValue(top.by, figures);
      const tested = top.isWithinParent ? testsOf(tests, figures) : undefined;
      const query = rankingQuery(ranked, { ...top, column, having: tested });
      this.#written.push(query);
      this.#ranking = sql`${name} as (${query})`;
      const fate = { relation: name, keys: top.groupings.length };
      this.#side = this.#sideOf(scope, inputs['where'], { window, fate: { ...fate, absent: 'KEPT' } });
    } else {
      this.#side = this.#sideOf(scope, inputs['where'], { window });
    }
    this.#otherSide = this.#other && this.#compared(this.#other, inputs);
    const sources = { current: this.#side.source, other: this.#otherSide?.source, stage: this.#other?.stage };
    this.#groups = new Groups(down, levelsOf(down.length, mode), sources);
    const figures = this.#groups.figures();
    this.#groups.rows.having = testsOf(tests, figures);
    this.#groups.rows.order = orderOf(inputs['orderBy']!, down, figures);
    this.page = new GroupPage(compilation, inputs, { groupings: down });
    this.table = across && new Table(compilation, this.page, across, this.#groups, sources);
    this.#fill(inputs['fillPeriods']!, window);
  }

  /** The relation of the proposals. */
  get scope(): SQL {
    return this.#side.scope;
  }

  /** The proposals as SQL over the scope names them; what reads of them must be `written`. */
  get facts(): typeof proposal {
    return facts.proposal;
  }

  /** Which flows count. */
  get window(): FactWindow {
    return this.#side.source.window;
  }

  /** SQL over the scope, whose columns of proposals the scope is to bring. */
  written(query: SQL): SQL {
    this.#written.push(query);
    return query;
  }

  get #rankings(): SQL[] {
    return this.#ranking ? [this.#ranking] : [];
  }

  /** The named queries of the field. */
  with(): SQL {
    const queries: SQL[] = [];
    if (this.page.isAsked) {
      const rows = this.#groups.rows.query();
      this.#written.push(rows);
      queries.push(...this.#rankings, sql`${this.page.name} as (${rows})`);
    }
    if (this.table?.isAsked) {
      const table = this.table.with();
      this.#written.push(...table);
      queries.push(...(this.page.isAsked ? [] : this.#rankings), ...table);
    }
    const sides = [this.#side, ...(this.#otherSide && this.#otherSide !== this.#side ? [this.#otherSide] : [])];
    return sql.join([...sides.map((side) => this.#scopeOf(side)), ...queries], sql`, `);
  }

  /** The one row of the whole, of this side or the other. */
  total(): Rows<FigureSource> {
    return this.#total(this.#side, undefined);
  }

  previousTotal(): Rows<FigureSource> | undefined {
    return this.#otherSide && this.#total(this.#otherSide, this.#other?.stage);
  }

  /** Both wholes in one row. */
  totalChange(): Rows<Sides> | undefined {
    const now = this.total();
    const before = this.previousTotal();
    if (!before) return undefined;
    const from = () => sql`${(now.from as () => SQL)()} cross join ${(before.from as () => SQL)()}`;
    return { row: { current: now.row, previous: before.row }, alias: now.alias, from };
  }

  /** The rows of the page, in order. Without groupings there are none. */
  groups(): Rows<Group> {
    if (this.#groups.groupings.length === 0) return this.#nothing(this.#groups);
    const alias = this.#compilation.aliasName();
    const name = named(alias);
    const { from, ...page } = this.page.rows(name);
    return {
      row: this.#group(this.#groups, name),
      alias,
      from: () => this.table?.rowsWithCells(name) ?? (from as SQL),
      ...page,
    };
  }

  /** The columns of the table with their totals, in the order of their keys; none without a grouping across. */
  columns(): Rows<Group> {
    return this.#cells(this.table?.columns());
  }

  /** The cells of a row, one for each column. */
  cells(row: SQL): Rows<Group> {
    return this.#cells(this.table?.cells(row));
  }

  #cells(cells: Rows<SQL> | undefined): Rows<Group> {
    if (!cells) return this.#nothing(new Groups([], [[]], { current: this.#side.source }, false));
    return { ...cells, row: this.#group(this.table!.groups, cells.row) };
  }

  /** No rows, of which anything may be asked. */
  #nothing(groups: Groups): Rows<Group> {
    const alias = this.#compilation.aliasName();
    const name = named(alias);
    return { row: this.#group(groups, name), alias, from: () => sql`${groups.nothing()} ${name}` };
  }

  #group(groups: Groups, name: SQL): Group {
    return { question: this, groups, name, figures: groups.figures(name), previous: groups.previous(name) };
  }

  get pageBounds(): PageBounds {
    return this.page.bounds(named(this.#compilation.aliasName()));
  }

  /** Whether a proposal is one of those behind the row or cell. */
  behind(row: typeof proposal, { groups, name }: Group): SQL {
    const { groupings, levels } = groups;
    // these ids are of proposals that meet the filter
    if (needsIds(groupings, this.#side.source)) return isOneOf(row, groups.proposalIds(name));
    const isOfGroup = behindGroup(row, { groupings, group: name, onlyGroups: levels.length === 1 });
    return and(this.#filter(row, this.#side.where), isOfGroup)!;
  }

  /** Whether a figure is said of a proposal behind the row, or of the plan of one. */
  prints(figure: typeof reportedFigure, group: Group): SQL {
    const { row, from } = this.#compilation.rows(proposal);
    const isItsOwn = eq(figure.proposalId, row.id);
    const isOfPlan = and(isNull(figure.proposalId), ofPlan(row, figure));
    return sql`exists (select from ${from as SQL} where ${and(this.behind(row, group), or(isItsOwn, isOfPlan))})`;
  }

  /** Whether a statement is made of a proposal behind the row. */
  says(stated: typeof statement, group: Group): SQL {
    const { row, from } = this.#compilation.rows(proposal);
    return sql`${stated.proposalId} in (select ${row.id} from ${from as SQL} where ${this.behind(row, group)})`;
  }

  /** Whether a proposal is one of those of the question. */
  among(row: typeof proposal): SQL | undefined {
    return this.#filter(row, this.#side.where);
  }

  #total({ source: { scope, window } }: Side, stage: OtherSide['stage']): Rows<FigureSource> {
    const aggregate = new Aggregate({ scope, window }, [], [[]]);
    const alias = this.#compilation.aliasName();
    const from = () => {
      const query = aggregate.query();
      this.#written.push(query);
      return sql`(${query}) ${named(alias)}`;
    };
    return { row: new FigureSource({ aggregate, alias: named(alias), stage }), alias, from };
  }

  #sideOf(scope: SQL, where: Input | undefined, rest: Omit<UnitSource, 'scope'>, years = 0): Side {
    return { scope, where, source: { scope, ...rest }, years };
  }

  #compared({ stage, years, shift, where, flowDays }: OtherSide, inputs: Inputs): Side {
    if (stage) return this.#side;
    const window = flowDays ? daysOf(flowDays) : { ...this.#side.source.window, ...(shift && { shift }) };
    const fate = this.#side.source.fate && { ...this.#side.source.fate, absent: 'OTHERS' as const };
    return this.#sideOf(named(this.#compilation.aliasName()), where ?? inputs['where'], { window, fate }, years);
  }

  /** The proposals of a side with the columns that are read of them; earlier years are seen as the present ones. */
  #scopeOf({ scope, where, years }: Side): SQL {
    const always = [
      facts.proposal.id,
      facts.proposal.planYear,
      facts.proposal.programmeLevel,
      facts.proposal.provenance,
    ];
    const read = this.#written.flatMap((query) => columnsRead(query, 'proposal'));
    const names = new Set([...always, ...read].map((column) => column.name));
    const { row, from, alias } = this.#compilation.rows(proposal);
    const columns = sql.join(
      [...names].map((name) => sql`${named(alias)}.${sql.identifier(name)}`),
      sql`, `,
    );
    const item = years > 0 ? shifted(alias, years) : (from as SQL);
    const condition = this.#filter(row, where);
    return sql`${scope} as (select ${columns} from ${item}${condition ? sql` where ${condition}` : sql``})`;
  }

  #filter(row: typeof proposal, where: Input | undefined): SQL | undefined {
    return compileFilter(this.#compilation, proposalFilter, row, where);
  }

  /** Fills the periods of rows and of columns. */
  #fill(fillPeriods: Input, window: FactWindow): void {
    if (!fillPeriods.choose<boolean>()) return;
    const filled = [this.#groups, this.table?.groups].filter((groups) => groups?.fill(window));
    if (filled.length === 0)
      throw badInput('There is no period to fill. Group by a plan year or a period.', fillPeriods.place);
  }
}

/** The proposals with later plan years. */
function shifted(alias: string, years: number): SQL {
  const columns = Object.values(getTableColumns(proposal)).map(({ name }) =>
    name === 'plan_year' ? sql`plan_year + ${sql.raw(String(years))} as plan_year` : sql.identifier(name),
  );
  return sql`(select ${sql.join(columns, sql`, `)} from proposal) ${named(alias)}`;
}

const named = (text: string): SQL => sql`${sql.identifier(text)}`;

function daysOf(days: Input): FactWindow {
  if (!days.isSet) return {};
  const [from, to] = [days.field('from'), days.field('to')];
  return {
    ...(from.isSet && { from: sql`${from.bind()}::text::date` }),
    ...(to.isSet && { to: sql`${to.bind()}::text::date` }),
  };
}
