// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetMachineryItemResult = {
  /** Machinery or a technology transfer by its code. Null when there is none. */
  readonly machineryItem: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Machinery or a technology that is handed over. */
    readonly kind: schema.Open<schema.MachineryKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** Single machines or a line. */
    readonly form: schema.Open<schema.MachineryForm>;
    /** Its name; Vietnamese where there is no English one. */
    readonly label: string;
    /** How many. */
    readonly quantity: number;
    /** The ISO 3166 code of the country of origin; null when not known. */
    readonly origin: string | null;
    /** The price of one, from all sources; null when not known, or withheld because it is a household’s. */
    readonly unitPrice: bigint | null;
    /** The price of all: quantity times the price of one. Null when that is not known or withheld. */
    readonly price: bigint | null;
    /** The range that the price of one lies in for a household; null for others, or when not known. */
    readonly unitPriceBand: schema.Open<schema.AmountBand> | null;
    /** The organisation that supplies it; null when not known. */
    readonly supplier: string | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** Who uses it; null when not known, or a household whose money the proposal’s would show. */
    readonly beneficiary: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its registered name; of a household the public label. */
      readonly name: string;
    } | null;
    /** The proposal that supports it. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetMachineryItemVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetMachineryItem: Operation<GetMachineryItemResult, GetMachineryItemVariables> = {
  name: "GetMachineryItem",
  text: "query GetMachineryItem($code:String!$lang:Language!=VI){machineryItem(code:$code){code kind kindLabel(lang:$lang)form label(lang:$lang)quantity origin unitPrice price unitPriceBand supplier provenance provenanceNote beneficiary{code name}proposal{code label(lang:$lang)}}}",
  hash: "2313a348ead54276ee898716e7b8c8f9a8633b03b58a91caeff087c87ee6a6cc",
  plan: { machineryItem: { unitPrice: 1, price: 1 } },
};
