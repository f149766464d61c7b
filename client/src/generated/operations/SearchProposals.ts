// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type SearchProposalsResult = {
  /** Proposals of all programmes, years and places. */
  readonly proposals: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly fragments.ProposalSummary[];
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
    readonly total: fragments.BudgetFigures;
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
  text: "query SearchProposals($search:String!$where:ProposalFilter={}$first:Int$after:String$stage:BudgetStage!=REGISTERED$lang:Language!=VI){proposals(where:{search:$search and:[$where]}first:$first after:$after){totalCount nodes{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}pageInfo{hasNextPage endCursor}}total:budget(where:{search:$search and:[$where]}){total{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}}byActivity:budget(where:{search:$search and:[$where]}by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{proposals}}}byYear:budget(where:{search:$search and:[$where]}by:[{dimension:PLAN_YEAR}]){rows{key{planYear{state year}}figures{proposals}}}byProvince:budget(where:{search:$search and:[$where]}by:[{place:{level:PROVINCE}}]){rows{key{place(level:PROVINCE){state code label(lang:$lang)}}figures{proposals}}}}",
  hash: "4c6afa79a5974565671a43d34f1719a232ce57882f3904840cc76c12b612079c",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } }, total: { total: { all: { sum: 1 }, city: { sum: 1 } } } },
};
