// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type BudgetByProgrammeLevelResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
    readonly rows: readonly ({
      /** What the row is about. */
      readonly key: {
        /** The programme level. Null when it was not grouped by. */
        readonly programmeLevel: {
          /** What the key stands for. */
          readonly state: schema.Open<schema.BucketState>;
          /** The public code of the value; null unless the state is VALUE. */
          readonly code: string | null;
          /** The value in words, or the state where there is none. */
          readonly label: string;
        } | null;
      };
      /** Its figures. */
      readonly figures: {
        /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
        readonly proposals: number;
        /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
        readonly all: {
          /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
          readonly sum: bigint | null;
          /** How many proposals have a known amount in force at this stage from these sources. */
          readonly known: number;
          /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
          readonly missing: number;
        };
        /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
        readonly city: {
          /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
          readonly sum: bigint | null;
          /** How many proposals have a known amount in force at this stage from these sources. */
          readonly known: number;
          /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
          readonly missing: number;
        };
      };
    })[];
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: {
      /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
      readonly proposals: number;
      /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
      readonly all: {
        /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
        readonly sum: bigint | null;
        /** How many proposals have a known amount in force at this stage from these sources. */
        readonly known: number;
        /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
        readonly missing: number;
      };
      /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
      readonly city: {
        /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
        readonly sum: bigint | null;
        /** How many proposals have a known amount in force at this stage from these sources. */
        readonly known: number;
        /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
        readonly missing: number;
      };
    };
  };
};

export type BudgetByProgrammeLevelVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByProgrammeLevel: Operation<BudgetByProgrammeLevelResult, BudgetByProgrammeLevelVariables> = {
  name: "BudgetByProgrammeLevel",
  text: "query BudgetByProgrammeLevel($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{dimension:PROGRAMME_LEVEL}]){rows{key{programmeLevel{state code label(lang:$lang)}}figures{...BudgetFigures}}total{...BudgetFigures}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "d8eadb50e283f6c0eaf5307a56c1eefeb2d2e67ffb79445abea904c9b2bd0977",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
