// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListStatusEventsResult = {
  /** The steps in the lives of all proposals, by day. */
  readonly statusEvents: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
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
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Whose step it is. */
      readonly proposal: {
        /** The public code, unique among records of this type. */
        readonly code: string;
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

export type ListStatusEventsVariables = {
  readonly where?: schema.StatusEventFilter | null | undefined;
  readonly orderBy?: readonly schema.StatusEventOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListStatusEvents: Operation<ListStatusEventsResult, ListStatusEventsVariables> = {
  name: "ListStatusEvents",
  text: "query ListStatusEvents($where:StatusEventFilter$orderBy:[StatusEventOrder!]$first:Int$after:String$lang:Language!=VI){statusEvents(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code sequence occurredOn fromStatus toStatus toStatusLabel(lang:$lang)actorRole documentReference isUsual provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "8f2c8ba3b41bef2983b638a4ee8f3180eeb23fc1c344b3e849967ee24b8db11f",
};
