// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type BudgetTotalResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: {
      /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
      readonly proposals: number;
      /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
      readonly all: {
        /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
        readonly sum: bigint | null;
        /** How many proposals have a known amount in force at this stage from these sources. */
        readonly known: number;
        /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
        readonly missing: number;
      };
      /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
      readonly city: {
        /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
        readonly sum: bigint | null;
        /** How many proposals have a known amount in force at this stage from these sources. */
        readonly known: number;
        /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
        readonly missing: number;
      };
    };
  };
};

export type BudgetTotalVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
};

export const BudgetTotal: Operation<BudgetTotalResult, BudgetTotalVariables> = {
  name: "BudgetTotal",
  text: "query BudgetTotal($where:ProposalFilter$stage:BudgetStage!=REGISTERED){budget(where:$where){total{...BudgetFigures}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "3f63100b2cdedbc5fccaf89ec24072fcbb844c9c0a5e7c0668235f1f5747d31f",
  plan: { budget: { total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
