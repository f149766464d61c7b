// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetLegalInstrumentResult = {
  /** An act of law by its number. Null when there is none. */
  readonly legalInstrument: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Decree, circular, decision. */
    readonly kind: schema.Open<schema.InstrumentKind>;
    /** What it governs; null when not recorded. */
    readonly subject: string | null;
    /** The day it was issued; null when not known. */
    readonly issuedOn: string | null;
    /** First day in force; null when not known. */
    readonly effectiveFrom: string | null;
    /** First day no longer in force; null while it is, or when not known. */
    readonly effectiveTo: string | null;
    /** Whether it is in force on a day; null when its first day is not known. An act without a recorded end still is, as far as we know. */
    readonly isInForce: boolean | null;
    /** How sure the record is. */
    readonly certainty: schema.Open<schema.Certainty>;
    /** What is sure and what is not; null when there is nothing to add. */
    readonly certaintyNote: string | null;
    /** The acts that it amends. By day; those whose day is not known come last. */
    readonly amends: readonly ({
      /** The act that is amended or replaced. */
      readonly earlier: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** First day of the change; null when not known. */
      readonly effectiveOn: string | null;
    })[];
    /** The acts that amend it. By day; those whose day is not known come last. */
    readonly amendedBy: readonly ({
      /** The act that amends or replaces. */
      readonly later: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** First day of the change; null when not known. */
      readonly effectiveOn: string | null;
    })[];
    /** The acts that it replaces. By day; those whose day is not known come last. */
    readonly replaces: readonly ({
      /** The act that is amended or replaced. */
      readonly earlier: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** First day of the change; null when not known. */
      readonly effectiveOn: string | null;
    })[];
    /** The acts that replace it. By day; those whose day is not known come last. */
    readonly replacedBy: readonly ({
      /** The act that amends or replaces. */
      readonly later: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** First day of the change; null when not known. */
      readonly effectiveOn: string | null;
    })[];
  } | null;
};

export type GetLegalInstrumentVariables = {
  readonly code: string;
  readonly on?: string | null | undefined;
};

export const GetLegalInstrument: Operation<GetLegalInstrumentResult, GetLegalInstrumentVariables> = {
  name: "GetLegalInstrument",
  text: "query GetLegalInstrument($code:String!$on:Date){legalInstrument(code:$code){code kind subject issuedOn effectiveFrom effectiveTo isInForce(on:$on)certainty certaintyNote amends{earlier{code}effectiveOn}amendedBy{later{code}effectiveOn}replaces{earlier{code}effectiveOn}replacedBy{later{code}effectiveOn}}}",
  hash: "76b0419e173be265b696c0627ebcadee1d07e144047d1cb54c7f782a6f5c28b3",
};
