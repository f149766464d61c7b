// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetIndicatorResult = {
  /** An indicator by its code. Null when there is none. */
  readonly indicator: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its name. */
    readonly label: string;
    /** What its numbers count. */
    readonly unit: schema.Open<schema.FigureUnit>;
    /** The unit in words. */
    readonly unitLabel: string;
    /** What proposals planned and reached, added up. */
    readonly totals: {
      /** The planned output. */
      readonly planned: {
        /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
        readonly value: bigint | null;
        /** How many records tell. */
        readonly known: number;
        /** How many records do not tell. */
        readonly missing: number;
      };
      /** The actual output, self-reported. */
      readonly actual: {
        /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
        readonly value: bigint | null;
        /** How many records tell. */
        readonly known: number;
        /** How many records do not tell. */
        readonly missing: number;
      };
    };
  } | null;
};

export type GetIndicatorVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetIndicator: Operation<GetIndicatorResult, GetIndicatorVariables> = {
  name: "GetIndicator",
  text: "query GetIndicator($code:String!$lang:Language!=VI){indicator(code:$code){code label(lang:$lang)unit unitLabel(lang:$lang)totals{planned{value known missing}actual{value known missing}}}}",
  hash: "374bc24ad45ff0c4f733021bfdc74dfcbf360456f70806e67113565e4ec7d859",
  plan: { indicator: { totals: { planned: { value: 1 }, actual: { value: 1 } } } },
};
