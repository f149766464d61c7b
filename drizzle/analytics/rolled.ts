import { sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cellColumn, proposal, type CellMoney } from '../tables/index.ts';
import { overCells } from './cells.ts';
import { columnsRead, commas } from './columns.ts';
import { isFine, type Facts, type Grouping } from './dimension.ts';
import type { CellColumns } from './measures.ts';
import { rollupWith, type Division, type RollupName } from './rollups.ts';
import { codeList, payerOf, type Slice } from './slice.ts';
import { facts, keyColumns, keyedBy, type UnitSource } from './units.ts';

/** The roll-ups as the filter of a question leaves them. */
export interface CellSource {
  /** The columns of proposals that the filter reads. */
  readonly columns: readonly string[];
  /** The cells of a roll-up that meet it, as a FROM item that wants a name. */
  readonly of: (rollup: RollupName) => SQL;
}

/** A measure over cells; of a slice, where it is of money. */
export interface RolledMeasure {
  readonly of: (cells: CellColumns) => SQL;
  readonly slice?: Slice | undefined;
}

/** The cells as proposals: they bear the columns in which their proposals agree, and whose money they tell. */
const cellFacts: Facts = {
  proposal: facts.proposal,
  entry: {
    ...facts.entry,
    fundingSource: sql.raw('proposal.funding_source'),
    fromState: sql.raw('proposal.from_state'),
  },
};

const cell = alias(proposal, 'cell') as unknown as typeof proposal;

/** What is counted once below groupings: a proposal, or what it has of a payer or from a source. */
export function divisionOf(groupings: readonly Grouping[]): Division {
  const divisions = groupings.map(({ dimension }) => dimension.division);
  return divisions.includes('SOURCE') ? 'SOURCE' : divisions.includes('PAYER') ? 'PAYER' : 'WHOLE';
}

/** Which part of a question no roll-up carries; empty when one carries all. `columns` are those that its filter reads. */
export function beyondRollups(groupings: readonly Grouping[], source: UnitSource): string[] {
  const { cells, window, fate } = source;
  const isBeyond = ({ dimension }: Grouping) =>
    (dimension.carriers && !dimension.division) || !rollupWith(columnsOf(dimension));
  const beyond = [
    ...(cells && rollupWith(cells.columns) ? [] : ['where']),
    ...(window.from || window.to ? ['flowDays'] : []),
    ...groupings.filter(isBeyond).map(({ name }) => name),
    // a proposal that has money of two sources among the others counts once there
    ...(fate && groupings.length > 0 && isFine(groupings.at(-1)!.dimension) ? ['top'] : []),
  ];
  return beyond.length > 0 || rollupOf(groupings, source) ? beyond : ['what filter and groupings need together'];
}

/** The smallest roll-up that keeps apart all that filter and groupings read. */
export const rollupOf = (groupings: readonly Grouping[], { cells }: UnitSource): RollupName | undefined =>
  rollupWith([...cells!.columns, ...groupings.flatMap(({ dimension }) => columnsOf(dimension))]);

function columnsOf({ key, state, joined }: Grouping['dimension']): string[] {
  const read = sql`${key(cellFacts)}${state?.(cellFacts)}${joined?.on(cellFacts.proposal)}`;
  return columnsRead(read, 'proposal').map(({ name }) => name);
}

/** The measures of groups that share a division, over the cells named `cell`. */
export class RolledColumns {
  readonly #division: Division;
  readonly divisions: Set<Division>;
  /** Whether the cells tell all that was asked. */
  isTold = true;

  constructor(division: Division) {
    this.#division = division;
    this.divisions = new Set([division]);
  }

  of({ of, slice }: RolledMeasure): SQL {
    return of({
      count: (name) => sql`coalesce(sum(cell.${sql.identifier(name)}) filter (where ${this.#isOf(this.#division)}), 0)`,
      own: (column) => sql`${column(cell)}`,
      money: (number, condition) => {
        const cells = this.#cellsOf(slice!, number);
        const where = condition ? sql`${cells} and ${condition}` : cells;
        return sql`${overCells(number)}(cell.${sql.identifier(cellColumn(slice!.stage, number))}) filter (where ${where})`;
      },
    });
  }

  /** Which cells tell the money from the slice's sources. Of several that are no payer's only sums can be added up. */
  #cellsOf({ sources }: Slice, number: CellMoney): SQL {
    const payer = payerOf(sources);
    if (payer === 'ALL') return this.#isOf(this.#division);
    if (sources.length === 0) return sql`false`;
    if (this.#division !== 'SOURCE' && payer) {
      return sql`${this.#isOf('PAYER')} and ${payer === 'STATE' ? sql`cell.from_state` : sql`not cell.from_state`}`;
    }
    const isAdded = this.#division === 'SOURCE' || sources.length === 1 || number === 'sum' || number === 'floor';
    this.isTold &&= isAdded;
    return sql`${this.#isOf('SOURCE')} and cell.funding_source in (${codeList(sources)})`;
  }

  #isOf(division: Division): SQL {
    this.divisions.add(division);
    return sql`cell.division = ${codeList([division])}`;
  }
}

/** The cells of a roll-up with their keys, `k0 s0 …` for the groupings that are kept. */
export function keyedCellsQuery(
  groupings: readonly Grouping[],
  kept: readonly number[],
  source: UnitSource,
  rollup: RollupName,
  divisions: Iterable<Division>,
): SQL {
  const { from, keys } = keyedBy(
    groupings,
    kept,
    { from: sql`from ${source.cells!.of(rollup)} proposal`, facts: cellFacts },
    source,
  );
  return sql`select ${commas([...keyColumns(kept, keys), sql`proposal.*`])} ${from} where proposal.division in (${codeList([...divisions])})`;
}
