// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetEligibilityRuleResult = {
  /** A rule of eligibility by its code. Null when there is none. */
  readonly eligibilityRule: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The act that sets it. */
    readonly instrument: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    };
    /** The clause; null when not known. */
    readonly clause: string | null;
    /** The rank of the places that it is about; null for a rule about a category. */
    readonly placeType: schema.Open<schema.PlaceType> | null;
    /** The rank of the province that they lie in; null when it holds in all, or is about a category. */
    readonly provinceType: schema.Open<schema.PlaceType> | null;
    /** The category of beneficiaries that it is about; null for a rule about places. */
    readonly category: schema.Open<schema.EligibilityCategory> | null;
    /** Whether such a beneficiary must produce in an eligible place; null for a rule about places. */
    readonly needsEligiblePlace: boolean | null;
    /** What it decides. */
    readonly outcome: schema.Open<schema.Eligibility>;
    /** What it decides, in words. */
    readonly outcomeLabel: string;
    /** The rule in words, abridged. */
    readonly condition: string;
    /** First day of validity. */
    readonly validFrom: string;
    /** First day on which it is no longer valid; null while it is. */
    readonly validTo: string | null;
    /** How sure the rule is. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** What is sure and what is not; null when there is nothing to add. */
    readonly certaintyNote: string | null;
  } | null;
};

export type GetEligibilityRuleVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetEligibilityRule: Operation<GetEligibilityRuleResult, GetEligibilityRuleVariables> = {
  name: "GetEligibilityRule",
  text: "query GetEligibilityRule($code:String!$lang:Language!=VI){eligibilityRule(code:$code){code instrument{code}clause placeType provinceType category needsEligiblePlace outcome outcomeLabel(lang:$lang)condition(lang:$lang)validFrom validTo certainty certaintyNote}}",
  hash: "5c7aee28b67b2b18aecd5f5c9b8dc2366e4b2e4791382012ac4ef30293a9ab61",
};
