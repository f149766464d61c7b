// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetSectorResult = {
  /** A sector by edition and number. Null when there is none. */
  readonly sector: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The edition. */
    readonly version: schema.Open<schema.SectorVersion>;
    /** A letter, or two to five digits, in this edition. */
    readonly number: string;
    /** Section, division, group, class or subclass. */
    readonly level: schema.Open<schema.SectorLevel>;
    /** The level in words. */
    readonly levelLabel: string;
    /** Its name. */
    readonly label: string;
    /** First day of the edition; null when not known. */
    readonly validFrom: string | null;
    /** First day on which the edition is no longer used; null while it is. */
    readonly validTo: string | null;
    /** How sure number and name are. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** What is sure and what is not; null when there is nothing to add. */
    readonly certaintyNote: string | null;
    /** The decision that issued the edition. */
    readonly instrument: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    };
    /** The nearest listed entry above; null for a section. */
    readonly parent: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    } | null;
    /** The listed entries directly below. */
    readonly children: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** A letter, or two to five digits, in this edition. */
        readonly number: string;
        /** Its name. */
        readonly label: string;
      })[];
    };
    /** Beneficiaries of this sector or one beneath it, by the edition in which theirs is given. */
    readonly beneficiaries: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
    };
  } | null;
};

export type GetSectorVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetSector: Operation<GetSectorResult, GetSectorVariables> = {
  name: "GetSector",
  text: "query GetSector($code:String!$lang:Language!=VI){sector(code:$code){code version number level levelLabel(lang:$lang)label(lang:$lang)validFrom validTo certainty certaintyNote instrument{code}parent{code label(lang:$lang)}children(first:100){nodes{code number label(lang:$lang)}}beneficiaries{totalCount}}}",
  hash: "4dd58738dd5b026bd6b7f5a1c11cc06c58a80fba8dba8b1517ead3a0e5059de5",
};
