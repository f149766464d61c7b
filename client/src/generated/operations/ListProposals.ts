// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListProposalsResult = {
  /** Proposals of all programmes, years and places. */
  readonly proposals: {
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
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
      /** Records come before this page. */
      readonly hasPreviousPage: boolean;
      /** Cursor of the first record; null on an empty page. */
      readonly startCursor: string | null;
    };
  };
};

export type ListProposalsVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly orderBy?: readonly schema.ProposalOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
};

export const ListProposals: Operation<ListProposalsResult, ListProposalsVariables> = {
  name: "ListProposals",
  text: "query ListProposals($where:ProposalFilter$orderBy:[ProposalOrder!]$first:Int$after:String$last:Int$before:String$stage:BudgetStage!=REGISTERED){proposals(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{...ProposalSummary}pageInfo{...PageEnds}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}fragment PageEnds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}",
  hash: "de90e59c5d0ea4535e7933cbad54d59b968207a212153634e184e8e82ec59025",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } } },
};
