// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListStatusTransitionsResult = {
  /** The usual steps in the life of a proposal, national ones first, in the order of life. */
  readonly statusTransitions: readonly ({
    /** The level of the proposals that take it; a second, central appraisal is for national ones alone. */
    readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
    /** The status before; null for the first step. */
    readonly fromStatus: schema.Open<schema.ProposalStatus> | null;
    /** The status before, in words; null for the first step. */
    readonly fromStatusLabel: string | null;
    /** The status after. */
    readonly toStatus: schema.Open<schema.ProposalStatus>;
    /** The status after, in words. */
    readonly toStatusLabel: string;
    /** Who usually takes the step. */
    readonly movedBy: readonly schema.Open<schema.ActorRole>[];
    /** How sure it is that the procedure has this step and this mover. */
    readonly certainty: schema.Open<schema.Certainty>;
  })[];
};

export type ListStatusTransitionsVariables = {
  readonly programmeLevel?: schema.ProgrammeLevel | null | undefined;
  readonly fromStatus?: schema.ProposalStatus | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListStatusTransitions: Operation<ListStatusTransitionsResult, ListStatusTransitionsVariables> = {
  name: "ListStatusTransitions",
  text: "query ListStatusTransitions($programmeLevel:ProgrammeLevel$fromStatus:ProposalStatus$lang:Language!=VI){statusTransitions(programmeLevel:$programmeLevel fromStatus:$fromStatus){programmeLevel fromStatus fromStatusLabel(lang:$lang)toStatus toStatusLabel(lang:$lang)movedBy certainty}}",
  hash: "aa323c9d1d0dd96911b5d9fd0e6bd964efe8a7326c3a1674c0f579b398791f4a",
};
