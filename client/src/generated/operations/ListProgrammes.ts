// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListProgrammesResult = {
  /** The programmes, national and local. */
  readonly programmes: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name. */
      readonly label: string;
      /** National or local. */
      readonly level: schema.Open<schema.ProgrammeLevel>;
      /** First plan year; null where no period is set. */
      readonly firstYear: number | null;
      /** Last plan year; null where no period is set. */
      readonly lastYear: number | null;
      /** The province whose programme it is; null for a national one. */
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
      /** Records come before this page. */
      readonly hasPreviousPage: boolean;
      /** Cursor of the first record; null on an empty page. */
      readonly startCursor: string | null;
    };
  };
};

export type ListProgrammesVariables = {
  readonly where?: schema.ProgrammeFilter | null | undefined;
  readonly orderBy?: readonly schema.ProgrammeOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListProgrammes: Operation<ListProgrammesResult, ListProgrammesVariables> = {
  name: "ListProgrammes",
  text: "query ListProgrammes($where:ProgrammeFilter$orderBy:[ProgrammeOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){programmes(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code label(lang:$lang)level firstYear lastYear province{code label(lang:$lang)}}pageInfo{...PageEnds}}}fragment PageEnds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}",
  hash: "14334100f81fc46dd42273a2cade363f702ec20b165b1a96073c6ced2fe11fb5",
};
