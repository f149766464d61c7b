// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetActivityResult = {
  /** A content by its code. Null when there is none. */
  readonly activity: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The clause of article 4 of decree 45/2012/NĐ-CP. */
    readonly clause: number;
    /** Its name. */
    readonly label: string;
    /** Where the law names it. */
    readonly legalBasis: string;
    /** How sure number and wording are. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** The certainty in words. */
    readonly certaintyLabel: string;
    /** First day of validity. */
    readonly validFrom: string;
    /** First day on which this wording is no longer valid; null while it is. */
    readonly validTo: string | null;
    /** The second level below it. */
    readonly subtypes: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its name. */
        readonly label: string;
      })[];
    };
    /** Proposals whose primary content it is. */
    readonly proposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
    };
  } | null;
};

export type GetActivityVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetActivity: Operation<GetActivityResult, GetActivityVariables> = {
  name: "GetActivity",
  text: "query GetActivity($code:String!$lang:Language!=VI){activity(code:$code){code clause label(lang:$lang)legalBasis certainty certaintyLabel(lang:$lang)validFrom validTo subtypes(first:30){nodes{code label(lang:$lang)}}proposals{totalCount}}}",
  hash: "8e11419026d386d8803aa87f969296eae93d550d9f808a5a000578eaecdb98dd",
};
