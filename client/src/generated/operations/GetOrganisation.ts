// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetOrganisationResult = {
  /** An organisation by its code. Null when there is none. */
  readonly organisation: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its name; Vietnamese where no English one is known. */
    readonly label: string;
    /** What kind of body it is. */
    readonly kind: schema.Open<schema.OrganisationKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** The province where it is at home; null for a central body. */
    readonly province: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
      readonly label: string;
    } | null;
    /** The proposals that it made. */
    readonly proposedProposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly ({
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
      })[];
    };
    /** The proposals that it carries out. */
    readonly implementedProposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly ({
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
      })[];
    };
  } | null;
};

export type GetOrganisationVariables = {
  readonly code: string;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const GetOrganisation: Operation<GetOrganisationResult, GetOrganisationVariables> = {
  name: "GetOrganisation",
  text: "query GetOrganisation($code:String!$stage:BudgetStage!=REGISTERED$lang:Language!=VI){organisation(code:$code){code label(lang:$lang)kind kindLabel(lang:$lang)province{code label(lang:$lang)}proposedProposals(first:20){totalCount nodes{...ProposalSummary}}implementedProposals(first:20){totalCount nodes{...ProposalSummary}}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "c1b67b8636ef9c98d451a52baed63b2a487fb3cb421ae1d7dda151170b31bc42",
  plan: { organisation: { proposedProposals: { nodes: { total: 1, stateSupport: 1 } }, implementedProposals: { nodes: { total: 1, stateSupport: 1 } } } },
};
