// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type CheckProposalNormsResult = {
  /** A proposal by its code. Null when there is none. */
  readonly proposal: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The Vietnamese title. */
    readonly titleVi: string;
    /** Its supported beneficiaries against the support norm that was in force on the day of approval. Warnings, never a rejection; empty without approval, subtype or norm. Withheld amounts are not checked. Computed after the statement: one more for the whole document. */
    readonly normChecks: readonly ({
      /** Code of the supported beneficiary. */
      readonly beneficiaryCode: string;
      /** How the support stands to it. */
      readonly outcome: schema.Open<schema.NormOutcome>;
      /** The outcome in words, and whether the norm is of another level than the proposal. */
      readonly label: string;
      /** State money for the beneficiary, stage APPROVED; null when not known or withheld. */
      readonly stateSupport: bigint | null;
      /** State money and its own together; null when one of them is not known. */
      readonly cost: bigint | null;
      /** Greatest support; null when only the rate applies. */
      readonly cap: bigint | null;
      /** Greatest share of the cost in percent; null when only the cap applies. */
      readonly maximumRatePercent: string | null;
      /** Code of the norm that applied. */
      readonly normCode: string;
      /** Number of the instrument that set it. */
      readonly instrumentCode: string;
      /** How sure the norm is. */
      readonly certainty: schema.Open<schema.Certainty>;
    })[];
  } | null;
};

export type CheckProposalNormsVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const CheckProposalNorms: Operation<CheckProposalNormsResult, CheckProposalNormsVariables> = {
  name: "CheckProposalNorms",
  text: "query CheckProposalNorms($code:String!$lang:Language!=VI){proposal(code:$code){code titleVi normChecks{beneficiaryCode outcome label(lang:$lang)stateSupport cost cap maximumRatePercent normCode instrumentCode certainty}}}",
  hash: "f6c9a8efb9840809142d9946a86cdff53ad0246be6705bf81d16f2f6454adc5c",
  plan: { proposal: { normChecks: { stateSupport: 1, cost: 1, cap: 1 } } },
};
