// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
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
      /** The category in words. */
      readonly eligibilityCategoryLabel: string;
      /** The province where it is; null when not known. */
      readonly province: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
        readonly label: string;
      } | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListBeneficiariesVariables = {
  readonly where?: schema.BeneficiaryFilter | null | undefined;
  readonly orderBy?: readonly schema.BeneficiaryOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListBeneficiaries: Operation<ListBeneficiariesResult, ListBeneficiariesVariables> = {
  name: "ListBeneficiaries",
  text: "query ListBeneficiaries($where:BeneficiaryFilter$orderBy:[BeneficiaryOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){beneficiaries(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code name eligibilityCategory eligibilityCategoryLabel(lang:$lang)province{code label(lang:$lang)}provenance}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "7643817367c9a986ac80edc596f8b55d06cc26a2b70278c458e543b1d6d34e6f",
};
