// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListYearEndEventsResult = {
  /** Money that budget years did not use: carried over or cancelled. */
  readonly yearEndEvents: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Carried over or cancelled. */
      readonly kind: schema.Open<schema.YearEndKind>;
      /** The year whose money it was. */
      readonly budgetYear: number;
      /** Whose money it is. */
      readonly fundingSource: schema.Open<schema.FundingSource>;
      /** The amount. */
      readonly amount: bigint;
      /** The day; null when it is not known. */
      readonly occurredOn: string | null;
      /** Number of the document behind it; null when not known. */
      readonly documentReference: string | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The proposal that the money was for. */
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

export type ListYearEndEventsVariables = {
  readonly where?: schema.YearEndEventFilter | null | undefined;
  readonly orderBy?: readonly schema.YearEndEventOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListYearEndEvents: Operation<ListYearEndEventsResult, ListYearEndEventsVariables> = {
  name: "ListYearEndEvents",
  text: "query ListYearEndEvents($where:YearEndEventFilter$orderBy:[YearEndEventOrder!]$first:Int$after:String){yearEndEvents(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code kind budgetYear fundingSource amount occurredOn documentReference provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "838db127d6be5a89950a3e814ebbbcb40aa7da9b83f9e8a91428e6ef5022c3c9",
  plan: { yearEndEvents: { nodes: { amount: 1 } } },
};
