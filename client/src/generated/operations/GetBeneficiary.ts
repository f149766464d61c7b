// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type GetBeneficiaryResult = {
  /** A beneficiary by its code. Null when there is none. */
  readonly beneficiary: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its registered name; of a household the public label. */
    readonly name: string;
    /** The category under which the law lets it be supported. */
    readonly eligibilityCategory: schema.Open<schema.EligibilityCategory>;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Its parts in proposals, by the order in which they were loaded. */
    readonly participations: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The part that it has. */
        readonly role: schema.Open<schema.ParticipationRole>;
        /** State money for it at the stage APPROVED; null when not known, or withheld because it is a household: see the band. */
        readonly stateSupport: bigint | null;
        /** The range that the state money lies in; null when not known. */
        readonly stateSupportBand: schema.Open<schema.AmountBand> | null;
        /** The proposal. */
        readonly proposal: fragments.ProposalSummary;
      })[];
    };
  } | null;
};

export type GetBeneficiaryVariables = {
  readonly code: string;
  readonly stage?: schema.BudgetStage | undefined;
};

export const GetBeneficiary: Operation<GetBeneficiaryResult, GetBeneficiaryVariables> = {
  name: "GetBeneficiary",
  text: "query GetBeneficiary($code:String!$stage:BudgetStage!=REGISTERED){beneficiary(code:$code){code name eligibilityCategory provenance participations(first:100){totalCount nodes{role stateSupport stateSupportBand proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}}}}}",
  hash: "1f6085756e71c9ea084dd7468da7599c9c99a40fe0449b06f50056f14bdec644",
  plan: { beneficiary: { participations: { nodes: { stateSupport: 1, proposal: { total: 1, stateSupport: 1 } } } } },
};
