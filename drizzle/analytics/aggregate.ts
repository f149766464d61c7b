import { sql, type SQL } from 'drizzle-orm';
import { Columns, commas } from './columns.ts';
import type { Grouping } from './dimension.ts';
import { byUnits, sameLevel, type Level } from './levels.ts';
import {
  countMeasures,
  moneyMeasures,
  type CountMeasure,
  type CountMeasureName,
  type MoneyMeasure,
  type MoneyMeasureName,
  type UnitColumns,
} from './measures.ts';
import { beyondRollups, divisionOf, keyedCellsQuery, RolledColumns, rollupOf, type RolledMeasure } from './rolled.ts';
import type { RollupName } from './rollups.ts';
import { sliceKey, type Slice } from './slice.ts';
import {
  groupKey,
  keyedFactsQuery,
  keyName,
  moneyPart,
  stateName,
  UnitParts,
  unitsQuery,
  type PartColumn,
  type UnitSource,
} from './units.ts';

/**
 * One aggregate over the proposals of a question. It is asked for measures first and written by `query` afterwards, so
 * the statement computes what was asked and nothing else.
 */
export class Aggregate {
  readonly groupings: readonly Grouping[];
  readonly #source: UnitSource;
  readonly levels: readonly Level[];
  /** Levels that are computed for the rows of others. */
  readonly helpers: Level[] = [];
  readonly #parts = new UnitParts();
  readonly #measures: Columns;
  #beneficiaries: SQL | undefined;
  /** Slices whose sums are asked for, as long as nothing else is. */
  #onlySums = true;
  #bringsIds = false;
  /** The measures over cells, by their columns; and what else was asked, which the facts alone tell. */
  readonly #rolled = new Map<string, RolledMeasure>();
  readonly #ofFacts = new Set<string>();

  /** `prefix` begins the names of its measures. */
  constructor(source: UnitSource, groupings: readonly Grouping[], levels: readonly Level[], prefix = 'm') {
    this.#source = source;
    this.groupings = groupings;
    this.levels = levels;
    this.#measures = new Columns(prefix);
  }

  /** A count; the column's name in the result. */
  count(name: CountMeasureName): SQL {
    const { of, rolled }: CountMeasure = countMeasures[name];
    this.#onlySums = false;
    if (rolled) this.#rolled.set(name, { of: rolled });
    else this.#ofFacts.add(name);
    if (of) return this.#measures.name(name, () => of(this.#unit()));
    this.#parts.countsBeneficiaries = true;
    // an aggregate, so that the whole is one row though nothing else is asked of it
    this.#beneficiaries = this.#measures.name(name, () => sql`count(*)`);
    return this.#beneficiaries;
  }

  /** A measure of a slice of the money; the column's name in the result. */
  money(measure: MoneyMeasureName, slice: Slice): SQL {
    if (measure !== 'sum' || slice.ofClosed || slice.ofTraining) this.#onlySums = false;
    const { of, rolled }: MoneyMeasure = moneyMeasures[measure];
    const key = `${measure} ${sliceKey(slice)}`;
    if (slice.ofClosed || slice.ofTraining) this.#ofFacts.add('money of closed contracts or of training');
    else if (rolled) this.#rolled.set(key, { of: rolled, slice });
    else this.#ofFacts.add(`money { ${measure} }`);
    return this.#measures.name(key, () => of(this.#unit(slice)));
  }

