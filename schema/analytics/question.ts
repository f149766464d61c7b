import { and, eq, isNull, or, sql, type SQL } from 'drizzle-orm';
import { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { behindGroup, isOneOf, needsIds } from '@khuyencong/drizzle/analytics/behind.ts';
import type { FactWindow } from '@khuyencong/drizzle/analytics/facts.ts';
import { levelsOf, type TotalsMode } from '@khuyencong/drizzle/analytics/levels.ts';
import { rankingQuery } from '@khuyencong/drizzle/analytics/ranking.ts';
import { facts, type UnitSource } from '@khuyencong/drizzle/analytics/units.ts';
import { proposal, type reportedFigure, type statement } from '@khuyencong/drizzle/tables/index.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
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
import { planQuery, planRow, type PlanPart, type PlanRow } from './plan.ts';
import { Side } from './side.ts';
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
  /** Where groups are taken from: the side, with what becomes of those behind the first few. */
  readonly #source: UnitSource;
  readonly #other: OtherSide | undefined;
  readonly #otherSide: Side | undefined;
  readonly #groups: Groups;
  readonly #ranking: SQL | undefined;
  /** SQL that is written already, for the columns that it reads of the proposals. */
  readonly #written: SQL[] = [];
  /** What no roll-up tells of the parts that are written already. */
  readonly #beyond = new Map<PlanPart, readonly string[]>();
  #plan: SQL | undefined;

  constructor(compilation: Compilation, inputs: Inputs) {
    this.#compilation = compilation;
    const { down, across } = groupingsOf(inputs['by']!, inputs['across']!, inputs['boundaries']!);
    const mode = inputs['totals']!.choose<TotalsMode>();
    this.#other = otherSideOf(inputs['compare']!, across ? [...down, across] : down);

    const window = daysOf(inputs['flowDays']!);
    const top = topOf(inputs['top']!, down, mode);
    const having = inputs['having']!;
    const tests = having.isSet ? having.items() : [];
    const side = new Side(compilation, inputs['where'], window);
    this.#side = side;
    let fate: UnitSource['fate'];
    if (top) {
      const name = named(compilation.aliasName());
      const ranked = new Aggregate(side.source, top.groupings, [top.groupings.map((_, index) => index)]);
      const figures = new FigureSource({ aggregate: ranked });
      const column = measureValue(top.by, figures);
      const tested = top.isWithinParent ? testsOf(tests, figures) : undefined;
      const query = rankingQuery(ranked, { ...top, column, having: tested });
      this.#written.push(query);
      this.note('rows', ranked.beyondRollups);
      this.#ranking = sql`${name} as (${query})`;
      fate = { relation: name, keys: top.groupings.length, absent: 'KEPT' };
    }
    this.#source = { ...side.source, fate };
    this.#otherSide = this.#other && this.#compared(this.#other, inputs);
    const otherSource =
      this.#otherSide === side
        ? this.#source
        : this.#otherSide && { ...this.#otherSide.source, fate: fate && { ...fate, absent: 'OTHERS' as const } };
    const sources = { current: this.#source, other: otherSource, stage: this.#other?.stage };
    this.#groups = new Groups(down, levelsOf(down.length, mode), sources);
    const figures = this.#groups.figures();
    this.#groups.rows.having = testsOf(tests, figures);
    this.#groups.rows.order = orderOf(inputs['orderBy']!, down, figures);
    this.page = new GroupPage(compilation, inputs, { groupings: down });
    this.table = across && new Table(compilation, this.page, across, this.#groups, sources);
    this.#fill(inputs['fillPeriods']!, inputs['flowDays']!);
  }

  /** The relation of the proposals. */
  get scope(): SQL {
    return this.#side.scope;
  }

  /** The whole cells of the same proposals, as a FROM item that wants a name; undefined where no roll-up tells them. */
  get wholeCells(): SQL | undefined {
    return this.#side.wholeCells;
  }

  /** The proposals as SQL over the scope names them; what reads of them must be `written`. */
  get facts(): typeof proposal {
    return facts.proposal;
  }

  /** Which flows count. */
  get window(): FactWindow {
    return this.#source.window;
  }

  /** SQL over the scope, whose columns of proposals the scope is to bring. */
  written(query: SQL): SQL {
    this.#written.push(query);
    return query;
  }

  get #rankings(): SQL[] {
    return this.#ranking ? [this.#ranking] : [];
  }

  /** Notes what no roll-up tells of a part of the answer, when it is written. */
  note(part: PlanPart, beyond: readonly string[]): void {
    this.#beyond.set(part, [...(this.#beyond.get(part) ?? []), ...beyond]);
  }

  /** Where the parts of the answer that are asked for are read from. */
  plan(): Rows<PlanRow> {
    this.#plan ??= named(this.#compilation.aliasName());
    const alias = this.#compilation.aliasName();
    return { row: planRow(named(alias)), alias, from: sql`${this.#plan} ${named(alias)}` };
  }

  /** The named queries of the field; undefined when nothing wants one. */
  with(): SQL | undefined {
    const queries: SQL[] = [];
    if (this.page.isAsked) {
      const rows = this.#groups.rows.query();
      this.#written.push(rows);
      this.note('rows', this.#groups.beyondRollups);
      queries.push(...this.#rankings, sql`${this.page.name} as (${rows})`);
    }
    if (this.table?.isAsked) {
      const table = this.table.with();
      this.#written.push(...table);
      this.note('rows', this.table.groups.beyondRollups);
      queries.push(...(this.page.isAsked ? [] : this.#rankings), ...table);
    }
    if (this.#plan) queries.push(sql`${this.#plan} as (${planQuery(this.#beyond)})`);
    const sides = new Set([this.#side, ...(this.#otherSide ? [this.#otherSide] : [])]);
    const all = [...[...sides].flatMap((side) => side.with(this.#written)), ...queries];
    return all.length > 0 ? sql.join(all, sql`, `) : undefined;
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
    if (!cells) return this.#nothing(new Groups([], [[]], { current: this.#source }, false));
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
    if (needsIds(groupings, this.#source)) return isOneOf(row, groups.proposalIds(name));
    const isOfGroup = behindGroup(row, { groupings, group: name, onlyGroups: levels.length === 1 });
    return and(this.#side.filter(row), isOfGroup)!;
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
    return this.#side.filter(row);
  }

  #total({ source }: Side, stage: OtherSide['stage']): Rows<FigureSource> {
    const aggregate = new Aggregate(source, [], [[]]);
    const alias = this.#compilation.aliasName();
    const from = () => {
      const query = aggregate.query();
      this.#written.push(query);
      this.note('total', aggregate.beyondRollups);
      return sql`(${query}) ${named(alias)}`;
    };
    return { row: new FigureSource({ aggregate, alias: named(alias), stage }), alias, from };
  }

  #compared({ stage, years, shift, where, flowDays }: OtherSide, inputs: Inputs): Side {
    if (stage) return this.#side;
    const window = flowDays ? daysOf(flowDays) : { ...this.window, ...(shift && { shift }) };
    return new Side(this.#compilation, where ?? inputs['where'], window, years);
  }

  /** Fills the periods of rows and of columns. */
  #fill(fillPeriods: Input, flowDays: Input): void {
    if (!fillPeriods.choose<boolean>()) return;
    const filled = [this.#groups, this.table?.groups].filter((groups) => groups?.fill(this.window));
    if (filled.length === 0)
      throw badInput('There is no period to fill. Group by a plan year or a period.', fillPeriods.place);
    if (flowDays.isSet)
      flowDays.check(({ from, to }: Days) =>
        [from, to].every((day) => day == null || (day >= '1990' && day < '2101'))
          ? undefined
          : 'Periods are filled between 1990 and 2100.',
      );
  }
}

const named = (text: string): SQL => sql`${sql.identifier(text)}`;

/** A window as it is given, an end without a day open. */
type Days = Readonly<Partial<Record<'from' | 'to', string | null>>>;

function daysOf(days: Input): FactWindow {
  if (!days.isSet) return {};
  days.check(({ from, to }: Days) => (from && to && from > to ? 'The last day comes before the first.' : undefined));
  const [from, to] = [days.field('from'), days.field('to')];
  return {
    ...(from.isSet && { from: sql`${from.bind()}::text::date` }),
    ...(to.isSet && { to: sql`${to.bind()}::text::date` }),
  };
}
