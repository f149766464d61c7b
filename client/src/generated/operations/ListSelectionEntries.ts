// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListSelectionEntriesResult = {
  /** Products in the rounds of selection, by year and level. */
  readonly selectionEntries: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The level of the round. */
      readonly level: schema.Open<schema.SelectionLevel>;
      /** The region of a round of level REGION; null at other levels. */
      readonly region: schema.Open<schema.PromotionRegion> | null;
      /** The year of the round. */
      readonly roundYear: number;
      /** Its score, 0 to 100; null when not known, or withheld because it is a household’s. */
      readonly score: string | null;
      /** Recognised or not; null when not known. */
      readonly result: schema.Open<schema.SelectionResult> | null;
      /** Whether the product entered a higher level in the year of this round or later. */
      readonly isPromoted: boolean;
      /** The number of the certificate; null when there is none, or not known, or withheld because it is a household’s. */
      readonly certificateNumber: string | null;
      /** The day on which the certificate was issued; null without one, or when not known. */
      readonly certificateValidFrom: string | null;
      /** First day on which the certificate is no longer valid; null without one, or when not known. */
      readonly certificateValidTo: string | null;
      /** The prize; null when there is none or not known, or withheld because it is a household’s: see the band. */
      readonly prize: bigint | null;
      /** The range that the prize of a household lies in; null for others, or when not known. */
      readonly prizeBand: schema.Open<schema.AmountBand> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The product. */
      readonly typicalProduct: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its Vietnamese name; of a household’s product a public label. */
        readonly nameVi: string;
      };
      /** The proposal that paid for the round; null when not known, or withheld because it is a household’s. */
      readonly proposal: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      } | null;
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

export type ListSelectionEntriesVariables = {
  readonly where?: schema.SelectionEntryFilter | null | undefined;
  readonly orderBy?: readonly schema.SelectionEntryOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListSelectionEntries: Operation<ListSelectionEntriesResult, ListSelectionEntriesVariables> = {
  name: "ListSelectionEntries",
  text: "query ListSelectionEntries($where:SelectionEntryFilter$orderBy:[SelectionEntryOrder!]$first:Int$after:String){selectionEntries(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code level region roundYear score result isPromoted certificateNumber certificateValidFrom certificateValidTo prize prizeBand provenance typicalProduct{code nameVi}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "873ddc945642e0cd6607d7d162518ad7c346f2fb0a56e71eccb7988045f8ea64",
  plan: { selectionEntries: { nodes: { prize: 1 } } },
};
