// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListFlowsResult = {
  /** Money that moved for all proposals, by day. */
  readonly flows: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Advance, payment or recovery. */
      readonly kind: schema.Open<schema.FlowKind>;
      /** Whose money it is. */
      readonly fundingSource: schema.Open<schema.FundingSource>;
      /** The day it moved; null when not known. */
      readonly occurredOn: string | null;
      /** The amount. */
      readonly amount: bigint;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** For which proposal. */
      readonly proposal: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
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

export type ListFlowsVariables = {
  readonly where?: schema.FlowFilter | null | undefined;
  readonly orderBy?: readonly schema.FlowOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListFlows: Operation<ListFlowsResult, ListFlowsVariables> = {
  name: "ListFlows",
  text: "query ListFlows($where:FlowFilter$orderBy:[FlowOrder!]$first:Int$after:String){flows(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code kind fundingSource occurredOn amount provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "6563c2e3a6e133b5318b104377c7fea9018cd2259140cf7738be748d6b17ba53",
  plan: { flows: { nodes: { amount: 1 } } },
};