  /** A sum over proposals, of those alone that have another part too. */
  sum(part: PartColumn, where?: PartColumn): SQL {
    this.#onlySums = false;
    this.#ofFacts.add('numbers of results and courses');
    const key = `${part.key} where ${where?.key ?? ''}`;
    return this.#measures.name(key, () => {
      const condition = where ? sql` filter (where ${this.#parts.part(where)} is not null)` : sql``;
      return sql`sum(${this.#parts.part(part)})${condition}`;
    });
  }

  /** The ids of the proposals of a group, as the text of an array: lists of arrays of unequal lengths there are none. */
  proposalIds(): SQL {
    this.#onlySums = false;
    this.#bringsIds = true;
    this.#ofFacts.add('the proposals behind these rows');
    return this.#measures.name('ids', () => sql`array_agg(${this.#parts.own((row) => row.id)})::text`);
  }

  #unit(slice?: Slice): UnitColumns {
    return {
      part: (name) => (slice ? this.#parts.part(moneyPart(name, slice)) : sql`null`),
      own: (column) => this.#parts.own(column),
    };
  }

  /** Computes a level too, if it is not. */
  help(level: Level): void {
    if (![...this.levels, ...this.helpers].some((known) => sameLevel(known, level))) this.helpers.push(level);
  }

  /** The names of its measures. */
  get names(): SQL[] {
    return this.#measures.names;
  }

  /** A row a group with `k0 s0 k1 s1 …`, key and state of each grouping (ALL in subtotals), and the measures. */
  query(): SQL {
    const rollup = this.beyondRollups.length === 0 ? rollupOf(this.groupings, this.#source) : undefined;
    const sets = this.#sets.map((levels) => this.#grouped(levels, rollup));
    return sql.join(sets, sql` union all `);
  }

  /** What was asked so far that no roll-up tells; empty when one tells all, and it is read from there. */
  get beyondRollups(): string[] {
    const untold = this.#sets.some((levels) => {
      const columns = this.#rolledColumns(levels);
      for (const measure of this.#rolled.values()) columns.of(measure);
      return !columns.isTold;
    });
    const beyond = beyondRollups(this.groupings, this.#source);
    return [...beyond, ...this.#ofFacts, ...(untold ? ['proposals with money of several sources'] : [])];
  }

  /** The levels that share their units. */
  get #sets(): Level[][] {
    return byUnits(this.groupings, [...this.levels, ...this.helpers]);
  }

  #rolledColumns(levels: readonly Level[]): RolledColumns {
    return new RolledColumns(divisionOf([...new Set(levels.flat())].map((index) => this.groupings[index]!)));
  }

  /** The groups of levels that share their units. */
  #grouped(levels: readonly Level[], rollup: RollupName | undefined): SQL {
    const kept = [...new Set(levels.flat())].toSorted((one, other) => one - other);
    const keys = this.groupings.flatMap((_, index) =>
      kept.includes(index)
        ? [keyName(index), sql`${this.#stateIn(levels, index)} as ${stateName(index)}`]
        : [sql`null as ${keyName(index)}`, sql`'ALL' as ${stateName(index)}`],
    );
    const sets = levels.map((level) => sql`(${commas(level.flatMap((index) => [keyName(index), stateName(index)]))})`);
    const by =
      levels.length > 1
        ? sql`grouping sets (${commas(sets)})`
        : commas(levels[0]!.flatMap((index) => [keyName(index), stateName(index)]));
    const groupBy = kept.length > 0 ? sql` group by ${by}` : sql``;
    if (rollup) {
      const columns = this.#rolledColumns(levels);
      const values = this.#measures.entries.map(([key, name]) => sql`${columns.of(this.#rolled.get(key)!)} as ${name}`);
      const cells = keyedCellsQuery(this.groupings, kept, this.#source, rollup, columns.divisions);
      return sql`select ${commas([...keys, ...values])} from (${cells}) cell${groupBy}`;
    }
    if (this.#onlySums && !this.#measures.isEmpty) {
      const { query, sums } = keyedFactsQuery(this.groupings, kept, this.#parts, this.#source);
      // one sum a measure, in the order in which both were asked for
      const values = this.#measures.names.map((name, index) => sql`${sums[index]!} as ${name}`);
      return sql`select ${commas([...keys, ...values])} from (${query}) entry${groupBy}`;
    }
    const units = unitsQuery(this.groupings, kept, this.#parts, this.#source);
    if (!this.#parts.countsBeneficiaries) {
      const columns = commas([...keys, ...this.#measures.list]);
      if (!this.#bringsIds) return sql`select ${columns} from (${units}) unit${groupBy}`;
      // else all facts would be sorted by group
      return sql`(with unit as materialized (${units}) select ${columns} from unit${groupBy})`;
    }
    return this.#withBeneficiaries(units, kept, keys, groupBy);
  }

  /** Beneficiaries are another grain: counted apart, each once a group, and joined to the groups on their keys. */
  #withBeneficiaries(units: SQL, kept: readonly number[], keys: readonly SQL[], groupBy: SQL): SQL {
    const ownKeys = kept.map((index) => {
      const state = stateName(index);
      return { key: keyName(index), state: sql`case grouping(${state}) when 0 then ${state} else 'ALL' end` };
    });
    const gkey = sql`${groupKey(ownKeys)} as gkey`;
    // a null that passes through a subquery would be text, whatever the key is elsewhere
    const names = this.groupings.flatMap((_, index) =>
      kept.includes(index)
        ? [sql`grouped.${keyName(index)}`, sql`grouped.${stateName(index)}`]
        : [sql`null as ${keyName(index)}`, sql`'ALL' as ${stateName(index)}`],
    );
    const measures = this.#measures.names.map((name) =>
      name === this.#beneficiaries ? sql`coalesce(counted.people, 0) as ${name}` : sql`grouped.${name}`,
    );
    const grouped = sql`select ${commas([...keys, ...this.#measures.list, gkey])} from unit${groupBy}`;
    const counted = sql`select ${gkey}, count(distinct person) as people from unit cross join lateral unnest(beneficiaries) person${groupBy}`;
    const columns = commas([...names, ...measures]);
    return sql`(with unit as materialized (${units}) select ${columns} from (${grouped}) grouped left join (${counted}) counted on counted.gkey = grouped.gkey)`;
  }

  #stateIn(levels: readonly Level[], index: number): SQL {
    const isEverywhere = levels.every((level) => level.includes(index));
    return isEverywhere
      ? stateName(index)
      : sql`case grouping(${stateName(index)}) when 0 then ${stateName(index)} else 'ALL' end`;
  }
}
