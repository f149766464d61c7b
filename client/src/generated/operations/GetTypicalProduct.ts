// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetTypicalProductResult = {
  /** A typical product by its code. Null when there is none. */
  readonly typicalProduct: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its Vietnamese name; of a household’s product a public label. */
    readonly nameVi: string;
    /** Its English name; null when there is none, or withheld because it is a household’s. */
    readonly nameEn: string | null;
    /** The group in which it is judged. */
    readonly productGroup: schema.Open<schema.ProductGroup>;
    /** Whether several products are judged as one. */
    readonly isSet: boolean;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Who makes it. */
    readonly beneficiary: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its registered name; of a household the public label. */
      readonly name: string;
    };
    /** The rounds that it entered, by year and level. */
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
      })[];
    };
  } | null;
};

export type GetTypicalProductVariables = {
  readonly code: string;
};

export const GetTypicalProduct: Operation<GetTypicalProductResult, GetTypicalProductVariables> = {
  name: "GetTypicalProduct",
  text: "query GetTypicalProduct($code:String!){typicalProduct(code:$code){code nameVi nameEn productGroup isSet provenance beneficiary{code name}selectionEntries(first:100){totalCount nodes{code level region roundYear score result certificateNumber certificateValidFrom certificateValidTo prize prizeBand}}}}",
  hash: "5bf396d02553213aad67ee1b6b451cd3c713f52653b2d5b5f568d0f8af75eda1",
  plan: { typicalProduct: { selectionEntries: { nodes: { prize: 1 } } } },
};
