// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListPlacesResult = {
  /** Administrative units of all times. */
  readonly places: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The name without its rank, as officially written. */
      readonly name: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
      /** Province, district or commune. */
      readonly level: schema.Open<schema.PlaceLevel>;
      /** Its rank. */
      readonly type: schema.Open<schema.PlaceType>;
      /** First day of validity; null when older than the lists. */
      readonly validFrom: string | null;
      /** First day on which it is no longer valid; null while it is. */
      readonly validTo: string | null;
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
      /** Records come before this page. */
      readonly hasPreviousPage: boolean;
      /** Cursor of the first record; null on an empty page. */
      readonly startCursor: string | null;
    };
  };
};

export type ListPlacesVariables = {
  readonly where?: schema.PlaceFilter | null | undefined;
  readonly orderBy?: readonly schema.PlaceOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListPlaces: Operation<ListPlacesResult, ListPlacesVariables> = {
  name: "ListPlaces",
  text: "query ListPlaces($where:PlaceFilter$orderBy:[PlaceOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){places(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code name label(lang:$lang)level type validFrom validTo}pageInfo{...PageEnds}}}fragment PageEnds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}",
  hash: "4cf22e6189c35e7394e35f1773bd83201f1da216eb02c567d73cda10b7845ea2",
};
