// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
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
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
      /** Records come before this page. */
      readonly hasPreviousPage: boolean;
      /** Cursor of the first record; null on an empty page. */
      readonly startCursor: string | null;
    };
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
  text: "query ListSources($where:SourceFilter$orderBy:[SourceOrder!]$first:Int$after:String$last:Int$before:String){sources(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code title publisher publishedOn url language}pageInfo{...PageEnds}}}fragment PageEnds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}",
  hash: "f6f8715d7ced8919368cc243c9bc9e01d743a731f259bb9958ed78816456e741",
};
