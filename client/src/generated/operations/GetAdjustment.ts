// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetAdjustmentResult = {
  /** An adjustment by its code. Null when there is none. */
  readonly adjustment: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What it changes. */
    readonly kind: schema.Open<schema.AdjustmentKind>;
    /** What it changes, in words. */
    readonly kindLabel: string;
    /** What became of it. */
    readonly decision: schema.Open<schema.AdjustmentDecision>;
    /** The decision in words. */
    readonly decisionLabel: string;
    /** The day of the request; null when not known. */
    readonly requestedOn: string | null;
    /** The day of the decision; null while it is pending, or when not known. */
    readonly decidedOn: string | null;
    /** Who decided; null while it is pending, or when not known. */
    readonly decidedByRole: schema.Open<schema.ActorRole> | null;
    /** What it changes in the records: a property of the proposal, an indicator; null when not known. */
    readonly field: string | null;
    /** The value before; null when not known. */
    readonly oldValue: string | null;
    /** The value asked for; null when not known. */
    readonly newValue: string | null;
    /** The new last day as a day; null unless it extends the time. */
    readonly newEnd: string | null;
    /** Why it was asked for; null when not known. */
    readonly reason: string | null;
    /** Number of the document behind the decision; null when not known. */
    readonly documentReference: string | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The proposal that it changes. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetAdjustmentVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetAdjustment: Operation<GetAdjustmentResult, GetAdjustmentVariables> = {
  name: "GetAdjustment",
  text: "query GetAdjustment($code:String!$lang:Language!=VI){adjustment(code:$code){code kind kindLabel(lang:$lang)decision decisionLabel(lang:$lang)requestedOn decidedOn decidedByRole field oldValue newValue newEnd reason documentReference provenance provenanceNote proposal{code label(lang:$lang)}}}",
  hash: "b1959a351ffbd65d0e218eb752b82903415ac0802eb0a25c27482e1d2947ef2a",
};
