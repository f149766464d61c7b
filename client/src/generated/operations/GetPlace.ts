// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetPlaceResult = {
  /** The place with this unit id or, with `at`, the one that bore this code of the statistics office on that day: code 15 was Yên Bái and is Lào Cai since 2025-07-01. Null when there is none. */
  readonly place: {
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
    /** A remark on its history; null without one. */
    readonly note: string | null;
    /** The unit that it belongs to; null for a province. */
    readonly parent: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
    } | null;
    /** The unit of today: itself while it is valid, else the one that it went into as a whole. Null for a unit that went on in parts: a district of 2018 stays as it was, for its communes were regrouped. */
    readonly current: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
    } | null;
    /** Other spellings of its name, as lists and newspapers print them. */
    readonly aliases: readonly ({
      /** The name as printed. */
      readonly name: string;
    })[];
    /** Its codes in official lists, by list and code. */
    readonly codes: readonly ({
      /** The list, such as `GSO` of the statistics office. */
      readonly scheme: string;
      /** The code, with its leading zeros. */
      readonly value: string;
      /** First day of validity; null when older than the lists. */
      readonly validFrom: string | null;
      /** First day on which it is no longer valid; null while it is. */
      readonly validTo: string | null;
    })[];
    /** The places that went into it. */
    readonly predecessors: readonly ({
      /** Merged whole, split, renamed or upgraded. */
      readonly relation: schema.Open<schema.SuccessionRelation>;
      /** The day it took effect. */
      readonly effectiveOn: string;
      /** The place before. */
      readonly predecessor: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      };
    })[];
    /** The places that followed it. When districts were abolished on 2025-07-01 none followed: their communes were regrouped. */
    readonly successors: readonly ({
      /** Merged whole, split, renamed or upgraded. */
      readonly relation: schema.Open<schema.SuccessionRelation>;
      /** The day it took effect. */
      readonly effectiveOn: string;
      /** The place after. */
      readonly successor: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      };
    })[];
  } | null;
};

export type GetPlaceVariables = {
  readonly code: string;
  readonly at?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const GetPlace: Operation<GetPlaceResult, GetPlaceVariables> = {
  name: "GetPlace",
  text: "query GetPlace($code:String!$at:Date$lang:Language!=VI){place(code:$code at:$at){code name label(lang:$lang)level type validFrom validTo note parent{code label(lang:$lang)}current{code label(lang:$lang)}aliases{name}codes{scheme value validFrom validTo}predecessors{relation effectiveOn predecessor{code label(lang:$lang)}}successors{relation effectiveOn successor{code label(lang:$lang)}}}}",
  hash: "73746aaaee5daa60b8aca0886e99adfe7f0523c077ae98e928223952ab201ac5",
};
