// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type DashboardResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly total: {
    /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
    readonly total: fragments.BudgetFigures;
    /** What the answer rests on, and what it leaves out. */
    readonly coverage: {
      /** How many of them are invented. */
      readonly illustrative: number;
      /** All this in a few words. */
      readonly label: string;
    };
    /** The state of the data set that it was computed from; null before the first import. */
    readonly release: {
      /** Counts the releases from 1. */
      readonly number: number;
      /** When it was made. */
      readonly createdAt: string;
    } | null;
  };
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly byYear: {
    /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
    readonly rows: readonly ({
      /** What the row is about. */
      readonly key: {
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
  };
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly byActivity: {
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
  };
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly byDistrict: {
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
  };
  /** Proposals of all programmes, years and places. */
  readonly latest: {
    /** The records of the page, in order. */
    readonly nodes: readonly fragments.ProposalSummary[];
  };
};

export type DashboardVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const Dashboard: Operation<DashboardResult, DashboardVariables> = {
  name: "Dashboard",
  text: "query Dashboard($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){total:budget(where:$where){total{...A}coverage{illustrative label(lang:$lang)}release{number createdAt}}byYear:budget(where:$where by:[{dimension:PLAN_YEAR}]){rows{key{planYear{state year}}figures{...A}}}byActivity:budget(where:$where by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{...A}}}byDistrict:budget(where:$where by:[{place:{level:DISTRICT}}]){rows{key{place(level:DISTRICT){state code label(lang:$lang)}}figures{...A}}}latest:proposals(where:$where orderBy:[{by:PLAN_YEAR direction:DESC}{by:CODE}]first:10){nodes{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}}}fragment A on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "7aa519fa71e3627cd71025009c6a2c78fbc3562460566b1cfc04feb2e3c82534",
  plan: { total: { total: { all: { sum: 1 }, city: { sum: 1 } } }, byYear: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, byActivity: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, byDistrict: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, latest: { nodes: { total: 1, stateSupport: 1 } } },
};
