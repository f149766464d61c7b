// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListSourcesResult = {
  /** The publications that state something, newest first. */
  readonly sources: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its title, in its own language. */
      readonly title: string;
      /** Who published it. */
      readonly publisher: string;
      /** The day of publication. */
      readonly publishedOn: string;
      /** Its address; null when none is known. */
      readonly url: string | null;
      /** Its language as a BCP 47 tag, such as `vi`. */
      readonly language: string;
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListSourcesVariables = {
  readonly where?: schema.SourceFilter | null | undefined;
  readonly orderBy?: readonly schema.SourceOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export const ListSources: Operation<ListSourcesResult, ListSourcesVariables> = {
  name: "ListSources",
  text: "query ListSources($where:SourceFilter$orderBy:[SourceOrder!]$first:Int$after:String$last:Int$before:String){sources(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code title publisher publishedOn url language}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "42f779ff5d6ec31c8b3c4f1d9b669fa6cf602a9dfabeb6bb3612da809e717ab2",
};
