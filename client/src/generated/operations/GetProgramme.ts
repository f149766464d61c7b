// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetProgrammeResult = {
  /** A programme by its code. Null when there is none. */
  readonly programme: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its name. */
    readonly label: string;
    /** National or local. */
    readonly level: schema.Open<schema.ProgrammeLevel>;
    /** The level in words. */
    readonly levelLabel: string;
    /** First plan year; null where no period is set. */
    readonly firstYear: number | null;
    /** Last plan year; null where no period is set. */
    readonly lastYear: number | null;
    /** The act that set it up; null when not known. */
    readonly legalBasis: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    } | null;
    /** The province whose programme it is; null for a national one. */
    readonly province: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
    } | null;
    /** Its proposals. */
    readonly proposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
    };
  } | null;
};

export type GetProgrammeVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetProgramme: Operation<GetProgrammeResult, GetProgrammeVariables> = {
  name: "GetProgramme",
  text: "query GetProgramme($code:String!$lang:Language!=VI){programme(code:$code){code label(lang:$lang)level levelLabel(lang:$lang)firstYear lastYear legalBasis{code}province{code label(lang:$lang)}proposals(first:1){totalCount}}}",
  hash: "a97023d6533bdc3cc32d9133dc808af312e2d857a746e3ade95bed5d678a6b74",
};
