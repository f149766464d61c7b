import { sql, type SQL } from 'drizzle-orm';
import type { amount } from '../tables/index.ts';
import { codesOf, fundingSources, type budgetStages } from '../vocabulary/index.ts';

export type FundingSourceCode = keyof typeof fundingSources;
export type BudgetStageCode = keyof typeof budgetStages;

/** Money at one budget stage from a set of sources, in the order of the vocabulary. */
export interface Slice {
  readonly stage: BudgetStageCode;
  readonly sources: readonly FundingSourceCode[];
}

/** Equal slices have equal keys. */
export const sliceKey = ({ stage, sources }: Slice): string => `${stage} ${sources.join(' ')}`;

/** A code of a closed list as a literal, so that equal conditions have equal text. */
export const codeLiteral = (code: BudgetStageCode | FundingSourceCode): SQL => sql.raw(`'${code}'`);

/** Whether an amount belongs to the slice. */
export function inSlice(row: typeof amount, { stage, sources }: Slice): SQL {
  const ofStage = sql`${row.stage} = ${codeLiteral(stage)}`;
  if (sources.length === codesOf(fundingSources).length) return ofStage;
  if (sources.length === 0) return sql`false`;
  return sql`${ofStage} and ${row.fundingSource} in (${sql.join(sources.map(codeLiteral), sql`, `)})`;
}
