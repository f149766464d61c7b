// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetSelectionEntryResult = {
  /** An entry for selection by its code. Null when there is none. */
  readonly selectionEntry: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The level of the round. */
    readonly level: schema.Open<schema.SelectionLevel>;
    /** The level in words. */
    readonly levelLabel: string;
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
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The product. */
    readonly typicalProduct: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where there is no English one. */
      readonly label: string;
    };
    /** The proposal that paid for the round; null when not known, or withheld because it is a household’s. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    } | null;
  } | null;
};

export type GetSelectionEntryVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetSelectionEntry: Operation<GetSelectionEntryResult, GetSelectionEntryVariables> = {
  name: "GetSelectionEntry",
  text: "query GetSelectionEntry($code:String!$lang:Language!=VI){selectionEntry(code:$code){code level levelLabel(lang:$lang)region roundYear score result isPromoted certificateNumber certificateValidFrom certificateValidTo prize prizeBand provenance provenanceNote typicalProduct{code label(lang:$lang)}proposal{code}}}",
  hash: "e309e81d47a13def67c1eab5a9cec8d881ed6d52fcda1832d977eff40d72dc56",
  plan: { selectionEntry: { prize: 1 } },
};
