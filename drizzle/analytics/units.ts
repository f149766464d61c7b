import { is, sql, type SQL } from 'drizzle-orm';
import { alias, PgColumn } from 'drizzle-orm/pg-core';
import { proposal } from '../tables/index.ts';
import { Columns, commas } from './columns.ts';
import { isFine, type Facts, type Grouping } from './dimension.ts';
import { entriesOf, entry, factKinds, supportedRoles, type FactKind, type FactWindow } from './facts.ts';
import { parts, type Part } from './measures.ts';
import type { CellSource } from './rolled.ts';
import { codeList, inSlice, isFlow, payerOf, sliceKey, type Slice } from './slice.ts';

export const keyName = (index: number): SQL => sql.raw(`k${index}`);
export const stateName = (index: number): SQL => sql.raw(`s${index}`);

/** The facts under the names that the units' own relations bear. */
export const facts: Facts = { proposal: alias(proposal, 'proposal') as unknown as typeof proposal, entry };

export interface KeyAndState {
  readonly key: SQL;
  readonly state: SQL;
}

/** The key of a proposal's fact in a dimension, and its state, so that null never has two meanings. */
export function keyOf({ dimension }: Grouping, of: Facts): KeyAndState {
  const column = dimension.key(of);
  const key = sql`${column}`;
  // of a key that is never null the state is no work for each row
  if (is(column, PgColumn) && column.notNull) return { key, state: sql`'VALUE'::text` };
  return { key, state: dimension.state?.(of) ?? sql`case when ${key} is null then 'UNKNOWN' else 'VALUE' end` };
}

/** Text that no two groups share; for joins within a statement, since it is made of ids. */
export const groupKey = (keys: readonly KeyAndState[]): SQL =>
  keys.length === 0
    ? sql`''`
    : sql`concat_ws(chr(1), ${commas(keys.flatMap(({ key, state }) => [state, sql`coalesce(${key}::text, '')`]))})`;

/** Which facts can stand under all of these groupings at once; empty when none can. Without fine ones any can. */
export function carriersOf(groupings: readonly Grouping[]): readonly FactKind[] {
  const limiting = groupings.flatMap(({ dimension }) => (dimension.carriers ? [dimension.carriers] : []));
  const shared = factKinds.filter((kind) => limiting.every((carriers) => carriers.includes(kind)));
  // parts are the approved amounts once more: only one of the two may count
  return shared.includes('AMOUNT') ? shared.filter((kind) => kind !== 'PART') : shared;
}

/** The kind of fact that holds the slice's money among those given; undefined where none can tell it. */
export function kindOf({ stage, sources }: Slice, kinds: readonly FactKind[]): FactKind | undefined {
  if (isFlow(stage)) return kinds.includes('FLOW') ? 'FLOW' : undefined;
  if (kinds.includes('AMOUNT')) return 'AMOUNT';
  const isTold = stage === 'APPROVED' && (payerOf(sources) !== undefined || sources.length === 0);
  return kinds.includes('PART') && isTold ? 'PART' : undefined;
}

type OwnColumn = (row: typeof proposal) => unknown;

/** A sum over the facts of a unit. */
export interface PartColumn {
  /** Equal parts have equal keys. */
  readonly key: string;
  readonly type: 'numeric' | 'boolean';
  /** The kind of fact that tells it among those given; undefined where none can. */
  readonly kindIn: (kinds: readonly FactKind[]) => FactKind | undefined;
  /** The budget stage that it is of. */
  readonly stage?: string;
  readonly sql: () => SQL;
}

