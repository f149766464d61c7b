// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type DashboardResult = {
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly total: {
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
  };
  /** Proposals of all programmes, years and places. */
  readonly latest: {
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** The Vietnamese title. */
      readonly titleVi: string;
      /** The English title; null when there is none. */
      readonly titleEn: string | null;
      /** The year of the plan and of its budget. */
      readonly planYear: number;
      /** National or local. */
      readonly programmeLevel: schema.Open<schema.ProgrammeLevel>;
      /** The status after the last event or, with `on`, at the end of that day; null before the first event. */
      readonly status: schema.Open<schema.ProposalStatus> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** All funding sources together at a stage: the known amounts in force. Null when none is known. */
      readonly total: bigint | null;
      /** What the state pays at a stage: budgets of all levels and other state programmes. Null when none is known. */
      readonly stateSupport: bigint | null;
    })[];
  };
};

export type DashboardVariables = {
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const Dashboard: Operation<DashboardResult, DashboardVariables> = {
  name: "Dashboard",
  text: "query Dashboard($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){total:budget(where:$where){total{...BudgetFigures}coverage{illustrative label(lang:$lang)}release{number createdAt}}byYear:budget(where:$where by:[{dimension:PLAN_YEAR}]){rows{key{planYear{state year}}figures{...BudgetFigures}}}byActivity:budget(where:$where by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{...BudgetFigures}}}byDistrict:budget(where:$where by:[{place:{level:DISTRICT}}]){rows{key{place(level:DISTRICT){state code label(lang:$lang)}}figures{...BudgetFigures}}}latest:proposals(where:$where orderBy:[{by:PLAN_YEAR direction:DESC}{by:CODE}]first:10){nodes{...ProposalSummary}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "1716865551a4cd349a7d2dd821895bfc2be5c9fbf0810f43483dfaa715cda712",
  plan: { total: { total: { all: { sum: 1 }, city: { sum: 1 } } }, byYear: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, byActivity: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, byDistrict: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } } }, latest: { nodes: { total: 1, stateSupport: 1 } } },
};
