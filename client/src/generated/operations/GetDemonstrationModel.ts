// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetDemonstrationModelResult = {
  /** A demonstration model by its code. Null when there is none. */
  readonly demonstrationModel: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What it shows. */
    readonly kind: schema.Open<schema.DemonstrationModelKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** Its name; Vietnamese where there is no English one. */
    readonly label: string;
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
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
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
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetDemonstrationModelVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetDemonstrationModel: Operation<GetDemonstrationModelResult, GetDemonstrationModelVariables> = {
  name: "GetDemonstrationModel",
  text: "query GetDemonstrationModel($code:String!$lang:Language!=VI){demonstrationModel(code:$code){code kind kindLabel(lang:$lang)label(lang:$lang)technology capacity capacityUnit cost costBand provenance provenanceNote host{code name}place{code name}proposal{code label(lang:$lang)}}}",
  hash: "e5d00d8b786f21c6b0c1aa162788db919be4be2028b9b8344381ec7cc0d84edf",
  plan: { demonstrationModel: { cost: 1 } },
};
