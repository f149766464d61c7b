import { budgetStages, codesOf } from '@khuyencong/drizzle/vocabulary/index.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { openWorkedExample, type BudgetService } from './budget-service.ts';
import { Random } from './oracle/random.ts';

const questions = 60;

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

const query = `query ($where: ProposalFilter, $by: [BudgetGrouping!]!, $stage: BudgetStage!) {
  budget(where: $where, by: $by, first: 1000) {
    rowCount
    rows { figures { ...Figures } proposals(first: 100) { totalCount nodes { code } } }
    total { ...Figures }
    coverage { proposals }
  }
  proposals(where: $where, first: 100) { totalCount nodes { code total(stage: $stage) stateSupport(stage: $stage) counterpart(stage: $stage) } }
}
fragment Figures on BudgetFigures {
  proposals
  all: money(stage: $stage) { ...Money }
  state: money(stage: $stage, payer: STATE) { ...Money }
  others: money(stage: $stage, payer: NON_STATE) { ...Money }
}
fragment Money on MoneyStat { sum minimum maximum known missing floor national local }`;

/** The sum of the amounts that are known; null when none is. */
const add = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : String(known.reduce((sum, value) => sum + BigInt(value), 0n));
};
const count = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describeOnBothDatabases('random budget questions', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await openWorkedExample(open);
  });

  const ask = async (seed: number) => {
    const random = new Random(seed);
    const by = random.some(groupings, random.between(1, 4));
    const stage = random.pick(codesOf(budgetStages));
    const where = randomFilter(random);
    return { by, ...(await service.data(query, { where, by, stage })) };
  };

  it.each(Array.from({ length: questions }, (_, seed) => seed))('question %i adds up', async (seed) => {
    const { by, budget, proposals } = await ask(seed);
    const { total, rows } = budget;
    const byAmount = by.some((grouping: object) => 'dimension' in grouping && grouping.dimension === 'FUNDING_SOURCE');

    // the whole is the listed proposals under the same filter
    const listed: any[] = proposals.nodes;
    expect(total.proposals).toBe(proposals.totalCount);
    expect(budget.coverage.proposals).toBe(proposals.totalCount);
    expect(total.all.sum).toBe(add(listed.map((proposal) => proposal.total)));
    expect(total.state.sum).toBe(add(listed.map((proposal) => proposal.stateSupport)));
    expect(total.all.known).toBe(listed.filter((proposal) => proposal.total !== null).length);
    expect(total.all.sum).toBe(add([total.state.sum, total.others.sum]));
    expect(total.all.sum).toBe(add([total.all.national, total.all.local]));

    // slices of additive measures add to the whole
    expect(rows).toHaveLength(budget.rowCount);
    for (const slice of ['all', 'state', 'others']) {
      const of = (measure: string) => rows.map(({ figures }: any) => figures[slice][measure]);
      for (const measure of ['sum', 'floor', 'national', 'local']) expect(add(of(measure))).toBe(total[slice][measure]);
      for (const measure of ['known', 'missing'] as const) {
        if (!byAmount) expect(count(of(measure))).toBe(total[slice][measure]);
      }
    }

    // each row is the proposals behind it
    const totals = new Map(listed.map((proposal) => [proposal.code, proposal.total]));
    for (const { figures, proposals: behind } of rows) {
      expect(behind.totalCount).toBe(figures.proposals);
      expect(figures.all.known + figures.all.missing).toBe(figures.proposals);
      const own = behind.nodes.map(({ code }: any) => totals.get(code));
      expect(own).not.toContain(undefined);
      if (!byAmount) expect(figures.all.sum).toBe(add(own));
    }
    if (!byAmount) expect(count(rows.map(({ figures }: any) => figures.proposals))).toBe(total.proposals);
  });

  it('are not trivial: most have several groups and money', async () => {
    const answers = await Promise.all(Array.from({ length: questions }, (_, seed) => ask(seed)));
    const telling = answers.filter(({ budget }) => budget.rowCount > 1 && budget.total.all.sum !== null);
    expect(telling.length).toBeGreaterThan(questions / 2);
  });
});
