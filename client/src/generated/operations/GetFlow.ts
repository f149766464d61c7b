// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetFlowResult = {
  /** A flow of money by its code. Null when there is none. */
  readonly flow: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Advance, payment or recovery. */
    readonly kind: schema.Open<schema.FlowKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** Whose money it is. */
    readonly fundingSource: schema.Open<schema.FundingSource>;
    /** The funding source in words. */
    readonly fundingSourceLabel: string;
    /** The day it moved; null when not known. */
    readonly occurredOn: string | null;
    /** The amount. */
    readonly amount: bigint;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** For which proposal. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetFlowVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetFlow: Operation<GetFlowResult, GetFlowVariables> = {
  name: "GetFlow",
  text: "query GetFlow($code:String!$lang:Language!=VI){flow(code:$code){code kind kindLabel(lang:$lang)fundingSource fundingSourceLabel(lang:$lang)occurredOn amount provenance provenanceNote proposal{code label(lang:$lang)}}}",
  hash: "335e1cbe4847604be4e2348f6f6f2b8bf42af2c30f2dca0665f3d02c9bbfeff1",
  plan: { flow: { amount: 1 } },
};
