// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetProposalResult = {
  /** A proposal by its code. Null when there is none. */
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
    /** What others than the state pay at a stage: total less state support. Null when no amount is known. */
    readonly counterpart: bigint | null;
    /** The day of approval; null when it is not approved. */
    readonly approvedOn: string | null;
    /** The programme that it belongs to. */
    readonly programme: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    };
    /** Its primary content; totals by content use this one alone. */
    readonly activity: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    };
    /** The second level of the content; null when not known. */
    readonly activitySubtype: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
    } | null;
    /** The province, as it was in the plan year. */
    readonly province: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
    };
    /** Who carries it out; null when not known. */
    readonly implementingOrganisation: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where no English one is known. */
      readonly label: string;
    } | null;
    /** Its amounts in force, by stage and funding source. */
    readonly amounts: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The budget stage. */
        readonly stage: schema.Open<schema.BudgetStage>;
        /** Whose money it is. */
        readonly fundingSource: schema.Open<schema.FundingSource>;
        /** The amount; null when the source is known to pay, but not how much. */
        readonly amount: bigint | null;
        /** The words that limit it, as printed. */
        readonly qualifier: schema.Open<schema.Qualifier>;
      })[];
    };
    /** The parts of beneficiaries, with role and money; without those that `hasWithheldHouseholds` speaks of. */
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
        /** The beneficiary. */
        readonly beneficiary: {
          /** The public code, unique among records of this type. */
          readonly code: string;
          /** Its registered name; of a household the public label. */
          readonly name: string;
        };
      })[];
    };
  } | null;
};

export type GetProposalVariables = {
  readonly code: string;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const GetProposal: Operation<GetProposalResult, GetProposalVariables> = {
  name: "GetProposal",
  text: "query GetProposal($code:String!$stage:BudgetStage!=REGISTERED$lang:Language!=VI){proposal(code:$code){code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)counterpart(stage:$stage)approvedOn programme{code label(lang:$lang)}activity{code label(lang:$lang)}activitySubtype{code label(lang:$lang)}province{code label(lang:$lang)}implementingOrganisation{code label(lang:$lang)}amounts(first:100){nodes{stage fundingSource amount qualifier}}participations(first:100){totalCount nodes{role stateSupport stateSupportBand beneficiary{code name}}}}}",
  hash: "c55f06cc920127698b11d05c5431bc59043e354ff2d74f5b3de85b357ef30dec",
  plan: { proposal: { total: 1, stateSupport: 1, counterpart: 1, amounts: { nodes: { amount: 1 } }, participations: { nodes: { stateSupport: 1 } } } },
};
