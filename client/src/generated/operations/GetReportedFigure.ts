// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetReportedFigureResult = {
  /** A reported figure by its code. Null when there is none. */
  readonly reportedFigure: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What is counted, such as `total_cost`. */
    readonly metric: string;
    /** What is counted, in words. */
    readonly metricLabel: string;
    /** What it is said of: a plan or a proposal. */
    readonly subject: string;
    /** What it is said of, in words. */
    readonly subjectLabel: string;
    /** The figure as the words say it. Exact only with the qualifier EXACT. */
    readonly value: bigint;
    /** The least value that the words allow; null when they set none. */
    readonly valueMin: bigint | null;
    /** The first value that the words no longer allow, by their printed precision; null when they set none. */
    readonly valueBelow: bigint | null;
    /** What the number counts; VND is whole đồng. */
    readonly unit: schema.Open<schema.FigureUnit>;
    /** The unit in words. */
    readonly unitLabel: string;
    /** The words that limit it: "trên" is OVER. */
    readonly qualifier: schema.Open<schema.Qualifier>;
    /** The qualifier in words. */
    readonly qualifierLabel: string;
    /** The text as printed; null for a derived figure, which nobody printed. */
    readonly asPrinted: string | null;
    /** The day it holds for. */
    readonly asOf: string;
    /** The plan year that it is said of; null when of none. */
    readonly planYear: number | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** Who says so. */
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
    };
  } | null;
};

export type GetReportedFigureVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetReportedFigure: Operation<GetReportedFigureResult, GetReportedFigureVariables> = {
  name: "GetReportedFigure",
  text: "query GetReportedFigure($code:String!$lang:Language!=VI){reportedFigure(code:$code){code metric metricLabel(lang:$lang)subject subjectLabel(lang:$lang)value valueMin valueBelow unit unitLabel(lang:$lang)qualifier qualifierLabel(lang:$lang)asPrinted asOf planYear provenance provenanceNote source{code title publisher publishedOn url}}}",
  hash: "89c78392f46bbb01b5d08b92905d8f089fda0c7825f536fb42c9398cb586d946",
  plan: { reportedFigure: { value: 1, valueMin: 1, valueBelow: 1 } },
};
