// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListAdjustmentsResult = {
  /** Changes of approved proposals that were asked for. */
  readonly adjustments: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** What it changes. */
      readonly kind: schema.Open<schema.AdjustmentKind>;
      /** What became of it. */
      readonly decision: schema.Open<schema.AdjustmentDecision>;
      /** The day of the request; null when not known. */
      readonly requestedOn: string | null;
      /** The day of the decision; null while it is pending, or when not known. */
      readonly decidedOn: string | null;
      /** Who decided; null while it is pending, or when not known. */
      readonly decidedByRole: schema.Open<schema.ActorRole> | null;
      /** What it changes in the records: a property of the proposal, an indicator; null when not known. */
      readonly field: string | null;
      /** The value before; null when not known. */
      readonly oldValue: string | null;
      /** The value asked for; null when not known. */
      readonly newValue: string | null;
      /** Why it was asked for; null when not known. */
      readonly reason: string | null;
      /** Number of the document behind the decision; null when not known. */
      readonly documentReference: string | null;
      /** The proposal that it changes. */
      readonly proposal: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The Vietnamese title. */
        readonly titleVi: string;
      };
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

export type ListAdjustmentsVariables = {
  readonly where?: schema.AdjustmentFilter | null | undefined;
  readonly orderBy?: readonly schema.AdjustmentOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListAdjustments: Operation<ListAdjustmentsResult, ListAdjustmentsVariables> = {
  name: "ListAdjustments",
  text: "query ListAdjustments($where:AdjustmentFilter$orderBy:[AdjustmentOrder!]$first:Int$after:String){adjustments(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code kind decision requestedOn decidedOn decidedByRole field oldValue newValue reason documentReference proposal{code titleVi}}pageInfo{hasNextPage endCursor}}}",
  hash: "cfdc13bd3fae55ac655051cc6eaf0437baf8d82303df16aeb66897d9b9337f02",
};
