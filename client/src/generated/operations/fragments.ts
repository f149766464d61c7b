// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type * as schema from '../schema.ts';
export type BudgetFigures = {
  /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
  readonly proposals: number;
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly all: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
    /** How many proposals have a known amount in force at this stage from these sources. */
    readonly known: number;
    /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
    readonly missing: number;
  };
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly city: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
    /** How many proposals have a known amount in force at this stage from these sources. */
    readonly known: number;
    /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
    readonly missing: number;
  };
};

export type StageFigures = {
  /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
  readonly proposals: number;
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly registered: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
  };
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly appraised: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
  };
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly approved: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
  };
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly assigned: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
  };
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly settled: {
    /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
    readonly sum: bigint | null;
  };
};

export type PageEnds = {
  /** Records follow this page. */
  readonly hasNextPage: boolean;
  /** Cursor of the last record; null on an empty page. */
  readonly endCursor: string | null;
  /** Records come before this page. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first record; null on an empty page. */
  readonly startCursor: string | null;
};

export type ProposalSummary = {
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
};
