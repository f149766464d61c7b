// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetTotalResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.BudgetFigures;
  };
};

export type BudgetTotalVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
};

export const BudgetTotal: Operation<BudgetTotalResult, BudgetTotalVariables> = {
  name: "BudgetTotal",
  text: "query BudgetTotal($where:ProposalFilter$stage:BudgetStage!=REGISTERED){budget(where:$where){total{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}}}",
  hash: "4b54d9c68213c3aa20516c0adc54b541169492f2e525ffa434d69da9de501bf9",
  plan: { budget: { total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
