export type Payer = 'STATE' | 'NON_STATE';

/** Money of one stage or one kind of flow: whose, and which statistic of it, such as `sum`. */
interface Amount {
  readonly payer: Payer | null;
  readonly source: string | null;
  readonly stat: string;
}

/** One column of figures. */
export type Measure =
  | ({ readonly of: 'money'; readonly stage: string } & Amount)
  | ({ readonly of: 'flow'; readonly kind: string } & Amount)
  /** A plain number among the figures, such as `proposals`. */
  | { readonly of: 'count'; readonly count: string }
  /** The stage is null for ratios that are of none. */
  | { readonly of: 'ratio'; readonly ratio: string; readonly stage: string | null }
  /** Trainees and outputs, as `budgetMeasures` writes them: `trainees { enrolled { value } }`. */
  | { readonly of: 'result'; readonly result: string };

/** Lists of values of which one must hold; nothing is asked of an empty list. */
export const filterPaths = {
  planYears: { path: ['planYear'], written: 'number' },
  programmeLevels: { path: ['programmeLevel'], written: 'name' },
  provinces: { path: ['province', 'code'], written: 'text' },
  districts: { path: ['district', 'code'], written: 'text' },
  activities: { path: ['activity', 'code'], written: 'text' },
  programmes: { path: ['programme', 'code'], written: 'text' },
  statuses: { path: ['status'], written: 'name' },
} as const;
export type FilterName = keyof typeof filterPaths;
export const filterNames = Object.keys(filterPaths) as FilterName[];

/** All that the form can ask of `budget`. */
export interface BudgetForm {
  /** Outermost first, as the graph writes them: `{ dimension: PLAN_YEAR }`. */
  readonly groupings: readonly string[];
  readonly measures: readonly Measure[];
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly search: string;
  readonly withoutIllustrative: boolean;
  readonly totals: string;
  readonly compare: { readonly period: string } | { readonly stage: string } | null;
  /** The measures of `top` and `order` by their place in `measures`. */
  readonly top: { readonly count: number; readonly measure: number } | null;
  readonly order: { readonly measure: number; readonly direction: 'ASC' | 'DESC' } | null;
  readonly language: 'VI' | 'EN';
}

/** What the form shows first: state money approved, the stage that is known by every grouping, by activity. */
export const firstForm: BudgetForm = {
  groupings: ['{ dimension: ACTIVITY }'],
  measures: [
    { of: 'count', count: 'proposals' },
    { of: 'money', stage: 'APPROVED', payer: 'STATE', source: null, stat: 'sum' },
  ],
  filters: {
    planYears: [],
    programmeLevels: [],
    provinces: [],
    districts: [],
    activities: [],
    programmes: [],
    statuses: [],
  },
  search: '',
  withoutIllustrative: false,
  totals: 'GRAND',
  compare: null,
  top: null,
  order: null,
  language: 'VI',
};
