import { and, eq, not, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { amount, proposal } from '../tables/index.ts';
import { dimensions, type Dimension, type DimensionName, type Facts } from './dimensions.ts';
import { moneyMeasures, parts, type MoneyMeasureName, type Part } from './measures.ts';
import { codeLiteral, inSlice, sliceKey, type BudgetStageCode, type Slice } from './slice.ts';

/** Expressions by name, each text once. */
class Columns {
  readonly #prefix: string;
  readonly #names = new Map<string, { readonly name: SQL; readonly expression: SQL }>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The column of the expression that `key` stands for. */
  name(key: string, expression: () => SQL): SQL {
    let column = this.#names.get(key);
    if (!column) {
      column = { name: sql.raw(`${this.#prefix}${this.#names.size}`), expression: expression() };
      this.#names.set(key, column);
    }
    return column.name;
  }

  get list(): SQL[] {
    return [...this.#names.values()].map(({ name, expression }) => sql`${expression} as ${name}`);
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }
}

/**
 * One aggregate over the proposals of a question. It is asked for measures first and written by `query` afterwards, so
 * the statement computes what was asked and nothing else.
 *
 * Every finer grain is brought to one row a proposal (and key) before proposals are aggregated: grains never multiply
 * each other.
 */
export class Aggregate {
  readonly #scope: SQL;
  readonly #dimensions: readonly Dimension[];
  readonly #parts = new Columns('p');
  readonly #measures = new Columns('m');
  readonly #stages = new Set<BudgetStageCode>();
  #usesLevel = false;

  /** `scope` names the relation of the proposals, with at least the columns `scopeColumns`. */
  constructor(scope: SQL, groupings: readonly DimensionName[]) {
    this.#scope = scope;
    this.#dimensions = groupings.map((name) => dimensions[name]);
  }

  /** How many proposals there are; the column's name in the result. */
  proposals(): SQL {
    return this.#measures.name('proposals', () => sql`count(*)`);
  }

  /** A measure of a slice of the money; the column's name in the result. */
  money(measure: MoneyMeasureName, slice: Slice): SQL {
    const key = sliceKey(slice);
    this.#stages.add(slice.stage);
    const part = (name: Part) =>
      this.#parts.name(`${name} ${key}`, () => parts[name](facts.amount, inSlice(facts.amount, slice)));
    const level = () => {
      this.#usesLevel = true;
      return sql`level`;
    };
    return this.#measures.name(`${measure} ${key}`, () => moneyMeasures[measure].of(part, level));
  }

  /** The result: a row a group with `k0 s0 k1 s1 …`, key and state of each grouping, and the measures. */
  query(): SQL {
    const keys = this.#dimensions.flatMap((_, index) => [keyName(index), stateName(index)]);
    const columns = [...keys, ...this.#measures.list];
    const grouped = keys.length > 0 ? sql` group by ${commas(keys)}` : sql``;
    return sql`select ${commas(columns)} from (${this.#units()}) unit${grouped}`;
  }

  /** A row a proposal, or a proposal and key where a dimension looks at amounts. */
  #units(): SQL {
    const keys = this.#dimensions.flatMap(({ key, state }, index) => [
      sql`${key(facts)} as ${keyName(index)}`,
      sql`${state ? sql`${state(facts)}::text` : stateOfNull(key(facts))} as ${stateName(index)}`,
    ]);
    const own = [...keys, ...(this.#usesLevel ? [sql`${facts.proposal.programmeLevel} as level`] : [])];
    const from = sql`from ${this.#scope} proposal`;
    const byAmount = this.#dimensions.some(({ grain }) => grain === 'AMOUNT');
    if (this.#parts.isEmpty && !byAmount) return sql`select ${commas(own)} ${from}`;
    const stages = [...this.#stages].map(codeLiteral);
    const joined = and(
      eq(facts.amount.proposalId, facts.proposal.id),
      not(facts.amount.superseded),
      // by amounts, a proposal counts under all its keys, whatever the stage
      byAmount ? undefined : sql`${facts.amount.stage} in (${commas(stages)})`,
    );
    const unit = own.map((_, index) => sql.raw(String(index + 1)));
    return sql`select ${commas([...own, ...this.#parts.list])} ${from} left join ${amount} amount on ${joined} group by ${commas([...unit, sql`${facts.proposal.id}`])}`;
  }
}

/** The rows that the aggregate's own relations bear the names of. */
const facts: Facts = {
  proposal: alias(proposal, 'proposal') as unknown as typeof proposal,
  amount: alias(amount, 'amount') as unknown as typeof amount,
};

export const keyName = (index: number): SQL => sql.raw(`k${index}`);
export const stateName = (index: number): SQL => sql.raw(`s${index}`);

const stateOfNull = (key: unknown): SQL => sql`case when ${key} is null then 'UNKNOWN' else 'VALUE' end`;

const commas = (items: readonly SQL[]): SQL => sql.join([...items], sql`, `);

/** What an aggregate reads of a proposal. */
export function scopeColumns(row: typeof proposal): SQL {
  const { id, planYear, programmeLevel, activityId, provinceId, districtId, districtState, provenance } = row;
  return sql`${id}, ${planYear}, ${programmeLevel}, ${activityId}, ${provinceId}, ${districtId}, ${districtState}, ${provenance}`;
}
