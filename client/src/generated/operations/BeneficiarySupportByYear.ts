// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type BeneficiarySupportByYearResult = {
  /** A beneficiary by its code. Null when there is none. */
  readonly beneficiary: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** Its registered name; of a household the public label. */
    readonly name: string;
    /** What it was given a plan year, oldest first; years without a part are left out. */
    readonly supportByYear: readonly ({
      /** The plan year. */
      readonly planYear: number;
      /** In how many proposals it takes part; parts that are not shown because it is a household do not count. */
      readonly proposals: number;
      /** State money for it at the stage APPROVED, the known amounts together. Null when none is known, or all are withheld: see the bands. */
      readonly stateSupport: bigint | null;
      /** How many of its parts have a known amount. */
      readonly known: number;
      /** How many have an amount that is withheld because it is a household. */
      readonly withheld: number;
      /** How many have none that is known. */
      readonly missing: number;
      /** The ranges that the withheld amounts lie in, one for each, lowest first. */
      readonly stateSupportBands: readonly schema.Open<schema.AmountBand>[];
    })[];
  } | null;
};

export type BeneficiarySupportByYearVariables = {
  readonly code: string;
};

export const BeneficiarySupportByYear: Operation<BeneficiarySupportByYearResult, BeneficiarySupportByYearVariables> = {
  name: "BeneficiarySupportByYear",
  text: "query BeneficiarySupportByYear($code:String!){beneficiary(code:$code){code name supportByYear{planYear proposals stateSupport known withheld missing stateSupportBands}}}",
  hash: "fff0d1c8e548f36d3373581c14a7a6479337a287803d130bb4a5137122354ca1",
  plan: { beneficiary: { supportByYear: { stateSupport: 1 } } },
};
