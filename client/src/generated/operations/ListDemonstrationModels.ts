// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListDemonstrationModelsResult = {
  /** Demonstration models, by code. */
  readonly demonstrationModels: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its Vietnamese name. */
      readonly nameVi: string;
      /** Its English name; null when there is none. */
      readonly nameEn: string | null;
      /** What it shows. */
      readonly kind: schema.Open<schema.DemonstrationModelKind>;
      /** The technology that it shows, in Vietnamese; null when not known. */
      readonly technology: string | null;
      /** Its capacity in `capacityUnit`; null when not known. */
      readonly capacity: number | null;
      /** The unit of the capacity, in Vietnamese; null without a capacity. */
      readonly capacityUnit: string | null;
      /** What the whole model costs, from all sources; null when not known, or withheld because it is a household’s. */
      readonly cost: bigint | null;
      /** The range that the cost of a household’s model lies in; null for others, or when not known. */
      readonly costBand: schema.Open<schema.AmountBand> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The establishment where it stands; null when not known, or a household whose money the proposal’s would show. */
      readonly host: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its registered name; of a household the public label. */
        readonly name: string;
      } | null;
      /** The district or commune where it stands; null when not known. */
      readonly place: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The name without its rank, as officially written. */
        readonly name: string;
      } | null;
      /** The proposal that builds it. */
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

export type ListDemonstrationModelsVariables = {
  readonly where?: schema.DemonstrationModelFilter | null | undefined;
  readonly orderBy?: readonly schema.DemonstrationModelOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListDemonstrationModels: Operation<ListDemonstrationModelsResult, ListDemonstrationModelsVariables> = {
  name: "ListDemonstrationModels",
  text: "query ListDemonstrationModels($where:DemonstrationModelFilter$orderBy:[DemonstrationModelOrder!]$first:Int$after:String){demonstrationModels(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code nameVi nameEn kind technology capacity capacityUnit cost costBand provenance host{code name}place{code name}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "fc1f3b156666d26f93da0d48b0a5423999b0d03958471147f37bd092c1e9aa36",
  plan: { demonstrationModels: { nodes: { cost: 1 } } },
};
