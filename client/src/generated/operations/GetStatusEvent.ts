// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetStatusEventResult = {
  /** A status event by its code. Null when there is none. */
  readonly statusEvent: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its position in the life, from 1; orders the events of one day. */
    readonly sequence: number;
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
    /** True when it is one of the usual steps of the level, as `statusTransitions` lists them. */
    readonly isUsual: boolean;
    /** The days from it to the next event or, where there is none until then, to the end of the day; null for an event after the day and for a final status. */
    readonly daysUntilNext: number | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** Whose step it is. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetStatusEventVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetStatusEvent: Operation<GetStatusEventResult, GetStatusEventVariables> = {
  name: "GetStatusEvent",
  text: "query GetStatusEvent($code:String!$lang:Language!=VI){statusEvent(code:$code){code sequence occurredOn fromStatus toStatus toStatusLabel(lang:$lang)actorRole documentReference isUsual daysUntilNext provenance provenanceNote proposal{code label(lang:$lang)}}}",
  hash: "cebd5d8f348c03b415c463e14c2bec51a48a6cf4e4d6350214cf491faf264e4d",
};
