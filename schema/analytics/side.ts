import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { columnsRead } from '@khuyencong/drizzle/analytics/columns.ts';
import type { FactWindow } from '@khuyencong/drizzle/analytics/facts.ts';
import { rollupWith, type RollupName } from '@khuyencong/drizzle/analytics/rollups.ts';
import { facts, type UnitSource } from '@khuyencong/drizzle/analytics/units.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import { budgetCell, proposal } from '@khuyencong/drizzle/tables/index.ts';
import type { Compilation } from '../compile/compilation.ts';
import { compileFilter } from '../compile/filter.ts';
import type { Input } from '../compile/input.ts';

/** A side of a question: its proposals, the facts of them that count, and the cells of roll-ups that tell the same. */
export class Side {
  readonly source: UnitSource;
  readonly #compilation: Compilation;
  readonly #where: Input | undefined;
  /** By how many years its plans are seen later, so that they stand beside later ones. */
  readonly #years: number;
  readonly #scope: SQL;
  #isRead = false;

  constructor(compilation: Compilation, where: Input | undefined, window: FactWindow, years = 0) {
    this.#compilation = compilation;
    this.#where = where;
    this.#years = years;
    this.#scope = named(compilation.aliasName());
    this.source = { scope: () => this.scope, cells: this.#cells(), window };
  }

  /** The relation of its proposals. */
  get scope(): SQL {
    this.#isRead = true;
    return this.#scope;
  }

  /** The whole cells of its proposals, as a FROM item that wants a name; undefined where no roll-up tells them. */
  get wholeCells(): SQL | undefined {
    const { columns, of } = this.source.cells!;
    const rollup = rollupWith(columns);
    return rollup && sql`(select * from ${of(rollup)} cell where cell.division = 'WHOLE')`;
  }

  /** Whether a proposal is one of its own. */
  filter(row: typeof proposal): SQL | undefined {
    return compileFilter(this.#compilation, proposalFilter, row, this.#where);
  }

  /** The query of its proposals with the columns that SQL reads of them; none where nothing reads them. */
  with(written: readonly SQL[]): SQL[] {
    if (!this.#isRead) return [];
    const always = [
      facts.proposal.id,
      facts.proposal.planYear,
      facts.proposal.programmeLevel,
      facts.proposal.provenance,
    ];
    const read = written.flatMap((query) => columnsRead(query, 'proposal'));
    const names = new Set([...always, ...read].map((column) => column.name));
    const { row, alias } = this.#compilation.rows(proposal);
    const columns = [...names].map((name) => sql`${named(alias)}.${sql.identifier(name)}`);
    const condition = this.filter(row);
    const where = condition ? sql` where ${condition}` : sql``;
    return [
      sql`${this.#scope} as (select ${sql.join(columns, sql`, `)} from ${this.#seen(proposal)} ${named(alias)}${where})`,
    ];
  }

  /** The filter holds of a cell as of its proposals, for a cell bears the columns that they share under the same names. */
  #cells(): UnitSource['cells'] {
    const { row, alias } = this.#compilation.rows(proposal);
    const condition = this.filter(row);
    const isMet = condition ? sql` and ${condition}` : sql``;
    return {
      columns: condition ? columnsRead(condition, alias).map(({ name }) => name) : [],
      of: (rollup: RollupName) =>
        sql`(select * from ${this.#seen(budgetCell)} ${named(alias)} where ${named(alias)}.rollup = ${sql.raw(`'${rollup}'`)}${isMet})`,
    };
  }

  /** The rows of a table, with later plan years where plans are seen later. */
  #seen(table: PgTable): SQL {
    if (this.#years === 0) return sql`${table}`;
    const columns = Object.values(getTableColumns(table)).map(({ name }) =>
      name === 'plan_year' ? sql`plan_year + ${sql.raw(String(this.#years))} as plan_year` : sql.identifier(name),
    );
    return sql`(select ${sql.join(columns, sql`, `)} from ${table})`;
  }
}

const named = (text: string): SQL => sql`${sql.identifier(text)}`;
