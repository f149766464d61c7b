import { sql, type SQL } from 'drizzle-orm';
import { cellNumbers } from '../analytics/cells.ts';
import { commas } from '../analytics/columns.ts';
import { amountCounts } from '../analytics/coverage-counts.ts';
import { entriesOf } from '../analytics/facts.ts';
import { rollupNames, rollups, type RollupName } from '../analytics/rollups.ts';
import { UnitParts } from '../analytics/units.ts';
import type { Db } from '../connect.ts';
import { amount, budgetCell, flow, proposal } from '../tables/index.ts';
import { rowsOf } from './session.ts';

/** The proposals of a province and plan year: roll-ups keep these apart, so each can be written anew alone. */
interface Plan {
  readonly province_id: number;
  readonly plan_year: number;
}

/**
 * Writes the roll-ups of the plans that a release touched: all of them without a release. Two statements before and
 * one that writes; nothing when nothing was touched.
 */
export async function refreshRollups(session: Db, release?: number): Promise<void> {
  const plans = release === undefined ? undefined : await rowsOf<Plan>(session, touchedPlans(release));
  if (plans?.length === 0) return;
  const json = plans && JSON.stringify(plans);
  await session.execute(sql`delete from ${budgetCell}${amongPlans(json)}`);
  await session.execute(writeCells(json));
}

/**
 * Where the release wrote a proposal, an amount or a flow; and, since a proposal or a flow may have gone elsewhere, where
 * there are not as many as the cells say.
 */
const touchedPlans = (release: number): SQL => sql`
  with touched (id) as (
    select id from ${proposal} where release_from = ${release}
    union select proposal_id from ${amount} where release_from = ${release}
    union select proposal_id from ${flow} where release_from = ${release}
  ), present as (
    select province_id, plan_year, count(*) as proposals, sum(flows) as flows
    from ${proposal} as proposal
    left join (select proposal_id, count(*) as flows from ${flow} group by 1) flow on flow.proposal_id = proposal.id
    group by 1, 2
  ), told as (
    select province_id, plan_year, sum(proposals) as proposals, sum(flows)::bigint as flows
    from ${budgetCell} where rollup = 'PLAN' and division = 'WHOLE' group by 1, 2
  )
  select province_id, plan_year from ${proposal} where id in (select id from touched)
  union
  select province_id, plan_year from present full join told using (province_id, plan_year)
  where (present.proposals, present.flows) is distinct from (told.proposals, told.flows)`;

const amongPlans = (plans: string | undefined): SQL =>
  plans === undefined
    ? sql``
    : sql` where (province_id, plan_year) in (select province_id, plan_year from json_to_recordset(${plans}::text::json) as plan (province_id integer, plan_year integer))`;

const named = (names: readonly string[], of = sql``): SQL =>
  commas(names.map((name) => sql`${of}${sql.identifier(name)}`));

const divided = ['division', 'from_state', 'funding_source'];
const columnsOf = (rollup: RollupName) => rollups[rollup].map(({ name }) => name);
const everyColumn = [
  ...new Map(rollupNames.flatMap((name) => rollups[name].map((column) => [column.name, column] as const))).values(),
];

/** Units are those of a question by funding source: a row a proposal and source, with subtotals a payer and a proposal. */
function writeCells(plans: string | undefined): SQL {
  const parts = new UnitParts();
  const numbers = cellNumbers(parts);
  const entries = entriesOf(['AMOUNT', 'FLOW'], { scope: sql`chosen`, stages: undefined, window: {} });
  const isChosen = sql`proposal_id in (select id from chosen)`;
  const { used, approximate, superseded, unknown } = amountCounts(amount);
  const keys = named(everyColumn.map(({ name }) => name));
  return sql`
  with chosen as materialized (
    select id, status, approved_on, ${keys} from ${proposal}${amongPlans(plans)}
  ), unit as materialized (
    select chosen.id, from_state, funding_source,
      case grouping(from_state, funding_source) when 0 then 'SOURCE' when 1 then 'PAYER' else 'WHOLE' end::budget_division as division,
      ${commas(parts.columns(['AMOUNT', 'FLOW']))}
    from chosen left join (select * from ${entries} entry where ${isChosen}) entry on entry.proposal_id = chosen.id
    group by chosen.id, rollup (from_state, funding_source)
  ), covered as (
    select proposal_id as id, ${used} as used_amounts, ${approximate} as approximate_amounts, ${superseded} as superseded_amounts, ${unknown} as unknown_amounts
    from ${amount} where ${isChosen} group by 1
  ), flowing as (
    select proposal_id as id, count(*) as flows, count(*) filter (where occurred_on is null) as undated_flows
    from ${flow} where ${isChosen} group by 1
  ), ${sql.join(
    rollupNames.toReversed().map((name) => sql`${sql.identifier(name)} as (${cellsOf(name, numbers)})`),
    sql`, `,
  )}
  insert into ${budgetCell} (rollup, ${keys}, ${named([...divided, ...numbers.keys()])})
  ${sql.join(
    rollupNames.map((name) => listed(name, numbers)),
    sql` union all `,
  )}`;
}

type Numbers = ReturnType<typeof cellNumbers>;

/** The cells of a roll-up: added up from those of a finer one where there is one, which is written before it, else from units. */
function cellsOf(rollup: RollupName, numbers: Numbers): SQL {
  const own = columnsOf(rollup);
  const finer = rollupNames.find((name) => name !== rollup && own.every((column) => columnsOf(name).includes(column)));
  const keys = finer ? named([...own, ...divided]) : commas([named(own, sql`proposal.`), named(divided)]);
  const values = [...numbers].map(([name, { of, over }]) => {
    const column = sql.identifier(name);
    return sql`${finer ? sql`${over}(${column})` : of} as ${column}`;
  });
  const units = sql`unit join chosen proposal on proposal.id = unit.id
    left join covered on covered.id = unit.id and division = 'WHOLE'
    left join flowing on flowing.id = unit.id and division = 'WHOLE'`;
  return sql`select ${keys}, ${commas(values)} from ${finer ? sql.identifier(finer) : units} group by ${keys}`;
}

/** The same with the columns of all roll-ups. */
function listed(rollup: RollupName, numbers: Numbers): SQL {
  const own = columnsOf(rollup);
  const columns = everyColumn.map((column) =>
    own.includes(column.name) ? sql`${sql.identifier(column.name)}` : sql`null::${sql.raw(column.getSQLType())}`,
  );
  return sql`select ${rollup}::text, ${commas(columns)}, ${named([...divided, ...numbers.keys()])} from ${sql.identifier(rollup)}`;
}
