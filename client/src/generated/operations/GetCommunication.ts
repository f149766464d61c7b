// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetCommunicationResult = {
  /** A communication by its code. Null when there is none. */
  readonly communication: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Television, radio, print, web or leaflet. */
    readonly kind: schema.Open<schema.CommunicationKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** Its title; Vietnamese where there is no English one. */
    readonly label: string;
    /** The station, paper or page; null when not known. */
    readonly outlet: string | null;
    /** The first day; null when not known. */
    readonly startsOn: string | null;
    /** The last day; null when not known. */
    readonly endsOn: string | null;
    /** How many programmes, issues or articles; never add those of different kinds. Null when not known. */
    readonly items: number | null;
    /** Persons reached, as the outlet says; null when not known. */
    readonly reach: number | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The proposal that pays for it. */
    readonly proposal: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The title; Vietnamese where there is no English one. */
      readonly label: string;
    };
  } | null;
};

export type GetCommunicationVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetCommunication: Operation<GetCommunicationResult, GetCommunicationVariables> = {
  name: "GetCommunication",
  text: "query GetCommunication($code:String!$lang:Language!=VI){communication(code:$code){code kind kindLabel(lang:$lang)label(lang:$lang)outlet startsOn endsOn items reach provenance provenanceNote proposal{code label(lang:$lang)}}}",
  hash: "fd4831472f79e3907bcfe013b9699728aa20262b03befcdde3144f1ca7104d8c",
};
