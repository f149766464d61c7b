// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetNeedsSurveyResult = {
  /** A survey by its code. Null when there is none. */
  readonly needsSurvey: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What it was to find out. */
    readonly purpose: schema.Open<schema.SurveyPurpose>;
    /** The purpose in words. */
    readonly purposeLabel: string;
    /** The day; null when not known. */
    readonly surveyedOn: string | null;
    /** How establishments were asked; null when not known. */
    readonly method: schema.Open<schema.SurveyMethod> | null;
    /** How many establishments were asked; null when not known. */
    readonly contacted: number | null;
    /** How many establishments answered; null when not known or withheld. */
    readonly responded: number | null;
    /** Why `responded` is withheld; null when it is not. */
    readonly respondedWithheldReason: schema.Open<schema.WithheldReason> | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** Where it was made; null when not known. */
    readonly place: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The name without its rank, as officially written. */
      readonly name: string;
    } | null;
    /** The proposal that it prepared; null when none is known. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    } | null;
    /** What was answered, a need at a time. */
    readonly answers: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** What is needed. */
        readonly need: schema.Open<schema.SurveyNeed>;
        /** The need in words. */
        readonly needLabel: string;
        /** How many named it; null when not known or withheld. */
        readonly establishments: number | null;
        /** Why the count is withheld; null when it is not. */
        readonly withheldReason: schema.Open<schema.WithheldReason> | null;
      })[];
    };
  } | null;
};

export type GetNeedsSurveyVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetNeedsSurvey: Operation<GetNeedsSurveyResult, GetNeedsSurveyVariables> = {
  name: "GetNeedsSurvey",
  text: "query GetNeedsSurvey($code:String!$lang:Language!=VI){needsSurvey(code:$code){code purpose purposeLabel(lang:$lang)surveyedOn method contacted responded respondedWithheldReason provenance provenanceNote place{code name}proposal{code}answers(first:100){nodes{need needLabel(lang:$lang)establishments withheldReason}}}}",
  hash: "d46a969a81fdc8f5cac6f5eb499438de163577c093ce36c7031542419407695c",
};
