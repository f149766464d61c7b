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
    readonly proposals: number;
    /** How many beneficiaries are loaded. */
    readonly beneficiaries: number;
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
  text: "query GetDataset($lang:Language!=VI){dataset{notice(lang:$lang)licence proposals beneficiaries release{number createdAt}}}",
  hash: "393c7780632ed1d0d068a084285c6a3f3e0910900defa32462fc83b48d24c61c",
};
