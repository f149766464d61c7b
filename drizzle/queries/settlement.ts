import { and, eq, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { flow, type proposal } from '../tables/index.ts';
import { stateFundingSources } from '../vocabulary/index.ts';
import { statusOn } from './life.ts';

type Proposal = typeof proposal;

const moved = alias(flow, 'moved') as unknown as typeof flow;
const ofState = sql`${moved.fundingSource} in (${sql.raw(stateFundingSources.map((source) => `'${source}'`).join(', '))})`;

/** Something of the state's flows of a proposal; null where none is recorded. */
const ofFlows = (proposalId: AnyPgColumn, value: SQL): SQL =>
  sql`(select ${value} from ${flow} moved where ${and(eq(moved.proposalId, proposalId), ofState)} having count(*) > 0)`;

const signed = sql`case ${moved.kind} when 'RECOVERY' then -${moved.amountVnd} else ${moved.amountVnd} end`;
const undated = sql`bool_or(${moved.occurredOn} is null)`;

/**
 * State money paid out less what was returned: all that is recorded, or until the end of a day. Null where no flow is
 * recorded and, on a day, where the day of one is not known; 0 before the first.
 */
export const disbursed = (proposalId: AnyPgColumn, on: SQL | null): SQL =>
  ofFlows(
    proposalId,
    on === null
      ? sql`sum(${signed})`
      : sql`case when not ${undated} then coalesce(sum(${signed}) filter (where ${moved.occurredOn} <= ${on}), 0) end`,
  );

/** Why nothing is said of what is still to pay or to recover, in the order in which it is looked at; null where it is. */
export function whyNotSettled(row: Proposal, on: SQL | null): SQL {
  const status = on === null ? sql`${row.status}` : statusOn(row.id, on);
  const hasUndated = on === null ? sql`false` : ofFlows(row.id, undated);
  return sql`(case
    when (${status} in ('LIQUIDATED', 'SETTLED', 'TERMINATED')) is not true then 'NOT_LIQUIDATED'
    when ${row.settledStateVnd} is null then 'NO_SETTLED_AMOUNT'
    when ${ofFlows(row.id, sql`true`)} is null then 'NO_FLOW'
    when ${hasUndated} then 'UNDATED_FLOW' end)`;
}

/** State money settled less state money disbursed: above 0 to pay, below 0 to recover. Null where `whyNotSettled` says why. */
export const outstanding = (row: Proposal, on: SQL | null): SQL =>
  sql`(case when ${whyNotSettled(row, on)} is null then ${row.settledStateVnd} - ${disbursed(row.id, on)} end)`;
