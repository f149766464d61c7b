// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
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
        readonly proposal: {
          /** The public code, unique among records of this type. */
          readonly code: string;
          /** The Vietnamese title. */
          readonly titleVi: string;
          /** The English title; null when there is none. */
          readonly titleEn: string | null;
          /** The year of the plan and of its budget. */
          readonly planYear: number;
          /** National or local. */
          readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
          /** The status after the last event or, with `on`, at the end of that day; null before the first event. */
          readonly status: schema.Open<schema.ProposalStatus> | null;
          /** Where the record is from. ILLUSTRATIVE records are invented. */
          readonly provenance: schema.Open<schema.Provenance>;
          /** All funding sources together at a stage: the known amounts in force. Null when none is known. */
          readonly total: bigint | null;
          /** What the state pays at a stage: budgets of all levels and other state programmes. Null when none is known. */
          readonly stateSupport: bigint | null;
        };
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
  text: "query GetBeneficiary($code:String!$stage:BudgetStage!=REGISTERED){beneficiary(code:$code){code name eligibilityCategory provenance participations(first:100){totalCount nodes{role stateSupport stateSupportBand proposal{...ProposalSummary}}}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "ef368a44a3af198d78b9c8b5cb091b798e077236395c7869a81eb5d4c4069330",
  plan: { beneficiary: { participations: { nodes: { stateSupport: 1, proposal: { total: 1, stateSupport: 1 } } } } },
};
