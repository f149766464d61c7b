import { codesOf } from '@khuyencong/drizzle/vocabulary/index.ts';
import { isStateSource, type FundingSourceCode, type PayerCode } from '@khuyencong/drizzle/analytics/slice.ts';
import { fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Input } from '../compile/input.ts';
import { UnusableValue } from '../compile/place.ts';
import { FundingSource } from '../enums.ts';

export const payerTerms = {
  STATE: {
    vi: 'Nhà nước',
    en: 'The state',
    description: 'The state: budgets of all levels and other state programmes.',
  },
  NON_STATE: {
    vi: 'Ngoài nhà nước',
    en: 'Others',
    description: 'All others: the beneficiary itself, sponsors, donors.',
  },
};

export const Payer = builder.enumType('Payer', {
  description: 'Who pays.',
  values: {
    STATE: { description: payerTerms.STATE.description },
    NON_STATE: { description: payerTerms.NON_STATE.description },
  } as const,
});

/** The arguments, or fields of an input, that say whose money counts. */
export const sourceFields = (field: (options: any) => any) => ({
  sources: field({ type: [FundingSource], description: 'From these funding sources only; all unless given.' }),
  payer: field({
    type: Payer,
    description: 'From those of the sources that are the state, or are not; both unless given.',
  }),
});

/** The sources that both arguments allow, in the order of the vocabulary. */
export function sourcesOf(sources: Input, payer: Input): FundingSourceCode[] {
  const paying = payer.isSet ? payer.choose<PayerCode>() : undefined;
  const named = sources.isSet ? sources.derive('sources', namedSources).split(' ') : undefined;
  return codesOf(fundingSources).filter(
    (code) =>
      (named === undefined || named.includes(code)) &&
      (paying === undefined || isStateSource(code) === (paying === 'STATE')),
  );
}

function namedSources(codes: readonly string[]): string {
  if (codes.length === 0) throw new UnusableValue('Name at least one funding source, or leave "sources" out for all.');
  return [...new Set(codes)].toSorted().join(' ');
}
