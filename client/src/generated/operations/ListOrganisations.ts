// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListOrganisationsResult = {
  /** Bodies that propose, appraise or carry out. */
  readonly organisations: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where no English one is known. */
      readonly label: string;
      /** What kind of body it is. */
      readonly kind: schema.Open<schema.OrganisationKind>;
      /** The kind in words. */
      readonly kindLabel: string;
      /** The province where it is at home; null for a central body. */
      readonly province: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      } | null;
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListOrganisationsVariables = {
  readonly where?: schema.OrganisationFilter | null | undefined;
  readonly orderBy?: readonly schema.OrganisationOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListOrganisations: Operation<ListOrganisationsResult, ListOrganisationsVariables> = {
  name: "ListOrganisations",
  text: "query ListOrganisations($where:OrganisationFilter$orderBy:[OrganisationOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){organisations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code label(lang:$lang)kind kindLabel(lang:$lang)province{code label(lang:$lang)}}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "6591215792818f604674bc242c095c93519182ad32d5de1704fb55327173c359",
};
