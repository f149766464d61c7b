// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetFairParticipationResult = {
  /** A participation in a fair by its code. Null when there is none. */
  readonly fairParticipation: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its booths; null when not known. */
    readonly booths: number | null;
    /** Visitors of its booths; null when not known. */
    readonly visitors: number | null;
    /** State money for it at the stage APPROVED, part of its participation in the proposal: never add the two. Null when not known, or withheld because it is a household: see the band. */
    readonly stateSupport: bigint | null;
    /** The range that the state money of a household lies in; null for others, or when not known. */
    readonly stateSupportBand: schema.Open<schema.AmountBand> | null;
    /** Contracts that it made at the fair; null when not known. */
    readonly contracts: number | null;
    /** The value of orders that it took; null when not known, or withheld because it is a household. */
    readonly orders: bigint | null;
    /** The range that the orders of a household lie in; null for others, or when not known. */
    readonly ordersBand: schema.Open<schema.AmountBand> | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The fair. */
    readonly tradeFair: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where there is no English one. */
      readonly label: string;
    };
    /** The exhibitor; null when not known, or a household whose money the proposal’s would show. */
    readonly beneficiary: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its registered name; of a household the public label. */
      readonly name: string;
    } | null;
    /** The proposal that supports it; null when there is none, or it is not known. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    } | null;
    /** The groups of products that it showed; empty when not known. */
    readonly exhibits: readonly ({
      /** The group. */
      readonly productGroup: schema.Open<schema.ProductGroup>;
    })[];
  } | null;
};

export type GetFairParticipationVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetFairParticipation: Operation<GetFairParticipationResult, GetFairParticipationVariables> = {
  name: "GetFairParticipation",
  text: "query GetFairParticipation($code:String!$lang:Language!=VI){fairParticipation(code:$code){code booths visitors stateSupport stateSupportBand contracts orders ordersBand provenance provenanceNote tradeFair{code label(lang:$lang)}beneficiary{code name}proposal{code}exhibits{productGroup}}}",
  hash: "8dbf63e5a24de56ea914346dac3c1fadb38b632f94d32169d91a691cfc0f0415",
  plan: { fairParticipation: { stateSupport: 1, orders: 1 } },
};
