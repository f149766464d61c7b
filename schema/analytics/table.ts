import { sql, type SQL } from 'drizzle-orm';
import { commas } from '@khuyencong/drizzle/analytics/columns.ts';
import { codeName, rankName, sortName } from '@khuyencong/drizzle/analytics/labelled.ts';
import type { Level } from '@khuyencong/drizzle/analytics/levels.ts';
import { groupKey, keyName, stateName, type KeyAndState } from '@khuyencong/drizzle/analytics/units.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import type { BudgetGroup } from './grouping.ts';
import type { GroupPage } from './group-page.ts';
import { Groups, type Sources } from './groups.ts';

export const mostColumns = 24;

const keyNames = (index: number): SQL[] => [keyName(index), stateName(index), codeName(index)];

/**
 * The table that `across` makes of a question: its groups divided once more, into columns. The column comes first among
 * the groupings of a cell, so that what is the last one of a row is so of a cell too. A cell without facts is shown.
 */
export class Table {
  readonly groups: Groups;
  readonly #compilation: Compilation;
  readonly #page: GroupPage;
  /** How many groupings the rows have. */
  readonly #depth: number;
  /** The name of the query of all cells and columns. */
  readonly name: SQL;
  readonly #columns: SQL;
  isAsked = false;
  #hasCells = false;

  constructor(
    compilation: Compilation,
    page: GroupPage,
    across: BudgetGroup,
    rows: Pick<Groups, 'groupings' | 'levels'>,
    sources: Sources,
  ) {
    this.#compilation = compilation;
    this.#page = page;
    this.#depth = rows.groupings.length;
    this.name = nameOf(compilation.aliasName());
    this.#columns = nameOf(compilation.aliasName());
    const ofCells = rows.levels.map((level): Level => [0, ...level.map((index) => index + 1)]);
    const ofColumns: Level[] = ofCells.some((level) => level.length === 1) ? [] : [[0]];
    this.groups = new Groups([across, ...rows.groupings], [...ofCells, ...ofColumns], sources, false);
  }

  /** The named queries of the table: all of its cells, and the columns that are shown. */
  with(): SQL[] {
    const feet = this.#rowKeys.map(({ state }) => sql`${state} = 'ALL'`);
    const where = feet.length > 0 ? sql` where ${sql.join(feet, sql` and `)}` : sql``;
    const order = commas([rankName(0), sortName(0)]);
    return [
      sql`${this.name} as (${this.groups.rows.query()})`,
      sql`${this.#columns} as (select *, row_number() over (order by ${order}) as n from ${this.name}${where})`,
    ];
  }

  /** The columns that are shown; `row` names the query of a column's key and totals. */
  columns(): Rows<SQL> {
    this.isAsked = true;
    const alias = this.#compilation.aliasName();
    const name = nameOf(alias);
    return {
      row: name,
      alias,
      from: sql`${this.#columns} ${name}`,
      where: sql`${name}.n <= ${sql.raw(String(mostColumns))}`,
      orderBy: [sql`${name}.n`],
    };
  }

  /** How many columns there are, with those that are not shown. */
  get columnCount(): SQL {
    this.isAsked = true;
    return sql`(select count(*) from ${this.#columns})`;
  }

  /** The cells of a row that `rowsWithCells` brought, one for each column; undefined where there are no rows. */
  cells(row: SQL): Rows<SQL> | undefined {
    if (this.#depth === 0) return undefined;
    this.isAsked = true;
    this.#hasCells = true;
    const alias = this.#compilation.aliasName();
    const name = nameOf(alias);
    return {
      row: name,
      alias,
      // what is read of cells is known when their fields are compiled
      from: () => {
        const columns = this.#cellColumns.map(({ column }) => column);
        const lists = columns.map((column) => sql`${row}.${listOf(column)}`);
        return sql`unnest(${commas(lists)}) with ordinality ${name}(${commas([...columns, sql`n`])})`;
      },
      orderBy: [sql`${name}.n`],
    };
  }

  /**
   * The rows of the page, each with a list for each column of its cells: joined for all rows at once, since to seek the
   * cells of each would read all of them for each. Undefined where no cells are asked for.
   */
  rowsWithCells(name: SQL): SQL | undefined {
    if (!this.#hasCells) return undefined;
    const row = sql.raw('shown_row');
    const { from, where, orderBy, limit } = this.#page.rows(row);
    const shown = sql`(select ${row}.* from ${from as SQL} where ${where} order by ${commas([...orderBy!])} limit ${limit}) ${row}`;
    const ofRow = Array.from({ length: this.#depth }, (_, index) => qualified(row, index));
    const ofCell = this.#rowKeys.map(({ key, state }) => ({ key: sql`cell.${key}`, state: sql`cell.${state}` }));
    const isOfRow = sql`${groupKey(ofCell)} = ${groupKey(ofRow)}`;
    const isOfColumn = sql`${groupKey([qualified(sql`cell`, 0)])} = ${groupKey([qualified(sql`foot`, 0)])}`;
    const lists = this.#cellColumns.map(
      ({ column, from: value }) => sql`array_agg(${value} order by foot.n) as ${listOf(column)}`,
    );
    const cells = sql`select ${row}.pos as of_row, ${commas(lists)} from ${shown} join ${this.#columns} foot on foot.n <= ${sql.raw(String(mostColumns))} left join ${this.name} cell on ${isOfRow} and ${isOfColumn} group by 1`;
    return sql`(select ${row}.*, listed.* from ${this.#page.name} ${row} left join (${cells}) listed on listed.of_row = ${row}.pos where ${row}.shown) ${name}`;
  }

  /** The names of the row's keys in cells. */
  get #rowKeys(): KeyAndState[] {
    return Array.from({ length: this.#depth }, (_, index) => ({
      key: keyName(index + 1),
      state: stateName(index + 1),
    }));
  }

  /** The columns of a cell, and where they are from: the keys of its column and of its row, and its figures. */
  get #cellColumns(): { readonly column: SQL; readonly from: SQL }[] {
    const ofRow = Array.from({ length: this.#depth }, (_, index) => {
      const names = keyNames(index);
      return keyNames(index + 1).map((column, at) => ({ column, from: sql`shown_row.${names[at]!}` }));
    });
    return [
      ...keyNames(0).map((column) => ({ column, from: sql`foot.${column}` })),
      ...ofRow.flat(),
      ...this.groups.rows.figureNames.map((column) => ({ column, from: sql`cell.${column}` })),
    ];
  }
}

const nameOf = (alias: string): SQL => sql`${sql.identifier(alias)}`;

const qualified = (relation: SQL, index: number): KeyAndState => ({
  key: sql`${relation}.${keyName(index)}`,
  state: sql`${relation}.${stateName(index)}`,
});

/** The list of the values of a column of cells. */
const listOf = (column: SQL): SQL => sql`cell_${column}`;
