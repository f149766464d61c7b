// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListAmountHistoryResult = {
  /** All amounts of all proposals with those that later ones superseded, in an order of no meaning. */
  readonly amountHistory: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The id in the whole graph, `Amount:stage/fundingSource/revision/proposal`. It stays the same over releases and databases. */
      readonly id: string;
      /** The budget stage. */
      readonly stage: schema.Open<schema.BudgetStage>;
      /** Whose money it is. */
      readonly fundingSource: schema.Open<schema.FundingSource>;
      /** Counts the versions of this amount from 1; a change makes the next. */
      readonly revision: number;
      /** True when a later revision replaced it. No sum counts it. */
      readonly isSuperseded: boolean;
      /** The amount; null when the source is known to pay, but not how much. */
      readonly amount: bigint | null;
      /** The words that limit it, as printed. */
      readonly qualifier: schema.Open<schema.Qualifier>;
      /** The least possible amount; null when not known. */
      readonly floor: bigint | null;
      /** The greatest possible amount; null when not known or open. */
      readonly ceiling: bigint | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Whose amount it is. */
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

export type ListAmountHistoryVariables = {
  readonly where?: schema.AmountFilter | null | undefined;
  readonly orderBy?: readonly schema.AmountOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListAmountHistory: Operation<ListAmountHistoryResult, ListAmountHistoryVariables> = {
  name: "ListAmountHistory",
  text: "query ListAmountHistory($where:AmountFilter$orderBy:[AmountOrder!]$first:Int$after:String){amountHistory(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{id stage fundingSource revision isSuperseded amount qualifier floor ceiling provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "3ab1a4f95948f1b4ec0b2d3245706508a8b9649ba4a4dfbfcd22d5242c5a8ea1",
  plan: { amountHistory: { nodes: { amount: 1, floor: 1, ceiling: 1 } } },
};
