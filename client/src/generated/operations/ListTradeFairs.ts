// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListTradeFairsResult = {
  /** Trade fairs, newest first. */
  readonly tradeFairs: {
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
      /** Regional, national or abroad. */
      readonly tier: schema.Open<schema.FairTier>;
      /** The region of a regional fair; null for others, or when not known. */
      readonly region: schema.Open<schema.PromotionRegion> | null;
      /** The year of the fair. */
      readonly year: number;
      /** The first day; null when not known. */
      readonly startsOn: string | null;
      /** The last day; null when not known. */
      readonly endsOn: string | null;
      /** Booths of the whole fair, supported or not; null when not known. */
      readonly booths: number | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The province where it is held, as it was in that year; null abroad, or when not known. */
      readonly hostProvince: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The name without its rank, as officially written. */
        readonly name: string;
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

export type ListTradeFairsVariables = {
  readonly where?: schema.TradeFairFilter | null | undefined;
  readonly orderBy?: readonly schema.TradeFairOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListTradeFairs: Operation<ListTradeFairsResult, ListTradeFairsVariables> = {
  name: "ListTradeFairs",
  text: "query ListTradeFairs($where:TradeFairFilter$orderBy:[TradeFairOrder!]$first:Int$after:String){tradeFairs(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code nameVi nameEn tier region year startsOn endsOn booths provenance hostProvince{code name}}pageInfo{hasNextPage endCursor}}}",
  hash: "84d3364b85c3206083abee14d5314b0454a01d68f272c1ea02105780c80049d5",
};
