// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListNeedsSurveysResult = {
  /** Surveys of what establishments need. */
  readonly needsSurveys: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** What it was to find out. */
      readonly purpose: schema.Open<schema.SurveyPurpose>;
      /** The day; null when not known. */
      readonly surveyedOn: string | null;
      /** How many establishments were asked; null when not known. */
      readonly contacted: number | null;
      /** How many establishments answered; null when not known or withheld. */
      readonly responded: number | null;
      /** Why `responded` is withheld; null when it is not. */
      readonly respondedWithheldReason: schema.Open<schema.WithheldReason> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Where it was made; null when not known. */
      readonly place: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
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
          /** How many named it; null when not known or withheld. */
          readonly establishments: number | null;
          /** Why the count is withheld; null when it is not. */
          readonly withheldReason: schema.Open<schema.WithheldReason> | null;
        })[];
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

export type ListNeedsSurveysVariables = {
  readonly where?: schema.NeedsSurveyFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListNeedsSurveys: Operation<ListNeedsSurveysResult, ListNeedsSurveysVariables> = {
  name: "ListNeedsSurveys",
  text: "query ListNeedsSurveys($where:NeedsSurveyFilter$first:Int$after:String){needsSurveys(where:$where first:$first after:$after){totalCount nodes{code purpose surveyedOn contacted responded respondedWithheldReason provenance place{code label}proposal{code}answers{nodes{need establishments withheldReason}}}pageInfo{hasNextPage endCursor}}}",
  hash: "085accdabe92d768caebcf1e6dc998726ac863caf80860d1bf9fb78f18438d69",
};
