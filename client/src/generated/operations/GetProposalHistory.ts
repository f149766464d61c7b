// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetProposalHistoryResult = {
  /** A proposal by its code. Null when there is none. */
  readonly proposal: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The Vietnamese title. */
    readonly titleVi: string;
    /** The events of its life, in order. */
    readonly statusEvents: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The day of the event. */
        readonly occurredOn: string;
        /** The status before; null for the first event. */
        readonly fromStatus: schema.Open<schema.ProposalStatus> | null;
        /** The status after. */
        readonly toStatus: schema.Open<schema.ProposalStatus>;
        /** The status after, in words. */
        readonly toStatusLabel: string;
        /** Who moved it; null when not known. */
        readonly actorRole: schema.Open<schema.ActorRole> | null;
        /** Number of the document behind it; null when not known. */
        readonly documentReference: string | null;
      })[];
    };
    /** All its amounts with those that later ones superseded. Never add them. */
    readonly amountHistory: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The budget stage. */
        readonly stage: schema.Open<schema.BudgetStage>;
        /** Whose money it is. */
        readonly fundingSource: schema.Open<schema.FundingSource>;
        /** The amount; null when the source is known to pay, but not how much. */
        readonly amount: bigint | null;
        /** Counts the versions of this amount from 1; a change makes the next. */
        readonly revision: number;
        /** True when a later revision replaced it. No sum counts it. */
        readonly isSuperseded: boolean;
      })[];
    };
    /** Money that moved on a day: advances, payments, recoveries. */
    readonly flows: {
      /** The records of the page, in order. */
      readonly nodes: readonly ({
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Advance, payment or recovery. */
        readonly kind: schema.Open<schema.FlowKind>;
        /** The kind in words. */
        readonly kindLabel: string;
        /** Whose money it is. */
        readonly fundingSource: schema.Open<schema.FundingSource>;
        /** The amount. */
        readonly amount: bigint;
        /** The day it moved; null when not known. */
        readonly occurredOn: string | null;
      })[];
    };
  } | null;
};

export type GetProposalHistoryVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetProposalHistory: Operation<GetProposalHistoryResult, GetProposalHistoryVariables> = {
  name: "GetProposalHistory",
  text: "query GetProposalHistory($code:String!$lang:Language!=VI){proposal(code:$code){code titleVi statusEvents(first:100){nodes{occurredOn fromStatus toStatus toStatusLabel(lang:$lang)actorRole documentReference}}amountHistory(first:100){nodes{stage fundingSource amount revision isSuperseded}}flows(first:100){nodes{code kind kindLabel(lang:$lang)fundingSource amount occurredOn}}}}",
  hash: "7be668a3caada22c9aa51c0fbcccdf29884fd5f277fff568cfcce2d48ce53ae7",
  plan: { proposal: { amountHistory: { nodes: { amount: 1 } }, flows: { nodes: { amount: 1 } } } },
};
