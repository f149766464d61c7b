// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type BudgetByDistrictResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: {
    /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
    readonly rows: readonly ({
      /** What the row is about. */
      readonly key: {
        /** The place. Null when it was not grouped by. */
        readonly place: {
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

export type BudgetByDistrictVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const BudgetByDistrict: Operation<BudgetByDistrictResult, BudgetByDistrictVariables> = {
  name: "BudgetByDistrict",
  text: "query BudgetByDistrict($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{place:{level:DISTRICT}}]){rows{key{place(level:DISTRICT){state code label(lang:$lang)}}figures{...A}}total{...A}}}fragment A on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "5a2cb7d1f4c753aeed3ef41e269577c678afeb9948858e3cdf2a13b511ae818f",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
