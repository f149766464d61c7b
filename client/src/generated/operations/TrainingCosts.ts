// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type TrainingCostsResult = {
  /** What the training of a worker cost the state, a ratio of sums. By trade, year or province: ask again under an alias with another `where`. */
  readonly trainingCosts: {
    /** How many proposals that train workers meet the filter. */
    readonly proposals: number;
    /** The cost of a worker who completed. */
    readonly perCompleted: {
      /** How many proposals count. */
      readonly proposals: number;
      /** How many proposals do not: not settled, without a course, or with one that does not tell. */
      readonly missing: number;
      /** State money SETTLED, in đồng, by workers. */
      readonly cost: {
        /** The ratio to six digits behind the point; null where there is a reason. */
        readonly value: string | null;
        /** What is divided; null when not known. */
        readonly numerator: string | null;
        /** What it is divided by; null when not known. */
        readonly denominator: string | null;
        /** Why there is no value; null where there is one. */
        readonly reason: schema.Open<schema.RatioReason> | null;
      };
    };
    /** The cost of a worker who had work in the trade afterwards. */
    readonly perPlaced: {
      /** How many proposals count. */
      readonly proposals: number;
      /** How many proposals do not: not settled, without a course, or with one that does not tell. */
      readonly missing: number;
      /** State money SETTLED, in đồng, by workers. */
      readonly cost: {
        /** The ratio to six digits behind the point; null where there is a reason. */
        readonly value: string | null;
        /** What is divided; null when not known. */
        readonly numerator: string | null;
        /** What it is divided by; null when not known. */
        readonly denominator: string | null;
        /** Why there is no value; null where there is one. */
        readonly reason: schema.Open<schema.RatioReason> | null;
      };
    };
  };
};

export type TrainingCostsVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
};

export const TrainingCosts: Operation<TrainingCostsResult, TrainingCostsVariables> = {
  name: "TrainingCosts",
  text: "query TrainingCosts($where:ProposalFilter){trainingCosts(where:$where){proposals perCompleted{proposals missing cost{value numerator denominator reason}}perPlaced{proposals missing cost{value numerator denominator reason}}}}",
  hash: "0adb328c72c4c7556071ac2d512cad3bcfcf6ddb4394ac13e673f30ae91cefce",
};
