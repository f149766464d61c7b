// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetTrainingCourseResult = {
  /** A training course by its code. Null when there is none. */
  readonly trainingCourse: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Whom it teaches. */
    readonly kind: schema.Open<schema.TrainingCourseKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** The trade or subject; Vietnamese where there is no English one. */
    readonly label: string;
    /** The first day; null when not known. */
    readonly startsOn: string | null;
    /** The last day; null when not known. */
    readonly endsOn: string | null;
    /** Days of teaching; null when not known. */
    readonly days: number | null;
    /** Hours of teaching; null when not known. */
    readonly hours: number | null;
    /** Trainees who began; null when not known. */
    readonly enrolled: number | null;
    /** Women among those who began; null when not known or withheld. */
    readonly female: number | null;
    /** Why `female` is withheld; null when it is not. */
    readonly femaleWithheldReason: schema.Open<schema.WithheldReason> | null;
    /** Trainees who completed it; null when not known. */
    readonly completed: number | null;
    /** Trainees who got a certificate; null when not known. */
    readonly certified: number | null;
    /** Trainees who had work in the trade afterwards; null when not known. */
    readonly placed: number | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** Who taught it; null when not known. */
    readonly provider: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where no English one is known. */
      readonly label: string;
    } | null;
    /** The district or commune where it was held; null when not known. */
    readonly place: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The name without its rank, as officially written. */
      readonly name: string;
    } | null;
    /** The proposal that it belongs to. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetTrainingCourseVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetTrainingCourse: Operation<GetTrainingCourseResult, GetTrainingCourseVariables> = {
  name: "GetTrainingCourse",
  text: "query GetTrainingCourse($code:String!$lang:Language!=VI){trainingCourse(code:$code){code kind kindLabel(lang:$lang)label(lang:$lang)startsOn endsOn days hours enrolled female femaleWithheldReason completed certified placed provenance provenanceNote provider{code label(lang:$lang)}place{code name}proposal{code label(lang:$lang)}}}",
  hash: "e7141607b566ffe3c7675507429075c2f9a87e562f33cf3ff143e02b2406607b",
};
