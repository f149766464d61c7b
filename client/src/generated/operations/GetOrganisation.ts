// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
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
      readonly nodes: readonly fragments.ProposalSummary[];
    };
    /** The proposals that it carries out. */
    readonly implementedProposals: {
      /** How many records the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The records of the page, in order. */
      readonly nodes: readonly fragments.ProposalSummary[];
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
  text: "query GetOrganisation($code:String!$stage:BudgetStage!=REGISTERED$lang:Language!=VI){organisation(code:$code){code label(lang:$lang)kind kindLabel(lang:$lang)province{code label(lang:$lang)}proposedProposals(first:20){totalCount nodes{...A}}implementedProposals(first:20){totalCount nodes{...A}}}}fragment A on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "ea738a26c1151787ca537c6afe1664ab56c47e9195fe9b74952b6a3e0345317d",
  plan: { organisation: { proposedProposals: { nodes: { total: 1, stateSupport: 1 } }, implementedProposals: { nodes: { total: 1, stateSupport: 1 } } } },
};
