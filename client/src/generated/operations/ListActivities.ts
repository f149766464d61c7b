// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListActivitiesResult = {
  /** The contents of industrial promotion, by clause. */
  readonly activities: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
      /** The clause of article 4 of decree 45/2012/NĐ-CP. */
      readonly clause: number;
      /** Where the law names it. */
      readonly legalBasis: string;
      /** How sure number and wording are. */
      readonly certainty: schema.Open<schema.Certainty>;
      /** The second level below it. */
      readonly subtypes: {
        /** The records of the page, in order. */
        readonly nodes: readonly ({
          /** The public code, unique among records of this type. */
          readonly code: string;
          /** Its name. */
          readonly label: string;
        })[];
      };
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListActivitiesVariables = {
  readonly where?: schema.ActivityFilter | null | undefined;
  readonly orderBy?: readonly schema.ActivityOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListActivities: Operation<ListActivitiesResult, ListActivitiesVariables> = {
  name: "ListActivities",
  text: "query ListActivities($where:ActivityFilter$orderBy:[ActivityOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){activities(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code label(lang:$lang)clause legalBasis certainty subtypes(first:30){nodes{code label(lang:$lang)}}}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "ba5f373826e07b3bcb21b61635ea5841ea1905df0bc703339826fb0928b92815",
};
