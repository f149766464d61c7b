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
    };
  };
};

export type ListProposalsVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly orderBy?: readonly schema.ProposalOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
};

export const ListProposals: Operation<ListProposalsResult, ListProposalsVariables> = {
  name: "ListProposals",
  text: "query ListProposals($where:ProposalFilter$orderBy:[ProposalOrder!]$first:Int$after:String$stage:BudgetStage!=REGISTERED){proposals(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{...ProposalSummary}pageInfo{hasNextPage endCursor}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "8993fe7cf08cf290ebfdb7868c06b38349efa6e3b9f5bba063594d2f9a0a1ba8",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } } },
};
