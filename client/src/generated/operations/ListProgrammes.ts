// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
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
    readonly pageInfo: fragments.PageEnds;
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
  text: "query ListProgrammes($where:ProgrammeFilter$orderBy:[ProgrammeOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){programmes(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code label(lang:$lang)level firstYear lastYear province{code label(lang:$lang)}}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "9d5e7758f95268c34f923762b3aaa75027dc8402886de0d4ffcb12404d5d8bc6",
};
