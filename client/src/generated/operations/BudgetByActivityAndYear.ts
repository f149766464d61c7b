// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetByActivityAndYearResult = {
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
        /** The plan year. Null when it was not grouped by. */
        readonly planYear: {
          /** What the key stands for. */
          readonly state: schema.Open<schema.BucketState>;
          /** The year; null unless the state is VALUE. */
          readonly year: number | null;
        } | null;
      };
      /** Its figures. */
      readonly figures: fragments.BudgetFigures;
    })[];
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.BudgetFigures;
  };
};

export type BudgetByActivityAndYearVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByActivityAndYear: Operation<BudgetByActivityAndYearResult, BudgetByActivityAndYearVariables> = {
  name: "BudgetByActivityAndYear",
  text: "query BudgetByActivityAndYear($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{dimension:ACTIVITY}{dimension:PLAN_YEAR}]first:1000){rows{key{activity{state code label(lang:$lang)}planYear{state year}}figures{...A}}total{...A}}}fragment A on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "a756793f4f4f9e5c29f496cd6057889aef5ba6d8929552b5488fe6fd6a70e283",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
