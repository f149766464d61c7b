// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type SearchResult = {
  /** Titles, names, numbers and codes of all records at once, with or without accents. Best matches first: a whole text, its beginning, the beginning of a word, within; then in Vietnamese order. */
  readonly search: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The kind of record. */
      readonly type: schema.Open<schema.SearchType>;
      /** The public code of the record. */
      readonly code: string;
      /** What the record is called, in Vietnamese. */
      readonly title: string;
      /** How well it answers the search. */
      readonly match: schema.Open<schema.SearchMatch>;
      /** The text in which it was found best, in pieces: the title, another name, a number or a code. Computed after the statement. */
      readonly highlights: readonly ({
        /** The piece; all pieces joined are the text. */
        readonly text: string;
        /** True where it matches what was sought. */
        readonly matched: boolean;
      })[];
      /** The record itself; ask for its fields by type: `... on Proposal { planYear }`. */
      readonly record: {
        /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
        readonly id: string;
      };
    })[];
    /** How many hits of the whole list there are by type, content, year and province. */
    readonly facets: {
      /** By kind of record. */
      readonly types: readonly ({
        /** The kind. */
        readonly type: schema.Open<schema.SearchType>;
        /** How many hits. */
        readonly count: number;
      })[];
      /** By year: the plan year of proposals, the year of sources and acts. */
      readonly years: readonly ({
        /** The year. */
        readonly year: number;
        /** How many hits. */
        readonly count: number;
      })[];
    };
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
    };
  };
};

export type SearchVariables = {
  readonly text: string;
  readonly types?: readonly schema.SearchType[] | null | undefined;
  readonly where?: schema.SearchHitFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const Search: Operation<SearchResult, SearchVariables> = {
  name: "Search",
  text: "query Search($text:String!$types:[SearchType!]$where:SearchHitFilter$first:Int$after:String){search(text:$text types:$types where:$where first:$first after:$after){totalCount nodes{type code title match highlights{text matched}record{...on Node{id}}}facets{types{type count}years{year count}}pageInfo{hasNextPage endCursor}}}",
  hash: "224d8d4d2fa964b3e0d8288a1681e049a8c560d72f3374ec4fd75e0442fb8a11",
};
