// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type SearchProposalsResult = {
  /** Proposals of all programmes, years and places. */
  readonly proposals: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
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
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
    };
  };
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
      };
    })[];
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
      };
    })[];
  };
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly byProvince: {
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
      };
    })[];
  };
};

export type SearchProposalsVariables = {
  readonly search: string;
  readonly where?: schema.ProposalFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly stage?: schema.BudgetStage | undefined;
  readonly lang?: schema.Language | undefined;
};

export const SearchProposals: Operation<SearchProposalsResult, SearchProposalsVariables> = {
  name: "SearchProposals",
  text: "query SearchProposals($search:String!$where:ProposalFilter={}$first:Int$after:String$stage:BudgetStage!=REGISTERED$lang:Language!=VI){proposals(where:{search:$search and:[$where]}first:$first after:$after){totalCount nodes{...ProposalSummary}pageInfo{hasNextPage endCursor}}total:budget(where:{search:$search and:[$where]}){total{...BudgetFigures}}byActivity:budget(where:{search:$search and:[$where]}by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{proposals}}}byYear:budget(where:{search:$search and:[$where]}by:[{dimension:PLAN_YEAR}]){rows{key{planYear{state year}}figures{proposals}}}byProvince:budget(where:{search:$search and:[$where]}by:[{place:{level:PROVINCE}}]){rows{key{place(level:PROVINCE){state code label(lang:$lang)}}figures{proposals}}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "a7f9b01858095c69ac993c64db151d227b64c2ff19976ac814a17438d51c9b1f",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } }, total: { total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
