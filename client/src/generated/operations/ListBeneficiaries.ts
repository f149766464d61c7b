// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListBeneficiariesResult = {
  /** Establishments that take part in proposals. */
  readonly beneficiaries: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its registered name; of a household the public label. */
      readonly name: string;
      /** The category under which the law lets it be supported. */
      readonly eligibilityCategory: schema.Open<schema.EligibilityCategory>;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
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

export type ListBeneficiariesVariables = {
  readonly where?: schema.BeneficiaryFilter | null | undefined;
  readonly orderBy?: readonly schema.BeneficiaryOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListBeneficiaries: Operation<ListBeneficiariesResult, ListBeneficiariesVariables> = {
  name: "ListBeneficiaries",
  text: "query ListBeneficiaries($where:BeneficiaryFilter$orderBy:[BeneficiaryOrder!]$first:Int$after:String){beneficiaries(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code name eligibilityCategory provenance}pageInfo{hasNextPage endCursor}}}",
  hash: "a17def81efd3baffedd9219e53d94b6d35265b72c87c3460275650ca24f4ad44",
};
