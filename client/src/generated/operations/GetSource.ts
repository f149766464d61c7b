// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetSourceResult = {
  /** A source by its code. Null when there is none. */
  readonly source: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its title, in its own language. */
    readonly title: string;
    /** Who published it. */
    readonly publisher: string;
    /** The day of publication. */
    readonly publishedOn: string;
    /** Its address; null when none is known. */
    readonly url: string | null;
    /** Its language as a BCP 47 tag, such as `vi`. */
    readonly language: string;
    /** A remark; null without one. */
    readonly note: string | null;
    /** The figures that it states, or that follow from them. */
    readonly reportedFigures: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The text as printed; null for a derived figure, which nobody printed. */
        readonly asPrinted: string | null;
        /** The figure as the words say it. Exact only with the qualifier EXACT. */
        readonly value: bigint;
        /** What the number counts; VND is whole đồng. */
        readonly unit: schema.Open<schema.FigureUnit>;
        /** The day it holds for. */
        readonly asOf: string;
        /** Where the record is from. ILLUSTRATIVE records are invented. */
        readonly provenance: schema.Open<schema.Provenance>;
      })[];
    };
  } | null;
};

export type GetSourceVariables = {
  readonly code: string;
};

export const GetSource: Operation<GetSourceResult, GetSourceVariables> = {
  name: "GetSource",
  text: "query GetSource($code:String!){source(code:$code){code title publisher publishedOn url language note reportedFigures(first:100){totalCount nodes{code asPrinted value unit asOf provenance}}}}",
  hash: "9e5b263ed2e9a6a46bc585c0b084e41769642f853343b8a8e3080d006d2635d9",
  plan: { source: { reportedFigures: { nodes: { value: 1 } } } },
};
