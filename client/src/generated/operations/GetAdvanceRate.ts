// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetAdvanceRateResult = {
  /** An advance rate by its code. Null when there is none. */
  readonly advanceRate: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** National or local. */
    readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
    /** The support that may be advanced. */
    readonly activitySubtype: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    };
    /** The instrument that sets it. */
    readonly instrument: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    };
    /** The clause; null when not recorded. */
    readonly clause: string | null;
    /** Greatest share of the support in percent; null when the rate is not known. */
    readonly maximumRatePercent: string | null;
    /** The share of the work, in percent, beyond which it is paid; null when none is asked for. */
    readonly workDonePercent: string | null;
    /** First day of validity; null when not known. */
    readonly validFrom: string | null;
    /** First day on which it is no longer valid; null while it is, or when not known. */
    readonly validTo: string | null;
    /** How sure it is. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** What is sure and what is not; null when there is nothing to add. */
    readonly certaintyNote: string | null;
    /** Where it was read; null when from memory. */
    readonly evidence: string | null;
  } | null;
};

export type GetAdvanceRateVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetAdvanceRate: Operation<GetAdvanceRateResult, GetAdvanceRateVariables> = {
  name: "GetAdvanceRate",
  text: "query GetAdvanceRate($code:String!$lang:Language!=VI){advanceRate(code:$code){code programmeLevel activitySubtype{code label(lang:$lang)}instrument{code}clause maximumRatePercent workDonePercent validFrom validTo certainty certaintyNote evidence}}",
  hash: "40fe61a202382c68b380ed672e6bf277d668cbc49353e5c9f5629789e28b0b11",
};
