// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListEligibilityRulesResult = {
  /** What the law says of places and categories at all times; `validOn` finds what holds on a day. */
  readonly eligibilityRules: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The act that sets it. */
      readonly instrument: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
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
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
    };
  };
};

export type ListEligibilityRulesVariables = {
  readonly where?: schema.EligibilityRuleFilter | null | undefined;
  readonly orderBy?: readonly schema.EligibilityRuleOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListEligibilityRules: Operation<ListEligibilityRulesResult, ListEligibilityRulesVariables> = {
  name: "ListEligibilityRules",
  text: "query ListEligibilityRules($where:EligibilityRuleFilter$orderBy:[EligibilityRuleOrder!]$first:Int$after:String){eligibilityRules(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code instrument{code}placeType provinceType category needsEligiblePlace outcome condition validFrom validTo certainty certaintyNote}pageInfo{hasNextPage endCursor}}}",
  hash: "34c7a86527f05225f77aa605acfcdd9caae2a6b0d7d76f1c5d2f2c2101df2f4e",
};
