// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type NeedTotalsResult = {
  /** Surveys of needs added up. */
  readonly needsSurveyTotals: {
    /** How many surveys there are. */
    readonly surveys: number;
    /** Establishments that were asked. */
    readonly contacted: {
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** Of how many records the number is withheld. */
      readonly withheld: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
    /** Establishments that answered. */
    readonly responded: {
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** Of how many records the number is withheld. */
      readonly withheld: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
    /** Responded by contacted, over the surveys that tell both. */
    readonly responseRate: {
      /** The ratio to six digits behind the point; null where there is a reason. */
      readonly value: string | null;
      /** Why there is no value; null where there is one. */
      readonly reason: schema.Open<schema.RatioReason> | null;
    };
  };
  /** The answers of surveys added up, a need at a time; needs that no survey asked for are left out. */
  readonly needTotals: readonly ({
    /** What is needed. */
    readonly need: schema.Open<schema.SurveyNeed>;
    /** The need in words. */
    readonly needLabel: string;
    /** How many surveys asked for it. */
    readonly surveys: number;
    /** Establishments that named it. */
    readonly named: {
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** Of how many records the number is withheld. */
      readonly withheld: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
  })[];
};

export type NeedTotalsVariables = {
  readonly surveys?: schema.NeedsSurveyFilter | null | undefined;
  readonly answers?: schema.NeedsSurveyAnswerFilter | null | undefined;
};

export const NeedTotals: Operation<NeedTotalsResult, NeedTotalsVariables> = {
  name: "NeedTotals",
  text: "query NeedTotals($surveys:NeedsSurveyFilter$answers:NeedsSurveyAnswerFilter){needsSurveyTotals(where:$surveys){surveys contacted{value known withheld missing}responded{value known withheld missing}responseRate{value reason}}needTotals(where:$answers){need needLabel surveys named{value known withheld missing}}}",
  hash: "54d3c7dd62b3bc833212b7e60262cf6e0f2b27708084c8065a63585472f7359f",
};
