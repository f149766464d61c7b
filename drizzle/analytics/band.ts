import { sql, type SQL } from 'drizzle-orm';
import type { Dimension } from './dimension.ts';
import type { BudgetStageCode, PayerCode } from './slice.ts';
import { storedSum } from './stored-sum.ts';

export const bandDescription =
  'How much a proposal has at a stage: below the first edge, from each edge to the next, and from the last. UNKNOWN where it is not known.';

/** Bands of money; the key is the number of edges that the money reaches, `edges` an array of whole đồng. */
export function bandDimension(stage: BudgetStageCode, payer: PayerCode | undefined, edges: SQL): Dimension {
  return {
    description: bandDescription,
    key: ({ proposal: row }) => sql`width_bucket(${storedSum(row, stage, payer)}, ${edges})`,
    code: ({ value }) =>
      sql`(coalesce((${edges})[${value}]::text, '') || '-' || coalesce((${edges})[${value} + 1]::text, ''))`,
    sort: ({ value }) => sql`to_char(${value}, 'FM00')`,
  };
}
