import { budgetStages, codesOf } from '@khuyencong/drizzle/vocabulary/index.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';
import { Random } from './oracle/random.ts';

const numberOfQuestions = 60;

const groupings = [
  { dimension: 'PLAN_YEAR' },
  { dimension: 'PROGRAMME_LEVEL' },
  { dimension: 'ACTIVITY' },
  { dimension: 'FUNDING_SOURCE' },
  { place: { level: 'PROVINCE' } },
  { place: { level: 'DISTRICT' } },
];

const conditions = [
  { planYear: { in: [2016, 2019] } },
  { planYear: { gte: 2017 } },
  { programmeLevel: { eq: 'LOCAL' } },
  { province: { code: { eq: 'P30-2018' } } },
  { activity: { code: { in: ['VOCATIONAL_TRAINING', 'TYPICAL_PRODUCT_DEVELOPMENT'] } } },
  { district: { code: { startsWith: 'HP' } } },
  { amounts: { some: { fundingSource: { eq: 'BENEFICIARY_COUNTERPART' } } } },
  { amounts: { none: { stage: { eq: 'SETTLED' } } } },
  { registeredTotal: { isNull: true } },
  { registeredState: { gt: '40000000' } },
  { search: 'may' },
  { search: 'vi du' },
  { status: { not: 'APPROVED' } },
];

/** A filter of up to three conditions, joined or turned round by chance. */
function randomFilter(random: Random): object {
  const picked = random.some(conditions, random.between(0, 3));
  const joined = random.chance(0.4) && picked.length > 0 ? { or: picked } : { and: picked };
  return random.chance(0.2) ? { not: joined } : joined;
}

interface Question {
  readonly seed: number;
  readonly by: readonly object[];
  readonly where: object;
  readonly stage: string;
}

const questions: readonly Question[] = Array.from({ length: numberOfQuestions }, (_, seed) => {
  const random = new Random(seed);
  const by = random.some(groupings, random.between(1, 4));
  return { seed, by, where: randomFilter(random), stage: random.pick(codesOf(budgetStages)) };
});

/** A proposal stands in one group only, unless it is grouped by its amounts. */
const dividing = questions.filter(({ by }) => !JSON.stringify(by).includes('FUNDING_SOURCE'));

type Vnd = string | null;
type Slice = 'all' | 'state' | 'others';
type Figures = { proposals: number } & Record<
  Slice,
  Record<'sum' | 'floor' | 'national' | 'local', Vnd> & Record<'known' | 'missing', number>
>;
type Proposal = { code: string; total: Vnd; stateSupport: Vnd };

interface Answer {
  readonly budget: {
    readonly rowCount: number;
    readonly rows: readonly {
      figures: Figures;
      proposals: { totalCount: number; nodes: { code: string }[] };
      statements: { nodes: { code: string }[] };
      reportedFigures: { nodes: { code: string; proposal: { code: string } | null }[] };
    }[];
    readonly total: Figures;
    readonly coverage: { proposals: number };
  };
  readonly proposals: { readonly totalCount: number; readonly nodes: readonly Proposal[] };
  readonly statements: { readonly nodes: readonly { code: string }[] };
  readonly reportedFigures: { readonly nodes: readonly { code: string }[] };
}

const query = `query ($where: ProposalFilter, $by: [BudgetGrouping!]!, $stage: BudgetStage!) {
  budget(where: $where, by: $by, first: 1000) {
    rowCount
    rows {
      figures { ...Figures }
      proposals(first: 100) { totalCount nodes { code } }
      statements(first: 5) { nodes { code } }
      reportedFigures(first: 5) { nodes { code proposal { code } } }
    }
    total { ...Figures }
    coverage { proposals }
  }
  proposals(where: $where, first: 100) { totalCount nodes { code total(stage: $stage) stateSupport(stage: $stage) } }
  statements(where: { proposal: $where }) { nodes { code } }
  reportedFigures(where: { proposal: $where }) { nodes { code } }
}
fragment Figures on BudgetFigures {
  proposals
  all: money(stage: $stage) { ...Money }
  state: money(stage: $stage, payer: STATE) { ...Money }
  others: money(stage: $stage, payer: NON_STATE) { ...Money }
}
fragment Money on MoneyStat { sum known missing floor national local }`;

