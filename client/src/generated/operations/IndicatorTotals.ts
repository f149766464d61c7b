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
          /** The known numbers together. Null when no result tells; 0 only when known numbers add to 0. */
          readonly value: bigint | null;
          /** How many results tell. */
          readonly known: number;
          /** How many results do not tell. */
          readonly missing: number;
        };
        /** The actual output. */
        readonly actual: {
          /** The known numbers together. Null when no result tells; 0 only when known numbers add to 0. */
          readonly value: bigint | null;
          /** How many results tell. */
          readonly known: number;
          /** How many results do not tell. */
          readonly missing: number;
        };
        /** Actual by planned, a ratio of sums over the results that tell both, to four places. Null when none does, or 0 was planned there. */
        readonly achievement: string | null;
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
  text: "query IndicatorTotals($where:IndicatorResultFilter$indicators:IndicatorFilter$first:Int$after:String){indicators(where:$indicators first:$first after:$after){nodes{code label unit totals(where:$where){results planned{value known missing}actual{value known missing}achievement}}pageInfo{hasNextPage endCursor}}}",
  hash: "ce0b3eeba87b54deddad4a6036edc2f59c32c87b50656c79d9ea9ec103074262",
  plan: { indicators: { nodes: { totals: { planned: { value: 1 }, actual: { value: 1 } } } } },
};
