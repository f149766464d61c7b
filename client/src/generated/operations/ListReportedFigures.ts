// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListReportedFiguresResult = {
  /** Figures as sources print them, with interval and text. */
  readonly reportedFigures: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The figure as the words say it. Exact only with the qualifier EXACT. */
      readonly value: bigint;
      /** The least value that the words allow; null when they set none. */
      readonly valueMin: bigint | null;
      /** The first value that the words no longer allow, by their printed precision; null when they set none. */
      readonly valueBelow: bigint | null;
      /** What the number counts; VND is whole đồng. */
      readonly unit: schema.Open<schema.FigureUnit>;
      /** The words that limit it: "trên" is OVER. */
      readonly qualifier: schema.Open<schema.Qualifier>;
      /** The text as printed; null for a derived figure, which nobody printed. */
      readonly asPrinted: string | null;
      /** The day it holds for. */
      readonly asOf: string;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Who says so. */
      readonly source: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its title, in its own language. */
        readonly title: string;
        /** The day of publication. */
        readonly publishedOn: string;
      };
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListReportedFiguresVariables = {
  readonly where?: schema.ReportedFigureFilter | null | undefined;
  readonly orderBy?: readonly schema.ReportedFigureOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export const ListReportedFigures: Operation<ListReportedFiguresResult, ListReportedFiguresVariables> = {
  name: "ListReportedFigures",
  text: "query ListReportedFigures($where:ReportedFigureFilter$orderBy:[ReportedFigureOrder!]$first:Int$after:String$last:Int$before:String){reportedFigures(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code value valueMin valueBelow unit qualifier asPrinted asOf provenance source{code title publishedOn}}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "581dd4c157c2b959770dfe51cf46bbb1e48e5fabb2c75530cd29003b15e177b0",
  plan: { reportedFigures: { nodes: { value: 1, valueMin: 1, valueBelow: 1 } } },
};
