// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type DescribeBudgetResult = {
  /** What `budget` can be grouped by. */
  readonly budgetDimensions: readonly ({
    /** An element of `by` that groups by it. */
    readonly argument: string;
    /** What its groups are. */
    readonly description: string;
    /** Which money carries its key: AMOUNT (stages), FLOW (dated), PART (of beneficiaries, approved), OUTPUT; null when all does. */
    readonly facts: string | null;
    /** Whether sums of money over its groups are the whole. */
    readonly moneyAdds: boolean;
    /** Whether each proposal is in one of its groups only. */
    readonly proposalsAdd: boolean;
  })[];
  /** What `budget` can be asked of each group. `flow` has what `money` has; beside a `value` stand `known` and `missing`. */
  readonly budgetMeasures: readonly ({
    /** How it is asked below `figures`, such as `money { sum }`. */
    readonly field: string;
    /** What it means and what it leaves out. */
    readonly description: string;
    /** What its number counts: VND, PROPOSAL, BENEFICIARY, YEAR, LEVEL, PERSON, OUTPUT (what the indicator counts), VND_PER_PERSON, or RATIO, which has no unit. */
    readonly unit: string;
    /** What counts once in it, however much of it falls into a group: PROPOSAL, BENEFICIARY, YEAR, LEVEL, RESULT (of an indicator), COURSE; SUM for what is taken of sums. */
    readonly grain: string;
    /** True when the values of groups add to that of the whole, in dimensions whose groups divide what it counts. */
    readonly additive: boolean;
  })[];
};

export type DescribeBudgetVariables = {};

export const DescribeBudget: Operation<DescribeBudgetResult, DescribeBudgetVariables> = {
  name: "DescribeBudget",
  text: "query DescribeBudget{budgetDimensions{argument description facts moneyAdds proposalsAdd}budgetMeasures{field description unit grain additive}}",
  hash: "eeb614d7002ce3a78ad85e8abef431124267762b6e1acf308c5917e4dd88c6b0",
};
