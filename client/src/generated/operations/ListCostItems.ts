// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListCostItemsResult = {
  /** What the amounts of all proposals are for, in an order of no meaning. */
  readonly costItems: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The id in the whole graph, `CostItem:stage/item/fundingSource/proposal`. It stays the same over releases and databases. */
      readonly id: string;
      /** The budget stage; stages are never added. */
      readonly stage: schema.Open<schema.BudgetStage>;
      /** What the money is for. */
      readonly item: schema.Open<schema.CostItemKind>;
      /** What the money is for, in words. */
      readonly itemLabel: string;
      /** Whose money it is. */
      readonly fundingSource: schema.Open<schema.FundingSource>;
      /** The amount. */
      readonly amount: bigint;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Whose money it is a part of. */
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

export type ListCostItemsVariables = {
  readonly where?: schema.CostItemFilter | null | undefined;
  readonly orderBy?: readonly schema.CostItemOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListCostItems: Operation<ListCostItemsResult, ListCostItemsVariables> = {
  name: "ListCostItems",
  text: "query ListCostItems($where:CostItemFilter$orderBy:[CostItemOrder!]$first:Int$after:String$lang:Language!=VI){costItems(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{id stage item itemLabel(lang:$lang)fundingSource amount provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "d66330cb1650c10a0e64d4ed378fc91245765ba808ec8a332628011b4f404014",
  plan: { costItems: { nodes: { amount: 1 } } },
};
