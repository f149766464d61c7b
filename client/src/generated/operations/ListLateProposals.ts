// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListLateProposalsResult = {
  /** Proposals of all programmes, years and places. */
  readonly proposals: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The Vietnamese title. */
      readonly titleVi: string;
      /** The status after the last event or, with `on`, at the end of that day; null before the first event. */
      readonly status: schema.Open<schema.ProposalStatus> | null;
      /** How late it was at the end of a day, against the planned end and against that of extensions. */
      readonly late: {
        /** Against the planned end. */
        readonly original: {
          /** The end that is compared with; null when none is known. */
          readonly end: string | null;
          /** The days from the end to the completion or, while the work went on, to the day; negative when it was completed early. Null as `reason` says. */
          readonly days: number | null;
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

export type ListLateProposalsVariables = {
  readonly where?: schema.ProposalFilter | undefined;
  readonly on: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListLateProposals: Operation<ListLateProposalsResult, ListLateProposalsVariables> = {
  name: "ListLateProposals",
  text: "query ListLateProposals($where:ProposalFilter!={}$on:Date!$first:Int$after:String){proposals(where:{and:[$where{lateOn:{on:$on originalDays:{gt:0}}}]}first:$first after:$after){totalCount nodes{code titleVi status(on:$on)late(on:$on){original{end days}adjusted{end days reason}}}pageInfo{hasNextPage endCursor}}}",
  hash: "1e57612be3f05b712daf026c18bf0c3f3205483e65b725ca133048b91140c093",
};
