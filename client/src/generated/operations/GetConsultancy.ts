// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetConsultancyResult = {
  /** A consultancy by its code. Null when there is none. */
  readonly consultancy: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What the advice is on. */
    readonly topic: schema.Open<schema.ConsultancyTopic>;
    /** The topic in words. */
    readonly topicLabel: string;
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
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
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
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetConsultancyVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetConsultancy: Operation<GetConsultancyResult, GetConsultancyVariables> = {
  name: "GetConsultancy",
  text: "query GetConsultancy($code:String!$lang:Language!=VI){consultancy(code:$code){code topic topicLabel(lang:$lang)consultant days startsOn endsOn provenance provenanceNote beneficiary{code name}proposal{code label(lang:$lang)}}}",
  hash: "958fe625636850b2e8c6af510cc80e4f8109786d4adc17db3614052d2f7f34b9",
};
