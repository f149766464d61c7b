// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetByActivityResult = {
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
      readonly figures: fragments.BudgetFigures;
    })[];
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.BudgetFigures;
  };
};

export type BudgetByActivityVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByActivity: Operation<BudgetByActivityResult, BudgetByActivityVariables> = {
  name: "BudgetByActivity",
  text: "query BudgetByActivity($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{...A}}total{...A}}}fragment A on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "d71db193b22f63dd48bd83825e81c15d7fcbfbda9c17fce2024600b5d62d44d6",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
