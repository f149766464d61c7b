/** The bounds of one request. Counts unless the name ends in a unit. */
export interface Limits {
  documentBytes: number;
  bodyBytes: number;
  /** Open brackets in the source, counted before the parser (which recurses) sees it. */
  sourceNesting: number;
  tokens: number;
  depth: number;
  introspections: number;
  introspectionDepth: number;
  aliases: number;
  /** After fragments are expanded, over all operations of the document. */
  fields: number;
  directives: number;
  operations: number;
  fragments: number;
  variables: number;
  rootFields: number;
  pageRows: number;
  /** `budget` groups are sums, small and cheap: its pages may be longer. */
  budgetPageRows: number;
  listItems: number;
  stringCharacters: number;
  searchCharacters: number;
  filterNesting: number;
  filterLeaves: number;
  /** Rows asked for, and one for each root field that reads. */
  cost: number;
}

const anyone: Limits = {
  documentBytes: 20_000,
  bodyBytes: 200_000,
  sourceNesting: 100,
  tokens: 2_000,
  depth: 12,
  introspections: 1,
  introspectionDepth: 16,
  aliases: 50,
  fields: 1_000,
  directives: 30,
  operations: 10,
  fragments: 50,
  variables: 100,
  rootFields: 20,
  pageRows: 100,
  budgetPageRows: 1_000,
  listItems: 250,
  stringCharacters: 1_000,
  searchCharacters: 200,
  filterNesting: 5,
  filterLeaves: 50,
  cost: 1_000,
};

/** The two columns that `LIMITS` chooses from. */
export const limitsFor = {
  public: anyone,
  staff: { ...anyone, documentBytes: 100_000, tokens: 8_000, cost: 10_000 },
} satisfies Record<string, Limits>;
