// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListIndicatorResultsResult = {
  /** What proposals planned and reached. */
  readonly indicatorResults: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The id in the whole graph, `IndicatorResult:indicator/proposal`. It stays the same over releases and databases. */
      readonly id: string;
      /** The planned output; null when not known. */
      readonly planned: bigint | null;
      /** The actual output; null when not known. */
      readonly actual: bigint | null;
      /** The day on which the actual output was counted; null when not known. */
      readonly asOf: string | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** What is counted, and in which unit. */
      readonly indicator: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its name. */
        readonly label: string;
        /** What its numbers count. */
        readonly unit: schema.Open<schema.FigureUnit>;
      };
      /** The proposal whose output it is. */
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

export type ListIndicatorResultsVariables = {
  readonly where?: schema.IndicatorResultFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListIndicatorResults: Operation<ListIndicatorResultsResult, ListIndicatorResultsVariables> = {
  name: "ListIndicatorResults",
  text: "query ListIndicatorResults($where:IndicatorResultFilter$first:Int$after:String){indicatorResults(where:$where first:$first after:$after){totalCount nodes{id planned actual asOf provenance indicator{code label unit}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "e7a61c968a09025bb78cb839c5636ab29ff8b31970d95866e43267d48c60dac4",
  plan: { indicatorResults: { nodes: { planned: 1, actual: 1 } } },
};
