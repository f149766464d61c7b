import type { Database } from '../connect.ts';

/** A supported beneficiary of an approved proposal beside a norm that was in force on the day of approval. */
export type NormedSupport = {
  readonly proposalId: number;
  readonly beneficiary: string;
  readonly norm: string;
  readonly instrument: string;
  readonly certainty: 'VERIFIED' | 'KNOWN' | 'UNCERTAIN';
  /** The levels that the norm is set for, and that the proposal belongs to. */
  readonly normLevel: 'NATIONAL' | 'LOCAL';
  readonly proposalLevel: 'NATIONAL' | 'LOCAL';
  /** Whole đồng as text; null when not known or withheld. */
  readonly stateSupportVnd: string | null;
  readonly counterpartVnd: string | null;
  readonly maximumRatePercent: string | null;
  readonly capVnd: string | null;
};

/**
 * Supports and norms of proposals, by proposal, beneficiary and norm. The norm of the proposal's own province goes
 * before a national one. One statement, whatever the number of proposals.
 */
export function listNormedSupports(database: Database, proposalIds: readonly number[]): Promise<NormedSupport[]> {
  return database.query<NormedSupport>(statement, [`{${proposalIds.join(',')}}`], { prepare: true });
}

const statement = `/* listNormedSupports */
select p.id as "proposalId", b.code as "beneficiary", n.code as "norm", i.code as "instrument", n.certainty,
  n.programme_level as "normLevel", p.programme_level as "proposalLevel",
  a.state_support_vnd as "stateSupportVnd", a.counterpart_vnd as "counterpartVnd",
  n.maximum_rate_percent as "maximumRatePercent", n.cap_vnd as "capVnd"
from proposal p
join activity_subtype s on s.id = p.activity_subtype_id
join participation a on a.proposal_id = p.id and a.role = 'RECIPIENT'
join beneficiary b on b.id = a.beneficiary_id
join support_norm n on n.subject_id = s.id
  and n.valid_from <= p.approved_on and (n.valid_to is null or p.approved_on < n.valid_to)
  and (n.province_id = p.province_id or n.province_id is null and not exists (
    select from support_norm own where own.subject_id = s.id and own.province_id = p.province_id
      and own.valid_from <= p.approved_on and (own.valid_to is null or p.approved_on < own.valid_to)))
join legal_instrument i on i.id = n.instrument_id
where p.id = any($1::text::int[])
order by p.id, b.code, n.code`;
