// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListSectorsResult = {
  /** Sectors of all editions, by edition and number. */
  readonly sectors: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The edition. */
      readonly version: schema.Open<schema.SectorVersion>;
      /** A letter, or two to five digits, in this edition. */
      readonly number: string;
      /** Section, division, group, class or subclass. */
      readonly level: schema.Open<schema.SectorLevel>;
      /** Its name. */
      readonly label: string;
      /** The nearest listed entry above; null for a section. */
      readonly parent: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      } | null;
      /** How sure number and name are. */
      readonly certainty: schema.Open<schema.Certainty>;
      /** Beneficiaries of this sector or one beneath it, by the edition in which theirs is given. */
      readonly beneficiaries: {
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

export type ListSectorsVariables = {
  readonly where?: schema.SectorFilter | null | undefined;
  readonly orderBy?: readonly schema.SectorOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListSectors: Operation<ListSectorsResult, ListSectorsVariables> = {
  name: "ListSectors",
  text: "query ListSectors($where:SectorFilter$orderBy:[SectorOrder!]$first:Int$after:String){sectors(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code version number level label parent{code}certainty beneficiaries{totalCount}}pageInfo{hasNextPage endCursor}}}",
  hash: "dd6c277b559496a7bff33d5be7319da9d350ad3bd7d6ab76f0bc7a3c1ae3aece",
};
