// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListAdvanceRatesResult = {
  /** How much of which support may be advanced. */
  readonly advanceRates: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** National or local. */
      readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
      /** The support that may be advanced. */
      readonly activitySubtype: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** The instrument that sets it. */
      readonly instrument: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** The clause; null when not recorded. */
      readonly clause: string | null;
      /** Greatest share of the support in percent; null when the rate is not known. */
      readonly maximumRatePercent: string | null;
      /** The share of the work, in percent, beyond which it is paid; null when none is asked for. */
      readonly workDonePercent: string | null;
      /** First day of validity; null when not known. */
      readonly validFrom: string | null;
      /** First day on which it is no longer valid; null while it is, or when not known. */
      readonly validTo: string | null;
      /** How sure it is. */
      readonly certainty: schema.Open<schema.Certainty>;
      /** What is sure and what is not; null when there is nothing to add. */
      readonly certaintyNote: string | null;
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

export type ListAdvanceRatesVariables = {
  readonly where?: schema.AdvanceRateFilter | null | undefined;
  readonly orderBy?: readonly schema.AdvanceRateOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListAdvanceRates: Operation<ListAdvanceRatesResult, ListAdvanceRatesVariables> = {
  name: "ListAdvanceRates",
  text: "query ListAdvanceRates($where:AdvanceRateFilter$orderBy:[AdvanceRateOrder!]$first:Int$after:String){advanceRates(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code programmeLevel activitySubtype{code}instrument{code}clause maximumRatePercent workDonePercent validFrom validTo certainty certaintyNote}pageInfo{hasNextPage endCursor}}}",
  hash: "5af9033fccaf5db72145a1f02b3050a312eaabe941f19450df296e519b6e3962",
};
