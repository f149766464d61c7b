// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetActivitySubtypeResult = {
  /** A subtype by its code. Null when there is none. */
  readonly activitySubtype: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its name. */
    readonly label: string;
    /** The content that it belongs to. */
    readonly activity: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    };
    /** The support norms of all times that limit it. */
    readonly supportNorms: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Greatest share of the cost in percent; null when only the cap applies. */
        readonly maximumRatePercent: string | null;
        /** Greatest support a unit; null when only the rate applies. */
        readonly cap: bigint | null;
        /** What the cap is for one of. */
        readonly capUnit: schema.Open<schema.CapUnit>;
        /** First day of validity. */
        readonly validFrom: string;
        /** First day on which it is no longer valid; null while it is. */
        readonly validTo: string | null;
        /** How sure it is; only VERIFIED norms were read in public text. */
        readonly certainty: schema.Open<schema.Certainty>;
      })[];
    };
    /** Proposals of this subtype. */
    readonly proposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
    };
  } | null;
};

export type GetActivitySubtypeVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetActivitySubtype: Operation<GetActivitySubtypeResult, GetActivitySubtypeVariables> = {
  name: "GetActivitySubtype",
  text: "query GetActivitySubtype($code:String!$lang:Language!=VI){activitySubtype(code:$code){code label(lang:$lang)activity{code label(lang:$lang)}supportNorms(first:20){nodes{code maximumRatePercent cap capUnit validFrom validTo certainty}}proposals{totalCount}}}",
  hash: "81ffa5ee0146011c1e7850716d0bd1d5c4aef0c8a9d98bda803c27c9812b5389",
  plan: { activitySubtype: { supportNorms: { nodes: { cap: 1 } } } },
};
