// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListFairParticipationsResult = {
  /** Exhibitors at trade fairs, by code. */
  readonly fairParticipations: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
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
      /** The fair. */
      readonly tradeFair: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its Vietnamese name. */
        readonly nameVi: string;
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

export type ListFairParticipationsVariables = {
  readonly where?: schema.FairParticipationFilter | null | undefined;
  readonly orderBy?: readonly schema.FairParticipationOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListFairParticipations: Operation<ListFairParticipationsResult, ListFairParticipationsVariables> = {
  name: "ListFairParticipations",
  text: "query ListFairParticipations($where:FairParticipationFilter$orderBy:[FairParticipationOrder!]$first:Int$after:String){fairParticipations(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code booths visitors stateSupport stateSupportBand contracts orders ordersBand provenance tradeFair{code nameVi}beneficiary{code name}proposal{code}exhibits{productGroup}}pageInfo{hasNextPage endCursor}}}",
  hash: "30ff2b276b83b2d7132e45902d173b2b2e90f7003e1e1e46dda5230134b2dfb8",
  plan: { fairParticipations: { nodes: { stateSupport: 1, orders: 1 } } },
};
