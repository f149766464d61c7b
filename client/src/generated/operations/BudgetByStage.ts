// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetByStageResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
    readonly rows: readonly ({
      /** What the row is about. */
      readonly key: {
        /** The content. Null when it was not grouped by. */
        readonly activity: {
          /** What the key stands for. */
          readonly state: schema.Open<schema.BucketState>;
          /** The public code of the value; null unless the state is VALUE. */
          readonly code: string | null;
          /** The value in words, or the state where there is none. */
          readonly label: string;
        } | null;
      };
      /** Its figures. */
      readonly figures: fragments.StageFigures;
    })[];
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.StageFigures;
  };
};

export type BudgetByStageVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByStage: Operation<BudgetByStageResult, BudgetByStageVariables> = {
  name: "BudgetByStage",
  text: "query BudgetByStage($where:ProposalFilter$lang:Language!=VI){budget(where:$where by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{...A}}total{...A}}}fragment A on BudgetFigures{proposals registered:money(stage:REGISTERED){sum}appraised:money(stage:APPRAISED){sum}approved:money(stage:APPROVED){sum}assigned:money(stage:ASSIGNED){sum}settled:money(stage:SETTLED){sum}}",
  hash: "9730520b1d4c3d5516f6da8153b64ef9982930f9122bc8932cf9d106aee69be1",
  plan: { budget: { rows: { figures: { registered: { sum: 1 }, appraised: { sum: 1 }, approved: { sum: 1 }, assigned: { sum: 1 }, settled: { sum: 1 } } }, total: { registered: { sum: 1 }, appraised: { sum: 1 }, approved: { sum: 1 }, assigned: { sum: 1 }, settled: { sum: 1 } } } },
};