/** What money of a slice one proposal has. */
export function moneyPart(part: Part, slice: Slice): PartColumn {
  const closed = slice.ofClosed ? sql` and ${facts.proposal.status} in ('LIQUIDATED', 'SETTLED')` : sql``;
  const training = slice.ofTraining
    ? sql` and ${facts.proposal.activityId} in (select id from activity where code = 'VOCATIONAL_TRAINING')`
    : sql``;
  const sign = slice.stage === 'DISBURSED' ? sql`case ${entry.flowKind} when 'RECOVERY' then -1 else 1 end * ` : sql``;
  return {
    key: `${part} ${sliceKey(slice)}`,
    type: part === 'exact' ? 'boolean' : 'numeric',
    kindIn: (kinds) => kindOf(slice, kinds),
    ...(!isFlow(slice.stage) && { stage: slice.stage }),
    sql: () => parts[part](entry, sql`${inSlice(entry, slice)}${closed}${training}`, sign),
  };
}

/** What measures ask of units; written for the units of each level. */
export class UnitParts {
  readonly #parts = new Map<string, { readonly name: SQL; readonly part: PartColumn }>();
  readonly #own = new Columns('o');
  countsBeneficiaries = false;

  part(part: PartColumn): SQL {
    let known = this.#parts.get(part.key);
    if (!known) {
      known = { name: sql.raw(`p${this.#parts.size}`), part };
      this.#parts.set(part.key, known);
    }
    return known.name;
  }

  own(column: OwnColumn): SQL {
    return this.#own.name(column.toString(), () => sql`${column(facts.proposal)}`);
  }

  get ownColumns(): SQL[] {
    return this.#own.list;
  }

