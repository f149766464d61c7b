// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListTrainingCoursesResult = {
  /** The training courses of all proposals. */
  readonly trainingCourses: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Whom it teaches. */
      readonly kind: schema.Open<schema.TrainingCourseKind>;
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
      /** The district or commune where it was held; null when not known. */
      readonly place: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      } | null;
      /** The proposal that it belongs to. */
      readonly proposal: {
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

export type ListTrainingCoursesVariables = {
  readonly where?: schema.TrainingCourseFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListTrainingCourses: Operation<ListTrainingCoursesResult, ListTrainingCoursesVariables> = {
  name: "ListTrainingCourses",
  text: "query ListTrainingCourses($where:TrainingCourseFilter$first:Int$after:String){trainingCourses(where:$where first:$first after:$after){totalCount nodes{code kind label startsOn endsOn days hours enrolled female femaleWithheldReason completed certified placed provenance place{code label}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "3cece9c45200e68d688f9cbb39d6937bcec875d0d0e63b994674e9264b33b0a1",
};
