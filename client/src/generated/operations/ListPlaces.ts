// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
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
    readonly pageInfo: fragments.PageEnds;
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
  text: "query ListPlaces($where:PlaceFilter$orderBy:[PlaceOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){places(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code name label(lang:$lang)level type validFrom validTo}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "be81776e9ae9e362c01f2b298efa99a1a196da8da46a241f49a747d2d7659f71",
};