  /** The kinds of facts that the parts need, of those that there are. */
  needed(kinds: readonly FactKind[]): FactKind[] {
    return kinds.filter((kind) => this.#list.some(({ part }) => part.kindIn(kinds) === kind));
  }

  get stages(): string[] {
    return [...new Set(this.#list.flatMap(({ part }) => part.stage ?? []))];
  }

  /** The sums of a unit; null where none of the kinds can tell. */
  columns(kinds: readonly FactKind[]): SQL[] {
    const values = this.expressions(kinds);
    return this.#list.map(({ name }, index) => sql`${values[index]!} as ${name}`);
  }

  expressions(kinds: readonly FactKind[]): SQL[] {
    return this.#list.map(({ part }) => (part.kindIn(kinds) ? part.sql() : sql.raw(`null::${part.type}`)));
  }

  get #list() {
    return [...this.#parts.values()];
  }
}

/** Where units are taken from. */
export interface UnitSource {
  /** The relation of the proposals. */
  readonly scope: () => SQL;
  /** The roll-ups of the same proposals; without them all is read from the facts. */
  readonly cells?: CellSource | undefined;
  readonly window: FactWindow;
  /** What becomes of a key in the last grouping, when only the first few groups are shown. */
  readonly fate?: { readonly relation: SQL; readonly keys: number; readonly absent: 'KEPT' | 'OTHERS' } | undefined;
}

/** The keys of a fact, where the groups behind the first few are one. */
function finalKeys(keys: readonly KeyAndState[], fate: UnitSource['fate']): readonly KeyAndState[] {
  if (!fate) return keys;
  const absent = fate.absent === 'OTHERS' ? sql` or fate.gkey is null` : sql``;
  const { key, state } = keys.at(-1)!;
  const isOther = sql`(${state} = 'VALUE' and (not fate.chosen${absent}))`;
  const final = {
    key: sql`case when ${isOther} is not true then ${key} end`,
    state: sql`case when ${isOther} then 'OTHERS' else ${state} end`,
  };
  return [...keys.slice(0, -1), final];
}

/** The proposals with their facts, and the keys that these fall under. */
function factsBy(
  groupings: readonly Grouping[],
  kept: readonly number[],
  unitParts: UnitParts,
  source: UnitSource,
): { from: SQL; keys: readonly KeyAndState[]; kinds: readonly FactKind[] } {
  const scope = source.scope();
  const own = kept.map((index) => groupings[index]!);
  const carried = own.some(({ dimension }) => dimension.carriers);
  const carriers = carriersOf(own);
  const kinds = carried ? carriers : unitParts.needed(carriers);
  const stages = carried ? undefined : unitParts.stages;
  const entries =
    kinds.length > 0
      ? sql` left join ${entriesOf(kinds, { scope, stages, window: source.window })} entry on entry.proposal_id = ${facts.proposal.id}`
      : sql``;
  return { ...keyedBy(groupings, kept, { from: sql`from ${scope} proposal${entries}`, facts }, source), kinds };
}

/** What the groupings read their keys from, joined to facts or to cells that stand for them, and the keys. */
export function keyedBy(
  groupings: readonly Grouping[],
  kept: readonly number[],
  read: { readonly from: SQL; readonly facts: Facts },
  { fate }: Pick<UnitSource, 'fate'>,
): { from: SQL; keys: readonly KeyAndState[] } {
  const own = kept.map((index) => groupings[index]!);
  const raw = own.map((grouping) => keyOf(grouping, read.facts));
  const ownFate = kept.includes(groupings.length - 1) ? fate : undefined;
  const joins = [read.from];
  for (const { dimension } of own) {
    if (!dimension.joined) continue;
    const { relation, alias: name, on } = dimension.joined;
    joins.push(sql`left join ${relation} ${sql.raw(name)} on ${on(facts.proposal)}`);
  }
  if (ownFate) joins.push(sql`left join ${ownFate.relation} fate on fate.gkey = ${groupKey(raw.slice(-ownFate.keys))}`);
  return { from: sql.join(joins, sql` `), keys: finalKeys(raw, ownFate) };
}

/** The columns of the keys that are kept. */
export const keyColumns = (kept: readonly number[], keys: readonly KeyAndState[]): SQL[] =>
  kept.flatMap((index, position) => [
    sql`${keys[position]!.key} as ${keyName(index)}`,
    sql`${keys[position]!.state} as ${stateName(index)}`,
  ]);

/**
 * A row a proposal and, below fine groupings, a key: `k0 s0 …` for the groupings that are kept, the parts `p0 …`, own
 * columns `o0 …` and, where they are counted, `beneficiaries`. Finer facts are added up here, so that grains never
 * multiply each other.
 */
export function unitsQuery(
  groupings: readonly Grouping[],
  kept: readonly number[],
  unitParts: UnitParts,
  source: UnitSource,
): SQL {
  const { from, keys, kinds } = factsBy(groupings, kept, unitParts, source);
  const columns = [...keyColumns(kept, keys), ...unitParts.ownColumns];
  const isFiner = kinds.length > 0 || kept.some((index) => isFine(groupings[index]!.dimension));
  const beneficiaries = unitParts.countsBeneficiaries ? [sql`${beneficiariesOf(kinds)} as beneficiaries`] : [];
  const unit = [...columns.map((_, index) => sql.raw(String(index + 1))), sql`${facts.proposal.id}`];
  const selected = [...columns, ...unitParts.columns(kinds), ...beneficiaries];
  return sql`select ${commas(selected)} ${from}${isFiner ? sql` group by ${commas(unit)}` : sql``}`;
}

/**
 * The facts with their keys, not brought to units: enough where nothing but sums is asked, since a sum of sums is the
 * sum. The relation is called `entry`, as the facts are.
 */
export function keyedFactsQuery(
  groupings: readonly Grouping[],
  kept: readonly number[],
  unitParts: UnitParts,
  source: UnitSource,
): { query: SQL; sums: SQL[] } {
  const { from, keys, kinds } = factsBy(groupings, kept, unitParts, source);
  return {
    query: sql`select ${commas([...keyColumns(kept, keys), sql`entry.*`])} ${from}`,
    sums: unitParts.expressions(kinds),
  };
}

/** The beneficiaries of a unit: those of its parts, else all that its proposal supports. */
function beneficiariesOf(kinds: readonly FactKind[]): SQL {
  if (kinds.includes('PART')) return sql`array_agg(${entry.beneficiaryId})`;
  return sql`(select array_agg(beneficiary_id) from participation where proposal_id = ${facts.proposal.id} and role in (${codeList(supportedRoles)}))`;
}
