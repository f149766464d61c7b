import { sql } from 'drizzle-orm';
import { completedOn, endOn } from '../queries/lateness.ts';
import {
  amount,
  participation,
  participationWithheld,
  place,
  proposal,
  proposalArea,
  statusEvent,
} from '../tables/index.ts';
import { budgetStages, codesOf, stateFundingSources } from '../vocabulary/index.ts';
import type { Db } from '../connect.ts';
import { rowsOf } from './session.ts';

/** Whatever day an event has, it is not later. */
const always = sql`'infinity'::date`;

const stateSources = sql.join(
  stateFundingSources.map((source) => sql`${source}::funding_source`),
  sql`, `,
);

/** Names of the ten sums and their expressions over the amounts in force. */
const sums = codesOf(budgetStages).flatMap((stage) => [
  {
    name: sql.identifier(`${stage.toLowerCase()}_total_vnd`),
    value: sql`sum(amount_vnd) filter (where stage = ${stage}::budget_stage)`,
  },
  {
    name: sql.identifier(`${stage.toLowerCase()}_state_vnd`),
    value: sql`sum(amount_vnd) filter (where stage = ${stage}::budget_stage and funding_source in (${stateSources}))`,
  },
]);

const derived = [
  ...[
    'status',
    'status_since',
    'approved_on',
    'completed_on',
    'adjusted_end',
    'district_state',
    'district_id',
    'households_withheld',
  ].map((name) => sql.identifier(name)),
  ...sums.map(({ name }) => name),
];
const named = (prefix: 'proposal' | 'fresh') =>
  sql.join(
    derived.map((name) => sql`${sql.identifier(prefix)}.${name}`),
    sql`, `,
  );

/**
 * Writes the derived columns of every proposal from its events, adjustments, areas and amounts in force. Only rows that change are
 * touched, and those take the release: who asks what changed since the last one must see a new status. Answers how many they are. One statement.
 */
export async function refreshProposals(session: Db, release: number): Promise<number> {
  const [refreshed] = await rowsOf<{ proposals: number }>(
    session,
    sql`
    with last_event as (
      select distinct on (proposal_id) proposal_id, to_status, occurred_on
      from ${statusEvent} order by proposal_id, sequence desc
    ), approval as (
      select distinct on (proposal_id) proposal_id, occurred_on
      from ${statusEvent} where to_status = 'APPROVED' order by proposal_id, sequence
    ), districts as (
      select area.proposal_id,
        bool_or(place.level = 'PROVINCE') as whole_province,
        count(distinct district.id) as number,
        min(district.id) as id
      from ${proposalArea} as area
      join ${place} as place on place.id = area.place_id
      left join ${place} as district on district.level = 'DISTRICT' and district.id in (place.id, place.parent_id)
      group by area.proposal_id
    ), withheld as (
      select distinct held.proposal_id
      from ${participationWithheld} as held
      left join ${participation} as shown
        on (shown.proposal_id, shown.beneficiary_id, shown.role) = (held.proposal_id, held.beneficiary_id, held.role)
      where shown.id is null
    ), money as (
      select proposal_id, ${sql.join(
        sums.map(({ name, value }) => sql`(${value})::bigint as ${name}`),
        sql`, `,
      )}
      from ${amount} where not superseded group by proposal_id
    ), fresh as (
      select proposal.id as proposal_id, last_event.to_status as status, last_event.occurred_on as status_since,
        approval.occurred_on as approved_on,
        ${completedOn(proposal.id, always)} as completed_on, ${endOn(proposal, always)} as adjusted_end,
        (case
          when whole_province or number > 1 then 'SEVERAL'
          when number = 1 then 'VALUE'
          else 'UNKNOWN'
        end)::district_state as district_state,
        case when not whole_province and number = 1 then districts.id end as district_id,
        withheld.proposal_id is not null as households_withheld,
        ${sql.join(
          sums.map(({ name }) => sql`money.${name}`),
          sql`, `,
        )}
      from ${proposal} as proposal
      left join last_event on last_event.proposal_id = proposal.id
      left join approval on approval.proposal_id = proposal.id
      left join districts on districts.proposal_id = proposal.id
      left join withheld on withheld.proposal_id = proposal.id
      left join money on money.proposal_id = proposal.id
    ), refreshed as (
    update ${proposal} as proposal
    set ${sql.join(
      derived.map((name) => sql`${name} = fresh.${name}`),
      sql`, `,
    )}, release_from = ${release}::integer
    from fresh
    where fresh.proposal_id = proposal.id and (${named('proposal')}) is distinct from (${named('fresh')})
      returning 1
    )
    select count(*)::integer as proposals from refreshed`,
  );
  return refreshed?.proposals ?? 0;
}
