// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListNeedsSurveyAnswersResult = {
  /** The answers of all surveys. */
  readonly needsSurveyAnswers: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The id in the whole graph, `NeedsSurveyAnswer:need/survey`. It stays the same over releases and databases. */
      readonly id: string;
      /** What is needed. */
      readonly need: schema.Open<schema.SurveyNeed>;
      /** The need in words. */
      readonly needLabel: string;
      /** How many named it; null when not known or withheld. */
      readonly establishments: number | null;
      /** Why the count is withheld; null when it is not. */
      readonly withheldReason: schema.Open<schema.WithheldReason> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The survey. */
      readonly needsSurvey: {
        /** The public code, unique among records of this type. */
        readonly code: string;
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

export type ListNeedsSurveyAnswersVariables = {
  readonly where?: schema.NeedsSurveyAnswerFilter | null | undefined;
  readonly orderBy?: readonly schema.NeedsSurveyAnswerOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListNeedsSurveyAnswers: Operation<ListNeedsSurveyAnswersResult, ListNeedsSurveyAnswersVariables> = {
  name: "ListNeedsSurveyAnswers",
  text: "query ListNeedsSurveyAnswers($where:NeedsSurveyAnswerFilter$orderBy:[NeedsSurveyAnswerOrder!]$first:Int$after:String$lang:Language!=VI){needsSurveyAnswers(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{id need needLabel(lang:$lang)establishments withheldReason provenance needsSurvey{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "e211b136cdd7702706ee55921a5eeb2d5745615eac50ebea9d85c868411c38f5",
};
