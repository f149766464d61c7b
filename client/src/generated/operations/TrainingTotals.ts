// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type TrainingTotalsResult = {
  /** Training courses added up. By trade, year or district: ask again under an alias with another `where`. */
  readonly trainingTotals: {
    /** How many courses there are. */
    readonly courses: number;
    /** Trainees who began. */
    readonly enrolled: {
      /** The known numbers together. Null when no course tells; 0 only when known numbers add to 0. */
      readonly persons: number | null;
      /** How many courses tell. */
      readonly known: number;
      /** How many courses do not tell. */
      readonly missing: number;
    };
    /** Trainees who completed their course. */
    readonly completed: {
      /** The known numbers together. Null when no course tells; 0 only when known numbers add to 0. */
      readonly persons: number | null;
      /** How many courses tell. */
      readonly known: number;
      /** How many courses do not tell. */
      readonly missing: number;
    };
    /** Trainees who had work in the trade afterwards. */
    readonly placed: {
      /** The known numbers together. Null when no course tells; 0 only when known numbers add to 0. */
      readonly persons: number | null;
      /** How many courses tell. */
      readonly known: number;
      /** How many courses do not tell. */
      readonly missing: number;
    };
    /** Completed by enrolled, a ratio of sums over the courses that tell both, to four places. Null when none does, or nobody enrolled there. */
    readonly completionRate: string | null;
    /** Placed by completed, a ratio of sums over the courses that tell both, to four places. Null when none does, or nobody completed there. */
    readonly placementRate: string | null;
  };
};

export type TrainingTotalsVariables = {
  readonly where?: schema.TrainingCourseFilter | null | undefined;
};

export const TrainingTotals: Operation<TrainingTotalsResult, TrainingTotalsVariables> = {
  name: "TrainingTotals",
  text: "query TrainingTotals($where:TrainingCourseFilter){trainingTotals(where:$where){courses enrolled{persons known missing}completed{persons known missing}placed{persons known missing}completionRate placementRate}}",
  hash: "a63dc1347816cf1d37d8aeec6635626d101300e9d1e1a76501695989ad2aee63",
};
