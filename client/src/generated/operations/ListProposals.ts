// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListProposalsResult = {
  /** Proposals of all programmes, years and places. */
  readonly proposals: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly fragments.ProposalSummary[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
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
  text: "query ListProposals($where:ProposalFilter$orderBy:[ProposalOrder!]$first:Int$after:String$last:Int$before:String$stage:BudgetStage!=REGISTERED){proposals(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "2b2cc44bb6e217eb300f936e158e0fb57defd92466e16035fa18ffe83c5a3062",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } } },
};
