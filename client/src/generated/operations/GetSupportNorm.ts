// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetSupportNormResult = {
  /** A support ceiling by its code. Null when there is none. */
  readonly supportNorm: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** National or local. */
    readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
    /** What it limits. */
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
    /** The province whose norm it is; null for a national one. */
    readonly province: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The name without its rank, as officially written. */
      readonly name: string;
    } | null;
    /** Greatest share of the cost in percent; null when only the cap applies. */
    readonly maximumRatePercent: string | null;
    /** Greatest support a unit; null when only the rate applies. */
    readonly cap: bigint | null;
    /** What the cap is for one of. */
    readonly capUnit: schema.Open<schema.CapUnit>;
    /** The unit of the cap in words. */
    readonly capUnitLabel: string;
    /** First day of validity. */
    readonly validFrom: string;
    /** First day on which it is no longer valid; null while it is. */
    readonly validTo: string | null;
    /** How sure it is; only VERIFIED norms were read in public text. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** What is sure and what is not; null when there is nothing to add. */
    readonly certaintyNote: string | null;
    /** Where it was read; null when from memory. */
    readonly evidence: string | null;
  } | null;
};

export type GetSupportNormVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetSupportNorm: Operation<GetSupportNormResult, GetSupportNormVariables> = {
  name: "GetSupportNorm",
  text: "query GetSupportNorm($code:String!$lang:Language!=VI){supportNorm(code:$code){code programmeLevel activitySubtype{code label(lang:$lang)}instrument{code}clause province{code name}maximumRatePercent cap capUnit capUnitLabel(lang:$lang)validFrom validTo certainty certaintyNote evidence}}",
  hash: "0b22c5e80598057f8432d8def1e0f6b2014a401ae4b92f00376ab5f44f484bf3",
  plan: { supportNorm: { cap: 1 } },
};
