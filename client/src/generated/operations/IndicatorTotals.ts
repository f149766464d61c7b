// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type IndicatorTotalsResult = {
  /** What the output of proposals is counted by, with totals. */
  readonly indicators: {
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
      /** What its numbers count. */
      readonly unit: schema.Open<schema.FigureUnit>;
      /** What proposals planned and reached, added up. */
      readonly totals: {
        /** How many results there are. */
        readonly results: number;
        /** The planned output. */
        readonly planned: {
          /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
          readonly value: bigint | null;
          /** How many records tell. */
          readonly known: number;
          /** How many records do not tell. */
          readonly missing: number;
        };
        /** The actual output, self-reported. */
        readonly actual: {
          /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
          readonly value: bigint | null;
          /** How many records tell. */
          readonly known: number;
          /** How many records do not tell. */
          readonly missing: number;
        };
        /** Actual by planned, over the results that tell both. */
        readonly achievement: {
          /** The ratio to six digits behind the point; null where there is a reason. */
          readonly value: string | null;
          /** Why there is no value; null where there is one. */
          readonly reason: schema.Open<schema.RatioReason> | null;
        };
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

export type IndicatorTotalsVariables = {
  readonly where?: schema.IndicatorResultFilter | null | undefined;
  readonly indicators?: schema.IndicatorFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const IndicatorTotals: Operation<IndicatorTotalsResult, IndicatorTotalsVariables> = {
  name: "IndicatorTotals",
  text: "query IndicatorTotals($where:IndicatorResultFilter$indicators:IndicatorFilter$first:Int$after:String){indicators(where:$indicators first:$first after:$after){nodes{code label unit totals(where:$where){results planned{value known missing}actual{value known missing}achievement{value reason}}}pageInfo{hasNextPage endCursor}}}",
  hash: "01a769b5e5dfeb20e10f5f37b689602c81901ae39754ee04940bcf7ad96b6fc8",
  plan: { indicators: { nodes: { totals: { planned: { value: 1 }, actual: { value: 1 } } } } },
};
