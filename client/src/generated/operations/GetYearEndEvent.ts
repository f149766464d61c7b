// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetYearEndEventResult = {
  /** A year-end event by its code. Null when there is none. */
  readonly yearEndEvent: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Carried over or cancelled. */
    readonly kind: schema.Open<schema.YearEndKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** The year whose money it was. */
    readonly budgetYear: number;
    /** Whose money it is. */
    readonly fundingSource: schema.Open<schema.FundingSource>;
    /** The amount. */
    readonly amount: bigint;
    /** The day; null when it is not known. */
    readonly occurredOn: string | null;
    /** Number of the document behind it; null when not known. */
    readonly documentReference: string | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The proposal that the money was for. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetYearEndEventVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetYearEndEvent: Operation<GetYearEndEventResult, GetYearEndEventVariables> = {
  name: "GetYearEndEvent",
  text: "query GetYearEndEvent($code:String!$lang:Language!=VI){yearEndEvent(code:$code){code kind kindLabel(lang:$lang)budgetYear fundingSource amount occurredOn documentReference provenance provenanceNote proposal{code label(lang:$lang)}}}",
  hash: "f77c75ede9d17da49ae89e4f8946c3dca944d66a44a128880208090367064630",
  plan: { yearEndEvent: { amount: 1 } },
};
