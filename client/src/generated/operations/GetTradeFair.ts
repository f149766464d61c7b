// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetTradeFairResult = {
  /** A trade fair by its code. Null when there is none. */
  readonly tradeFair: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its Vietnamese name. */
    readonly nameVi: string;
    /** Its English name; null when there is none. */
    readonly nameEn: string | null;
    /** Regional, national or abroad. */
    readonly tier: schema.Open<schema.FairTier>;
    /** The region of a regional fair; null for others, or when not known. */
    readonly region: schema.Open<schema.PromotionRegion> | null;
    /** The year of the fair. */
    readonly year: number;
    /** The first day; null when not known. */
    readonly startsOn: string | null;
    /** The last day; null when not known. */
    readonly endsOn: string | null;
    /** Where in the province it is held; null when not known. */
    readonly venue: string | null;
    /** Booths of the whole fair, supported or not; null when not known. */
    readonly booths: number | null;
    /** Visitors of the whole fair; null when not known. */
    readonly visitors: number | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The province where it is held, as it was in that year; null abroad, or when not known. */
    readonly hostProvince: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The name without its rank, as officially written. */
      readonly name: string;
    } | null;
    /** Its exhibitors as far as they are known here, by code. */
    readonly participations: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its booths; null when not known. */
        readonly booths: number | null;
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
        /** The exhibitor; null when not known, or a household whose money the proposal’s would show. */
        readonly beneficiary: {
          /** The public code, unique among records of this type. */
          readonly code: string;
          /** Its registered name; of a household the public label. */
          readonly name: string;
        } | null;
        /** The groups of products that it showed; empty when not known. */
        readonly exhibits: readonly ({
          /** The group. */
          readonly productGroup: schema.Open<schema.ProductGroup>;
        })[];
      })[];
    };
  } | null;
};

export type GetTradeFairVariables = {
  readonly code: string;
};

export const GetTradeFair: Operation<GetTradeFairResult, GetTradeFairVariables> = {
  name: "GetTradeFair",
  text: "query GetTradeFair($code:String!){tradeFair(code:$code){code nameVi nameEn tier region year startsOn endsOn venue booths visitors provenance provenanceNote hostProvince{code name}participations(first:100){totalCount nodes{code booths stateSupport stateSupportBand contracts orders ordersBand beneficiary{code name}exhibits{productGroup}}}}}",
  hash: "13613134b0a7f6dd615eeb50210a27f92869314f20e3864dbb3c76669f4fc80b",
  plan: { tradeFair: { participations: { nodes: { stateSupport: 1, orders: 1 } } } },
};
