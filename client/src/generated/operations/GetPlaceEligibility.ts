// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetPlaceEligibilityResult = {
  /** The place with this unit id or, with `at`, the one that bore this code of the statistics office on that day: code 15 was Yên Bái and is Lào Cai since 2025-07-01. Null when there is none. */
  readonly place: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
    readonly label: string;
    /** Whether rural industry there may be supported on a day; null when it did not exist on that day, or no rule is known. */
    readonly eligibility: {
      /** Whether it may be supported on the day. */
      readonly outcome: schema.Open<schema.Eligibility>;
      /** The outcome in words. */
      readonly outcomeLabel: string;
      /** Why: the finding about the place or, without one, the rule in words. */
      readonly reason: string;
      /** How sure that is: the weakest of what decides. */
      readonly certainty: schema.Open<schema.Certainty>;
      /** The rule that decides. */
      readonly rule: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The act that sets it. */
        readonly instrument: {
          /** The public code, unique among records of this type. */
          readonly code: string;
        };
      };
    } | null;
  } | null;
};

export type GetPlaceEligibilityVariables = {
  readonly code: string;
  readonly on?: string | null | undefined;
};

export const GetPlaceEligibility: Operation<GetPlaceEligibilityResult, GetPlaceEligibilityVariables> = {
  name: "GetPlaceEligibility",
  text: "query GetPlaceEligibility($code:String!$on:Date){place(code:$code at:$on){code label eligibility(on:$on){outcome outcomeLabel reason certainty rule{code instrument{code}}}}}",
  hash: "5341911cecc4bb5c8edcd2e52607f5e086f8a4aab98afe782c69c5ae1e33b2ef",
};
