// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListSupportNormsResult = {
  /** The support ceilings of all times; `validOn` finds those of a day. */
  readonly supportNorms: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The instrument that sets it. */
      readonly instrument: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** The clause; null when not recorded. */
      readonly clause: string | null;
      /** The province whose norm it is; null for a national one. */
      readonly province: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      } | null;
      /** What it limits. */
      readonly activitySubtype: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
      /** Greatest share of the cost in percent; null when only the cap applies. */
      readonly maximumRatePercent: string | null;
      /** Greatest support a unit; null when only the rate applies. */
      readonly cap: bigint | null;
      /** What the cap is for one of. */
      readonly capUnit: schema.Open<schema.CapUnit>;
      /** First day of validity. */
      readonly validFrom: string;
      /** First day on which it is no longer valid; null while it is. */
      readonly validTo: string | null;
      /** How sure it is; only VERIFIED norms were read in public text. */
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

export type ListSupportNormsVariables = {
  readonly where?: schema.SupportNormFilter | null | undefined;
  readonly orderBy?: readonly schema.SupportNormOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListSupportNorms: Operation<ListSupportNormsResult, ListSupportNormsVariables> = {
  name: "ListSupportNorms",
  text: "query ListSupportNorms($where:SupportNormFilter$orderBy:[SupportNormOrder!]$first:Int$after:String){supportNorms(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code instrument{code}clause province{code}activitySubtype{code}maximumRatePercent cap capUnit validFrom validTo certainty certaintyNote}pageInfo{hasNextPage endCursor}}}",
  hash: "83af41342e013e8405dc375e267d40bf16c938b2a1247016080dcdbb3683fa95",
  plan: { supportNorms: { nodes: { cap: 1 } } },
};
