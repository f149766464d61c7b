// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListOpenSettlementsResult = {
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
      /** What is still to pay or to recover of its state money, and why where nothing can be said. */
      readonly settlement: {
        /** State money at the stage SETTLED; null when none is known. */
        readonly settled: bigint | null;
        /** State money paid out less what was returned, as `Proposal.disbursed`; null when it is not known. */
        readonly disbursed: bigint | null;
        /** What is settled and not yet disbursed; 0 when nothing is. Null as `reason` says. */
        readonly toPay: bigint | null;
        /** What is disbursed beyond the settled amount; 0 when nothing is. Null as `reason` says. */
        readonly toRecover: bigint | null;
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

export type ListOpenSettlementsVariables = {
  readonly on: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListOpenSettlements: Operation<ListOpenSettlementsResult, ListOpenSettlementsVariables> = {
  name: "ListOpenSettlements",
  text: "query ListOpenSettlements($on:Date!$first:Int$after:String){proposals(where:{settlementOn:{on:$on outstanding:{not:\"0\" isNull:false}}}first:$first after:$after){totalCount nodes{code titleVi status(on:$on)settlement(on:$on){settled disbursed toPay toRecover}}pageInfo{hasNextPage endCursor}}}",
  hash: "64219308c0135b41ec4b5f11e9cee05f1af7fd03b1f8013e6906e04e6ff0aac3",
  plan: { proposals: { nodes: { settlement: { settled: 1, disbursed: 1, toPay: 1, toRecover: 1 } } } },
};
