// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListConsultanciesResult = {
  /** Advice to establishments, by code. */
  readonly consultancies: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** What the advice is on. */
      readonly topic: schema.Open<schema.ConsultancyTopic>;
      /** The organisation that advises, never a person; null when not known. */
      readonly consultant: string | null;
      /** Days of advice; null when not known. */
      readonly days: number | null;
      /** The first day; null when not known. */
      readonly startsOn: string | null;
      /** The last day; null when not known. */
      readonly endsOn: string | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Who is advised; null when not known, or a household whose money the proposal’s would show. */
      readonly beneficiary: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its registered name; of a household the public label. */
        readonly name: string;
      } | null;
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

export type ListConsultanciesVariables = {
  readonly where?: schema.ConsultancyFilter | null | undefined;
  readonly orderBy?: readonly schema.ConsultancyOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListConsultancies: Operation<ListConsultanciesResult, ListConsultanciesVariables> = {
  name: "ListConsultancies",
  text: "query ListConsultancies($where:ConsultancyFilter$orderBy:[ConsultancyOrder!]$first:Int$after:String){consultancies(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code topic consultant days startsOn endsOn provenance beneficiary{code name}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "91fd0f8dee50288dc8887357f00097985a214319e3e6af589b8e5e8fdb0413de",
};
