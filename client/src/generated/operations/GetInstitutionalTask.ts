// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetInstitutionalTaskResult = {
  /** An institutional task by its code. Null when there is none. */
  readonly institutionalTask: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What kind of task it is. */
    readonly kind: schema.Open<schema.InstitutionalTaskKind>;
    /** The kind in words. */
    readonly kindLabel: string;
    /** The title; Vietnamese where there is no English one. */
    readonly label: string;
    /** Name or number of the paper that it made or worked on; null when not known. */
    readonly document: string | null;
    /** The day; null when not known, or when the task is only announced. */
    readonly occurredOn: string | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
    /** The act that it worked on; null when it is not in the list. */
    readonly instrument: {
      /** The public code, unique among records of this type. */
      readonly code: string;
    } | null;
    /** Who does it; null when not known. */
    readonly organisation: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Its name; Vietnamese where no English one is known. */
      readonly label: string;
    } | null;
    /** What a source says of it; null when none does. */
    readonly statement: {
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The words; null when only what they say was recorded. */
      readonly asPrinted: string | null;
    } | null;
  } | null;
};

export type GetInstitutionalTaskVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetInstitutionalTask: Operation<GetInstitutionalTaskResult, GetInstitutionalTaskVariables> = {
  name: "GetInstitutionalTask",
  text: "query GetInstitutionalTask($code:String!$lang:Language!=VI){institutionalTask(code:$code){code kind kindLabel(lang:$lang)label(lang:$lang)document occurredOn provenance provenanceNote instrument{code}organisation{code label(lang:$lang)}statement{code asPrinted}}}",
  hash: "697aa1b526e09847994b5461b0cce7936f94695f7cfcc100877760ff4418e69c",
};
