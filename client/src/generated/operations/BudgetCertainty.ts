// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type BudgetCertaintyResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: {
      /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
      readonly proposals: number;
      /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
      readonly money: {
        /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
        readonly sum: bigint | null;
        /** The least that the known proposals can have together, by the words of their amounts; equals `sum` when all are exact. Null when none is known. */
        readonly floor: bigint | null;
        /** The most that the known proposals can have together, by the words of their amounts; null when one of them has no upper bound, such as an unknown amount beside a known one. */
        readonly ceiling: bigint | null;
        /** How many proposals have a known amount in force at this stage from these sources. */
        readonly known: number;
        /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
        readonly missing: number;
        /** How many of the known ones are not exact: an amount is stated as "over", "about" and the like, or one of several amounts is not known. */
        readonly approximate: number;
        /** What to know before the sum is quoted. LEVELS_COMBINED: it adds national and local money; `national` and `local` give both parts. */
        readonly notes: readonly schema.Open<schema.CoverageNote>[];
      };
    };
    /** What the answer rests on, and what it leaves out. */
    readonly coverage: {
      /** How many proposals meet the filter. */
      readonly proposals: number;
      /** How many known amounts in force they have, over all stages. */
      readonly amounts: number;
      /** How many of these are stated as "over", "about" and the like. */
      readonly approximate: number;
      /** How many of them are invented. */
      readonly illustrative: number;
      /** What is in no sum, by reason; a reason that nothing has is not listed. */
      readonly leftOut: readonly ({
        /** The reason. */
        readonly reason: schema.Open<schema.LeftOutReason>;
        /** How many amounts, flows or printed totals. */
        readonly amounts: number;
      })[];
      /** What to know before a figure of the answer is quoted. */
      readonly notes: readonly schema.Open<schema.CoverageNote>[];
      /** All this in a few words. */
      readonly label: string;
    };
  };
};

export type BudgetCertaintyVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetCertainty: Operation<BudgetCertaintyResult, BudgetCertaintyVariables> = {
  name: "BudgetCertainty",
  text: "query BudgetCertainty($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where){total{proposals money(stage:$stage){sum floor ceiling known missing approximate notes}}coverage{proposals amounts approximate illustrative leftOut{reason amounts}notes label(lang:$lang)}}}",
  hash: "4badb15657ce408033c26414c2a5c15c6a223a40ea6678f56714bb92c72cb729",
  plan: { budget: { total: { money: { sum: 1, floor: 1, ceiling: 1 } } } },
};
