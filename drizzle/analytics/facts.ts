import { sql, type SQL } from 'drizzle-orm';
import { stateFundingSources } from '../vocabulary/index.ts';
import { codeList } from './slice.ts';

/**
 * What can be said of a proposal's money: an amount in force, a dated flow, or a part of a beneficiary. Parts are the
 * APPROVED amounts seen by who they are for; what no part names is an entry without a beneficiary.
 */
export type FactKind = 'AMOUNT' | 'FLOW' | 'PART';

/** The columns of an entry; those that its kind does not have are null. */
export interface Entry {
  readonly stage: SQL;
  readonly flowKind: SQL;
  readonly fundingSource: SQL;
  readonly fromState: SQL;
  readonly amount: SQL;
  readonly floor: SQL;
  readonly ceiling: SQL;
  readonly exact: SQL;
  readonly occurredOn: SQL;
  readonly beneficiaryId: SQL;
}

export const entry: Entry = {
  stage: sql`entry.stage`,
  flowKind: sql`entry.flow_kind`,
  fundingSource: sql`entry.funding_source`,
  fromState: sql`entry.from_state`,
  amount: sql`entry.amount_vnd`,
  floor: sql`entry.floor_vnd`,
  ceiling: sql`entry.ceiling_vnd`,
  exact: sql`entry.exact`,
  occurredOn: sql`entry.occurred_on`,
  beneficiaryId: sql`entry.beneficiary_id`,
};

/** Which facts count, and as of when they are seen. */
export interface FactWindow {
  /** First and last day of the flows that count; a flow without a day counts only where neither is given. */
  readonly from?: SQL | undefined;
  readonly to?: SQL | undefined;
  /** An interval by which days are moved forward, so that an earlier period is set beside a later one. */
  readonly shift?: SQL | undefined;
}

/** The participations that receive support; an employer partner or a contractor does not. */
export const supportedRoles = ['RECIPIENT', 'EXHIBITOR', 'HOST'] as const;

const isState = (source: SQL): SQL => sql`${source} in (${codeList(stateFundingSources)})`;

/** The entries of the kinds, as a subquery with the columns of `Entry` and `proposal_id`. */
export function entriesOf(kinds: readonly FactKind[], stages: readonly string[] | undefined, window: FactWindow): SQL {
  const selects = kinds.map((kind) => {
    switch (kind) {
      case 'AMOUNT':
        return amounts(stages);
      case 'FLOW':
        return flows(window);
      case 'PART':
        return parts;
    }
  });
  return sql`(${sql.join(selects, sql` union all `)})`;
}

function amounts(stages: readonly string[] | undefined): SQL {
  const ofStages = stages ? sql` and stage in (${codeList(stages)})` : sql``;
  return sql`select proposal_id, stage, null::flow_kind as flow_kind, funding_source, ${isState(sql`funding_source`)} as from_state, amount_vnd, floor_vnd, ceiling_vnd, amount_vnd is not null and qualifier = 'EXACT' as exact, null::date as occurred_on, null::integer as beneficiary_id from amount where not superseded${ofStages}`;
}

function flows(window: FactWindow): SQL {
  const day = window.shift ? sql`(occurred_on + ${window.shift})::date` : sql`occurred_on`;
  return sql`select proposal_id, null::budget_stage as stage, kind as flow_kind, funding_source, ${isState(sql`funding_source`)} as from_state, amount_vnd, amount_vnd as floor_vnd, amount_vnd as ceiling_vnd, true as exact, ${day} as occurred_on, null::integer as beneficiary_id from flow where ${withinWindow(day, window)}`;
}

/** Whether a day counts; false or null for a flow without one where days are given. */
export function withinWindow(day: SQL, { from, to }: FactWindow): SQL {
  const bounds = [from && sql`${day} >= ${from}`, to && sql`${day} <= ${to}`].filter((bound) => bound !== undefined);
  return bounds.length > 0 ? sql.join(bounds, sql` and `) : sql`true`;
}

const ofSupported = sql`from participation cross join lateral (values (true, state_support_vnd), (false, counterpart_vnd)) paid(from_state, amount_vnd) where role in (${codeList(supportedRoles)})`;

/** Parts of beneficiaries, and what the proposal's approved amounts have beyond them: negative where parts say more. */
const parts = sql`select proposal_id, 'APPROVED'::budget_stage as stage, null::flow_kind as flow_kind, null::funding_source as funding_source, from_state, amount_vnd, amount_vnd as floor_vnd, amount_vnd as ceiling_vnd, amount_vnd is not null as exact, null::date as occurred_on, beneficiary_id ${ofSupported}
  union all select coalesce(whole.proposal_id, part.proposal_id), 'APPROVED', null, null, coalesce(whole.from_state, part.from_state),
    case when whole.amount_vnd is not null or part.amount_vnd is not null then coalesce(whole.amount_vnd, 0) - coalesce(part.amount_vnd, 0) end, coalesce(whole.floor_vnd, 0) - coalesce(part.amount_vnd, 0),
    case when whole.proposal_id is null then - part.amount_vnd else whole.ceiling_vnd - coalesce(part.amount_vnd, 0) end, coalesce(whole.exact, true), null, null
  from (select proposal_id, ${isState(sql`funding_source`)} as from_state, sum(amount_vnd) as amount_vnd, sum(floor_vnd) as floor_vnd, case when bool_and(ceiling_vnd is not null) then sum(ceiling_vnd) end as ceiling_vnd, bool_and(amount_vnd is not null and qualifier = 'EXACT') as exact from amount where stage = 'APPROVED' and not superseded group by 1, 2) whole
  full join (select proposal_id, from_state, sum(amount_vnd) as amount_vnd ${ofSupported} group by 1, 2) part on part.proposal_id = whole.proposal_id and part.from_state = whole.from_state
  where coalesce(whole.amount_vnd, 0) <> coalesce(part.amount_vnd, 0) or (whole.proposal_id is not null and whole.amount_vnd is null and part.amount_vnd is null)`;