/** The sum of the amounts that are known; null when none is. */
const add = (values: readonly Vnd[]): Vnd => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : String(known.reduce((sum, value) => sum + BigInt(value), 0n));
};
const count = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const slices = ['all', 'state', 'others'] as const;

describeOnBothDatabases('random budget questions', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  const ask = ({ by, where, stage }: Question) => service.data<Answer>(query, { by, where, stage });

  it.each(questions)('question $seed: the total is that of the listed proposals', async (question) => {
    const { budget, proposals } = await ask(question);
    const { total, coverage } = budget;
    expect(total.proposals).toBe(proposals.totalCount);
    expect(coverage.proposals).toBe(proposals.totalCount);
    expect(total.all.sum).toBe(add(proposals.nodes.map((proposal) => proposal.total)));
    expect(total.state.sum).toBe(add(proposals.nodes.map((proposal) => proposal.stateSupport)));
    expect(total.all.known).toBe(proposals.nodes.filter((proposal) => proposal.total !== null).length);
    expect(total.all.sum).toBe(add([total.state.sum, total.others.sum]));
    expect(total.all.sum).toBe(add([total.all.national, total.all.local]));
  });

  it.each(questions)(
    'question $seed: money adds up over the groups, and proposals stand behind each',
    async (question) => {
      const { budget } = await ask(question);
      expect(budget.rows).toHaveLength(budget.rowCount);
      for (const slice of slices) {
        for (const measure of ['sum', 'floor', 'national', 'local'] as const) {
          expect(add(budget.rows.map(({ figures }) => figures[slice][measure]))).toBe(budget.total[slice][measure]);
        }
      }
      for (const { figures, proposals } of budget.rows) {
        expect(proposals.totalCount).toBe(figures.proposals);
        expect(figures.all.known + figures.all.missing).toBe(figures.proposals);
      }
    },
  );

  it.each(dividing)('question $seed: each proposal stands in one group, whose money is its own', async (question) => {
    const { budget, proposals } = await ask(question);
    const totals = new Map(proposals.nodes.map(({ code, total }) => [code, total]));
    const behind = budget.rows.flatMap((row) => row.proposals.nodes.map(({ code }) => code));
    expect(behind.toSorted()).toEqual([...totals.keys()].toSorted());
    for (const { figures, proposals: own } of budget.rows) {
      expect(figures.all.sum).toBe(add(own.nodes.map(({ code }) => totals.get(code) ?? null)));
    }
    for (const slice of slices) {
      for (const measure of ['known', 'missing'] as const) {
        expect(count(budget.rows.map(({ figures }) => figures[slice][measure]))).toBe(budget.total[slice][measure]);
      }
    }
  });

  it.each(dividing)(
    'question $seed: what is said behind the rows is said of the listed proposals',
    async (question) => {
      const { budget, statements, reportedFigures } = await ask(question);
      const codes = (nodes: readonly { code: string }[]) => nodes.map(({ code }) => code).toSorted();
      expect(codes(budget.rows.flatMap((row) => row.statements.nodes))).toEqual(codes(statements.nodes));
      // figures of a whole plan stand behind each row that has a proposal of it
      const ofProposals = budget.rows.flatMap((row) => row.reportedFigures.nodes.filter(({ proposal }) => proposal));
      expect(codes(ofProposals)).toEqual(codes(reportedFigures.nodes));
    },
  );

  it('are not trivial: most have several groups and money', async () => {
    const answers = await Promise.all(questions.map(ask));
    const telling = answers.filter(({ budget }) => budget.rowCount > 1 && budget.total.all.sum !== null);
    expect(telling.length).toBeGreaterThan(numberOfQuestions / 2);
    expect(dividing.length).toBeGreaterThan(numberOfQuestions / 4);
    expect(answers.filter(({ statements }) => statements.nodes.length > 0).length).toBeGreaterThan(5);
  });
});
