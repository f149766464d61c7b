import { sql, type SQL } from 'drizzle-orm';
import type { proposal } from '../tables/index.ts';
import type { BudgetStageCode, PayerCode } from './slice.ts';

type Row = typeof proposal;

/** What a proposal has at a stage, of one payer or of all, from its stored sums; null when no amount is known. */
export function storedSum(row: Row, stage: BudgetStageCode, payer?: PayerCode): SQL {
  const [total, state] = {
    REGISTERED: [row.registeredTotalVnd, row.registeredStateVnd],
    APPRAISED: [row.appraisedTotalVnd, row.appraisedStateVnd],
    APPROVED: [row.approvedTotalVnd, row.approvedStateVnd],
    ASSIGNED: [row.assignedTotalVnd, row.assignedStateVnd],
    SETTLED: [row.settledTotalVnd, row.settledStateVnd],
  }[stage] as [Row['registeredTotalVnd'], Row['registeredStateVnd']];
  if (payer === undefined) return sql`${total}`;
  return payer === 'STATE' ? sql`${state}` : sql`(${total} - coalesce(${state}, 0))`;
}
