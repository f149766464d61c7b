// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListTypicalProductsResult = {
  /** Products that were entered for selection as typical products of rural industry. */
  readonly typicalProducts: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its Vietnamese name; of a household’s product a public label. */
      readonly nameVi: string;
      /** Its English name; null when there is none, or withheld because it is a household’s. */
      readonly nameEn: string | null;
      /** The group in which it is judged. */
      readonly productGroup: schema.Open<schema.ProductGroup>;
      /** The highest level at which it was ever recognised or, with `on`, by a certificate that is valid on that day. Null when there is none, or its validity is not known. */
      readonly recognisedLevel: schema.Open<schema.SelectionLevel> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Who makes it. */
      readonly beneficiary: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its registered name; of a household the public label. */
        readonly name: string;
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

export type ListTypicalProductsVariables = {
  readonly where?: schema.TypicalProductFilter | null | undefined;
  readonly orderBy?: readonly schema.TypicalProductOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListTypicalProducts: Operation<ListTypicalProductsResult, ListTypicalProductsVariables> = {
  name: "ListTypicalProducts",
  text: "query ListTypicalProducts($where:TypicalProductFilter$orderBy:[TypicalProductOrder!]$first:Int$after:String){typicalProducts(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code nameVi nameEn productGroup recognisedLevel provenance beneficiary{code name}}pageInfo{hasNextPage endCursor}}}",
  hash: "c8441a2eee4262d16999f39a0091c39d8b5d6202be296a023cb85af28f631371",
};
