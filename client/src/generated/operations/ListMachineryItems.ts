// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListMachineryItemsResult = {
  /** Machinery and technology transfers, by code. */
  readonly machineryItems: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its Vietnamese name. */
      readonly nameVi: string;
      /** Its English name; null when there is none. */
      readonly nameEn: string | null;
      /** Machinery or a technology that is handed over. */
      readonly kind: schema.Open<schema.MachineryKind>;
      /** Single machines or a line. */
      readonly form: schema.Open<schema.MachineryForm>;
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

export type ListMachineryItemsVariables = {
  readonly where?: schema.MachineryItemFilter | null | undefined;
  readonly orderBy?: readonly schema.MachineryItemOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListMachineryItems: Operation<ListMachineryItemsResult, ListMachineryItemsVariables> = {
  name: "ListMachineryItems",
  text: "query ListMachineryItems($where:MachineryItemFilter$orderBy:[MachineryItemOrder!]$first:Int$after:String){machineryItems(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code nameVi nameEn kind form quantity origin unitPrice price unitPriceBand supplier provenance beneficiary{code name}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "74eed7dffa44693ef69423c51f46af5bcf56bc09ac8bc81317ed75f68671efdc",
  plan: { machineryItems: { nodes: { unitPrice: 1, price: 1 } } },
};
