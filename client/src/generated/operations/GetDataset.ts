// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetDatasetResult = {
  /** What is loaded, from where and under which licence. */
  readonly dataset: {
    /** A warning to show beside the data; null when nothing in it is illustrative. */
    readonly notice: string | null;
    /** The licence of the data as an SPDX name. Printed figures are facts, cited with their source. */
    readonly licence: string;
    /** How many proposals are loaded. */
    readonly proposalCount: number;
    /** How many beneficiaries are loaded. */
    readonly beneficiaryCount: number;
    /** The present release; null before the first import. */
    readonly release: {
      /** Counts the releases from 1. */
      readonly number: number;
      /** When it was made. */
      readonly createdAt: string;
    } | null;
  };
};

export type GetDatasetVariables = {
  readonly lang?: schema.Language | undefined;
};

export const GetDataset: Operation<GetDatasetResult, GetDatasetVariables> = {
  name: "GetDataset",
  text: "query GetDataset($lang:Language!=VI){dataset{notice(lang:$lang)licence proposalCount beneficiaryCount release{number createdAt}}}",
  hash: "090f394713d07f96ae307a9575b3f08b944035b80440bdaecfa9abc762b4dddb",
};
