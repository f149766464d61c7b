// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListCommunicationsResult = {
  /** What proposals published, by code. */
  readonly communications: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its Vietnamese title. */
      readonly titleVi: string;
      /** Its English title; null when there is none. */
      readonly titleEn: string | null;
      /** Television, radio, print, web or leaflet. */
      readonly kind: schema.Open<schema.CommunicationKind>;
      /** The station, paper or page; null when not known. */
      readonly outlet: string | null;
      /** The first day; null when not known. */
      readonly startsOn: string | null;
      /** The last day; null when not known. */
      readonly endsOn: string | null;
      /** How many programmes, issues or articles; never add those of different kinds. Null when not known. */
      readonly items: number | null;
      /** Persons reached, as the outlet says; null when not known. */
      readonly reach: number | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The proposal that pays for it. */
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

export type ListCommunicationsVariables = {
  readonly where?: schema.CommunicationFilter | null | undefined;
  readonly orderBy?: readonly schema.CommunicationOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListCommunications: Operation<ListCommunicationsResult, ListCommunicationsVariables> = {
  name: "ListCommunications",
  text: "query ListCommunications($where:CommunicationFilter$orderBy:[CommunicationOrder!]$first:Int$after:String){communications(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code titleVi titleEn kind outlet startsOn endsOn items reach provenance proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "e8fde995a4c73550832eb5a61446316d9b92b620fd8edabcd8f18d1137625a68",
};
