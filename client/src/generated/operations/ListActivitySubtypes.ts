// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListActivitySubtypesResult = {
  /** The second level below the contents, by code. */
  readonly activitySubtypes: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
      /** The content that it belongs to. */
      readonly activity: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its name. */
        readonly label: string;
      };
      /** Proposals of this subtype. */
      readonly proposals: {
        /** How many records the whole list has, whatever the page. */
        readonly totalCount: number;
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

export type ListActivitySubtypesVariables = {
  readonly where?: schema.ActivitySubtypeFilter | null | undefined;
  readonly orderBy?: readonly schema.ActivitySubtypeOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListActivitySubtypes: Operation<ListActivitySubtypesResult, ListActivitySubtypesVariables> = {
  name: "ListActivitySubtypes",
  text: "query ListActivitySubtypes($where:ActivitySubtypeFilter$orderBy:[ActivitySubtypeOrder!]$first:Int$after:String$lang:Language!=VI){activitySubtypes(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code label(lang:$lang)activity{code label(lang:$lang)}proposals{totalCount}}pageInfo{hasNextPage endCursor}}}",
  hash: "43688793fdffb85c611653e954aa2b61b7c1af5c990880c61ebf298169767063",
};
