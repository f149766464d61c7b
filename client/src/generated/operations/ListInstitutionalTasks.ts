// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListInstitutionalTasksResult = {
  /** What bodies do for industrial promotion beside proposals. */
  readonly institutionalTasks: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** What kind of task it is. */
      readonly kind: schema.Open<schema.InstitutionalTaskKind>;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
      /** Name or number of the paper that it made or worked on; null when not known. */
      readonly document: string | null;
      /** The day; null when not known, or when the task is only announced. */
      readonly occurredOn: string | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Who does it; null when not known. */
      readonly organisation: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its name; Vietnamese where no English one is known. */
        readonly label: string;
      } | null;
      /** The province where it is done; null when not known. */
      readonly province: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      } | null;
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

export type ListInstitutionalTasksVariables = {
  readonly where?: schema.InstitutionalTaskFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListInstitutionalTasks: Operation<ListInstitutionalTasksResult, ListInstitutionalTasksVariables> = {
  name: "ListInstitutionalTasks",
  text: "query ListInstitutionalTasks($where:InstitutionalTaskFilter$first:Int$after:String){institutionalTasks(where:$where first:$first after:$after){totalCount nodes{code kind label document occurredOn provenance organisation{code label}province{code label}}pageInfo{hasNextPage endCursor}}}",
  hash: "3de64c99f072213f79fdc3ab2badcdf1cef0f76727a2d99b32e1609ae46d2c5a",
};
