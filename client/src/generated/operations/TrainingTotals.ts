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
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
    /** Trainees who completed their course. */
    readonly completed: {
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
    /** Trainees who had work in the trade afterwards. */
    readonly placed: {
      /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
      readonly value: number | null;
      /** How many records tell. */
      readonly known: number;
      /** How many records do not tell. */
      readonly missing: number;
    };
    /** Completed by enrolled, over the courses that tell both. */
    readonly completionRate: {
      /** The ratio to six digits behind the point; null where there is a reason. */
      readonly value: string | null;
      /** Why there is no value; null where there is one. */
      readonly reason: schema.Open<schema.RatioReason> | null;
    };
    /** Placed by completed, over the courses that tell both. */
    readonly placementRate: {
      /** The ratio to six digits behind the point; null where there is a reason. */
      readonly value: string | null;
      /** Why there is no value; null where there is one. */
      readonly reason: schema.Open<schema.RatioReason> | null;
    };
  };
};

export type TrainingTotalsVariables = {
  readonly where?: schema.TrainingCourseFilter | null | undefined;
};

export const TrainingTotals: Operation<TrainingTotalsResult, TrainingTotalsVariables> = {
  name: "TrainingTotals",
  text: "query TrainingTotals($where:TrainingCourseFilter){trainingTotals(where:$where){courses enrolled{value known missing}completed{value known missing}placed{value known missing}completionRate{value reason}placementRate{value reason}}}",
  hash: "6c3c7987f757bd1e3e0ee1daeab39e2e23e530bbd0104b045962fd3351e39711",
};
