import { sql, type SQL } from 'drizzle-orm';
import { codesOf, fundingSources, stateFundingSources, type budgetStages } from '../vocabulary/index.ts';
import type { Entry } from './facts.ts';

export type FundingSourceCode = keyof typeof fundingSources;
export type BudgetStageCode = keyof typeof budgetStages;

/** Dated money; DISBURSED is advances and payments less recoveries. */
export type FlowCode = 'ADVANCE' | 'PAYMENT' | 'RECOVERY' | 'DISBURSED';
export type PayerCode = 'STATE' | 'NON_STATE';

/** Money at one budget stage, or of one kind of flow, from a set of sources in the order of the vocabulary. */
export interface Slice {
  readonly stage: BudgetStageCode | FlowCode;
  readonly sources: readonly FundingSourceCode[];
  /** Of proposals alone whose contract is closed, so that nothing more is to be settled. */
  readonly ofClosed?: boolean;
  /** Of vocational training alone. */
  readonly ofTraining?: boolean;
}

/** Equal slices have equal keys. */
export const sliceKey = ({ stage, sources, ofClosed, ofTraining }: Slice): string =>
  `${stage} ${sources.join(' ')}${ofClosed ? ' closed' : ''}${ofTraining ? ' training' : ''}`;

/** A code of a closed list as a literal, so that equal conditions have equal text. */
const codeLiteral = (code: string): SQL => sql.raw(`'${code}'`);

export const codeList = (codes: readonly string[]): SQL => sql.join(codes.map(codeLiteral), sql`, `);

const flows: Readonly<Record<FlowCode, readonly string[]>> = {
  ADVANCE: ['ADVANCE'],
  PAYMENT: ['PAYMENT'],
  RECOVERY: ['RECOVERY'],
  DISBURSED: ['ADVANCE', 'PAYMENT', 'RECOVERY'],
};

export const isFlow = (stage: Slice['stage']): stage is FlowCode => stage in flows;

/** The payer that the sources are all of, `ALL` for every source; undefined for any other set. */
export function payerOf(sources: readonly FundingSourceCode[]): PayerCode | 'ALL' | undefined {
  const isState = (code: FundingSourceCode) => (stateFundingSources as readonly string[]).includes(code);
  const all = codesOf(fundingSources);
  if (sources.length === all.length) return 'ALL';
  for (const payer of ['STATE', 'NON_STATE'] as const) {
    const own = all.filter((code) => isState(code) === (payer === 'STATE'));
    if (own.length === sources.length && own.every((code) => sources.includes(code))) return payer;
  }
  return undefined;
}

/** The sources of a payer, or all. */
export const sourcesOf = (payer?: PayerCode): FundingSourceCode[] =>
  codesOf(fundingSources).filter((code) => payer === undefined || isStateSource(code) === (payer === 'STATE'));

export const isStateSource = (code: FundingSourceCode): boolean =>
  (stateFundingSources as readonly string[]).includes(code);

/** Whether an entry belongs to the slice. */
export function inSlice(entry: Entry, { stage, sources }: Slice): SQL {
  const ofStage = isFlow(stage)
    ? sql`${entry.flowKind} in (${codeList(flows[stage])})`
    : sql`${entry.stage} = ${codeLiteral(stage)}`;
  if (sources.length === 0) return sql`false`;
  switch (payerOf(sources)) {
    case 'ALL':
      return ofStage;
    case 'STATE':
      return sql`${ofStage} and ${entry.fromState}`;
    case 'NON_STATE':
      return sql`${ofStage} and not ${entry.fromState}`;
    case undefined:
      return sql`${ofStage} and ${entry.fundingSource} in (${codeList(sources)})`;
  }
}
