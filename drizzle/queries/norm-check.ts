import { and, eq, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';
import { beneficiary, legalInstrument, participation, proposal, supportNorm } from '../tables/index.ts';
import type { normOutcomes } from '../vocabulary/index.ts';
import { onFact } from './register.ts';
import { isValidOn } from './validity.ts';

type Level = (typeof proposal.programmeLevel.enumValues)[number];

/** A supported beneficiary of an approved proposal, compared with a norm that was in force on the day of approval. */
export type NormedSupport = {
  readonly proposalId: number;
  readonly beneficiary: string;
  readonly norm: string;
  readonly instrument: string;
  readonly clause: string | null;
  readonly certainty: (typeof supportNorm.certainty.enumValues)[number];
  readonly certaintyNote: string | null;
  /** The levels that the norm is set for, and that the proposal belongs to. */
  readonly normLevel: Level;
  readonly proposalLevel: Level;
  readonly approvedOn: string;
  /** Whether the proposal itself names the act that set the norm; null when it names none. */
  readonly isNamed: boolean | null;
  /** Whole đồng as text; null when not known or withheld. */
  readonly stateSupportVnd: string | null;
  /** State money and its own together; null when one of them is not known. */
  readonly costVnd: string | null;
  readonly maximumRatePercent: string | null;
  readonly capVnd: string | null;
  readonly capUnit: (typeof supportNorm.capUnit.enumValues)[number];
  readonly outcome: keyof typeof normOutcomes;
};

/** What one recipient has at most one of; of a model or a booth it may have several. */
const countedOnce = sql`('ENTERPRISE', 'ESTABLISHMENT')`;

/** How a support stands to a norm. Rate and cap apply together, in whole numbers: support × 100 against cost × rate. */
function outcomeOf({ stateSupportVnd, counterpartVnd }: typeof participation, norm: typeof supportNorm): SQL {
  const { maximumRatePercent, capVnd, capUnit } = norm;
  const cost = sql`(${stateSupportVnd}::numeric + ${counterpartVnd})`;
  const isAboveRate = sql`coalesce(${stateSupportVnd}::numeric * 100 > ${cost} * ${maximumRatePercent}, false)`;
  const isAboveCap = sql`coalesce(${stateSupportVnd} > ${capVnd}, false)`;
  return sql`case
    when ${stateSupportVnd} is null or ${maximumRatePercent} is not null and ${counterpartVnd} is null then 'UNKNOWN'
    when ${isAboveRate} and ${isAboveCap} and ${capUnit} in ${countedOnce} then 'ABOVE_RATE_AND_CAP'
    when ${isAboveRate} then 'ABOVE_RATE'
    when not ${isAboveCap} then 'WITHIN'
    when ${capUnit} in ${countedOnce} then 'ABOVE_CAP' else 'ABOVE_CAP_OF_ONE' end`;
}

/** Whether a norm was in force on the day of approval: that of the proposal's own province goes before a national one. */
function applies(norm: typeof supportNorm, row: typeof proposal): SQL {
  const own = alias(supportNorm, 'own') as unknown as typeof supportNorm;
  const isInForce = (of: typeof supportNorm) =>
    sql`${of.subjectId} = ${row.activitySubtypeId} and ${isValidOn(of, sql`${row.approvedOn}`)}`;
  return sql`${isInForce(norm)} and (${norm.provinceId} = ${row.provinceId} or ${norm.provinceId} is null and not exists (
    select from ${supportNorm} ${own} where ${isInForce(own)} and ${own.provinceId} = ${row.provinceId}))`;
}

const isSupportOf = (support: typeof participation, row: typeof proposal): SQL =>
  and(eq(support.proposalId, row.id), sql`${support.role} = 'RECIPIENT'`)!;

/** Which proposals have a support above a norm, as far as the amounts are known. */
export const aboveNorm = onFact((row: typeof proposal) => {
  const support = alias(participation, 'support') as unknown as typeof participation;
  const norm = alias(supportNorm, 'norm') as unknown as typeof supportNorm;
  return sql`exists (select from ${participation} ${support}, ${supportNorm} ${norm}
    where ${isSupportOf(support, row)} and ${applies(norm, row)} and ${outcomeOf(support, norm)} like 'ABOVE%')`;
}, 'True: some support in it is above rate or cap of the norm in force on the day of approval; `normChecks` says how. False: none is, as far as the amounts are known.');

/** Supports and norms of proposals, by proposal, beneficiary and norm. One statement, whatever the number of proposals. */
export async function listNormedSupports(
  { db }: Database,
  proposalIds: readonly number[],
): Promise<readonly NormedSupport[]> {
  const rows = await db.execute(sql`/* listNormedSupports */
    select ${proposal.id} as "proposalId", ${beneficiary.code} as "beneficiary", ${supportNorm.code} as "norm",
      ${legalInstrument.code} as "instrument", ${supportNorm.clause} as "clause", ${supportNorm.certainty} as "certainty",
      ${supportNorm.certaintyNote} as "certaintyNote", ${supportNorm.programmeLevel} as "normLevel",
      ${proposal.programmeLevel} as "proposalLevel", ${proposal.approvedOn}::text as "approvedOn",
      ${proposal.normInstrumentId} = ${supportNorm.instrumentId} as "isNamed",
      ${participation.stateSupportVnd}::text as "stateSupportVnd",
      (${participation.stateSupportVnd}::numeric + ${participation.counterpartVnd})::text as "costVnd",
      ${supportNorm.maximumRatePercent}::text as "maximumRatePercent", ${supportNorm.capVnd}::text as "capVnd",
      ${supportNorm.capUnit} as "capUnit", ${outcomeOf(participation, supportNorm)} as "outcome"
    from ${proposal} join ${participation} on ${isSupportOf(participation, proposal)}
    join ${beneficiary} on ${beneficiary.id} = ${participation.beneficiaryId}
    join ${supportNorm} on ${applies(supportNorm, proposal)}
    join ${legalInstrument} on ${legalInstrument.id} = ${supportNorm.instrumentId}
    where ${proposal.id} = any(${`{${proposalIds.join(',')}}`}::text::int[])
    order by ${proposal.id}, ${beneficiary.code}, ${supportNorm.code}`);
  return rows as unknown as readonly NormedSupport[];
}
