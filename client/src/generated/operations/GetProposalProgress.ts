// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetProposalProgressResult = {
  /** A proposal by its code. Null when there is none. */
  readonly proposal: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** The Vietnamese title. */
    readonly titleVi: string;
    /** The status after the last event or, with `on`, at the end of that day; null before the first event. */
    readonly status: schema.Open<schema.ProposalStatus> | null;
    /** How many days it had been in the status that it had at the end of the day; null before the first event and in a final status. */
    readonly daysInStatus: number | null;
    /** How long it was in each of its statuses until the end of the day, in the order in which it first came into them. */
    readonly timeInStatus: readonly ({
      /** The status. */
      readonly status: schema.Open<schema.ProposalStatus>;
      /** The days in it; a stay that lasts counts to the day that is asked for. Null for a final status, whose time means nothing. */
      readonly days: number | null;
      /** How often it came into it. */
      readonly stays: number;
      /** The day on which it first came into it. */
      readonly since: string;
    })[];
    /** The usual steps out of its present status; the first step of all without events. */
    readonly nextSteps: readonly ({
      /** The status after. */
      readonly toStatus: schema.Open<schema.ProposalStatus>;
      /** Who usually takes the step. */
      readonly movedBy: readonly schema.Open<schema.ActorRole>[];
      /** How sure it is that the procedure has this step and this mover. */
      readonly certainty: schema.Open<schema.Certainty>;
    })[];
    /** The planned last day; null when not known. */
    readonly plannedEnd: string | null;
    /** The last day that the last approved extension set; the planned one without an extension. Null when none is known. */
    readonly adjustedEnd: string | null;
    /** How late it was at the end of a day, against the planned end and against that of extensions. */
    readonly late: {
      /** The day on which the work was completed, as known on the day; null while it was not. */
      readonly completedOn: string | null;
      /** Against the planned end. */
      readonly original: {
        /** The end that is compared with; null when none is known. */
        readonly end: string | null;
        /** The days from the end to the completion or, while the work went on, to the day; negative when it was completed early. Null as `reason` says. */
        readonly days: number | null;
        /** Why there are no days; null when there are. */
        readonly reason: schema.Open<schema.DelayReason> | null;
      };
      /** Against the end that the extensions approved until the day set; the planned one without. */
      readonly adjusted: {
        /** The end that is compared with; null when none is known. */
        readonly end: string | null;
        /** The days from the end to the completion or, while the work went on, to the day; negative when it was completed early. Null as `reason` says. */
        readonly days: number | null;
        /** Why there are no days; null when there are. */
        readonly reason: schema.Open<schema.DelayReason> | null;
      };
    };
    /** What is still to pay or to recover of its state money, and why where nothing can be said. */
    readonly settlement: {
      /** State money at the stage APPROVED; null when none is known. */
      readonly approved: bigint | null;
      /** State money at the stage SETTLED; null when none is known. */
      readonly settled: bigint | null;
      /** State money paid out less what was returned, as `Proposal.disbursed`; null when it is not known. */
      readonly disbursed: bigint | null;
      /** What is settled and not yet disbursed; 0 when nothing is. Null as `reason` says. */
      readonly toPay: bigint | null;
      /** What is disbursed beyond the settled amount; 0 when nothing is. Null as `reason` says. */
      readonly toRecover: bigint | null;
      /** Why nothing is said of paying and recovering; null when it is. */
      readonly reason: schema.Open<schema.SettlementReason> | null;
    };
  } | null;
};

export type GetProposalProgressVariables = {
  readonly code: string;
  readonly on: string;
};

export const GetProposalProgress: Operation<GetProposalProgressResult, GetProposalProgressVariables> = {
  name: "GetProposalProgress",
  text: "query GetProposalProgress($code:String!$on:Date!){proposal(code:$code){code titleVi status(on:$on)daysInStatus(on:$on)timeInStatus(on:$on){status days stays since}nextSteps{toStatus movedBy certainty}plannedEnd adjustedEnd late(on:$on){completedOn original{end days reason}adjusted{end days reason}}settlement(on:$on){approved settled disbursed toPay toRecover reason}}}",
  hash: "2eabf5a7a7d0f20a4c091adee7d46f8dacd6458de519d2cf5bc3827f7b38db54",
  plan: { proposal: { settlement: { approved: 1, settled: 1, disbursed: 1, toPay: 1, toRecover: 1 } } },
};
