// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetByFundingSourceResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
    readonly rows: readonly ({
      /** What the row is about. */
      readonly key: {
        /** The funding source. Null when it was not grouped by. */
        readonly fundingSource: {
          /** What the key stands for. */
          readonly state: schema.Open<schema.BucketState>;
          /** The public code of the value; null unless the state is VALUE. */
          readonly code: string | null;
          /** The value in words, or the state where there is none. */
          readonly label: string;
        } | null;
      };
      /** Its figures. */
      readonly figures: fragments.BudgetFigures;
    })[];
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.BudgetFigures;
  };
};

export type BudgetByFundingSourceVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByFundingSource: Operation<BudgetByFundingSourceResult, BudgetByFundingSourceVariables> = {
  name: "BudgetByFundingSource",
  text: "query BudgetByFundingSource($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{dimension:FUNDING_SOURCE}]){rows{key{fundingSource{state code label(lang:$lang)}}figures{...A}}total{...A}}}fragment A on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "b4ae7498384ee9e81f0671b38ce0c41a7ec52a046ade254e2fd046fbadc28899",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
