import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';
import { Random } from './oracle/random.ts';

const filters = 40;

/** A filter of up to three of the conditions, joined or turned round by chance. */
function randomFilter(seed: number, conditions: readonly object[]): object {
  const random = new Random(seed);
  const picked = random.some(conditions, random.between(0, 3));
  const joined = random.chance(0.4) && picked.length > 0 ? { or: picked } : { and: picked };
  return random.chance(0.3) ? { not: joined } : joined;
}

const ofProposal = [
  { proposal: { planYear: { lte: 2016 } } },
  { proposal: { programmeLevel: { eq: 'NATIONAL' } } },
  { proposal: { province: { code: { eq: 'P31-2018' } } } },
];

type Counts = Readonly<Record<string, string | number | null>>;

/** What a list adds up to, one record after the other. */
function addUp(nodes: readonly Counts[], name: string) {
  const known = nodes.map((node) => node[name]).filter((count) => count != null);
  return {
    sum: known.length === 0 ? null : known.reduce((sum, count) => sum + BigInt(count), 0n).toString(),
    known: known.length,
    missing: nodes.length - known.length,
  };
}

/** The quotient of the sums of the records that have both; null where there is none. */
function divide(nodes: readonly Counts[], part: string, whole: string): number | null {
  const both = nodes.filter((node) => node[part] != null && node[whole] != null);
  const sum = (name: string) => both.reduce((total, node) => total + Number(node[name]), 0);
  return both.length === 0 || sum(whole) === 0 ? null : sum(part) / sum(whole);
}

interface Sum {
  readonly known: number;
  readonly missing: number;
  readonly value: string | number | null;
}

/** The same shape of a sum that the graph gave. */
const asAdded = ({ known, missing, value }: Sum) => ({
  sum: value === null ? null : String(value),
  known,
  missing,
});

interface Ratio {
  readonly value: string | null;
}

/** Six digits behind the point, as the graph rounds. */
const rounded = (value: string | number | null): string | null => (value === null ? null : Number(value).toFixed(6));

describeOnBothDatabases('totals', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it(`of training courses are what their list adds up to, for ${filters} random filters`, async () => {
    const conditions = [
      ...ofProposal,
      { place: { code: { startsWith: 'HP' } } },
      { enrolled: { gt: 25 } },
      { placed: { isNull: true } },
      { search: 'may' },
      { kind: { not: 'WORKER' } },
      { provider: { code: { eq: 'VD-TTKC-HP' } } },
    ];
    const names = ['enrolled', 'completed', 'certified', 'placed'];
    const query = `query ($where: TrainingCourseFilter) {
      trainingCourses(where: $where, first: 100) { nodes { ${names.join(' ')} } }
      trainingTotals(where: $where) { courses ${names.map((name) => `${name} { value known missing }`).join(' ')}
        completionRate { value } placementRate { value } } }`;
    for (let seed = 0; seed < filters; seed += 1) {
      const where = randomFilter(seed, conditions);
      const { trainingCourses, trainingTotals } = await service.data<{
        trainingCourses: { nodes: Counts[] };
        trainingTotals: { courses: number; completionRate: Ratio; placementRate: Ratio } & Record<string, Sum>;
      }>(query, { where });
      const { nodes } = trainingCourses;
      expect(trainingTotals.courses).toBe(nodes.length);
      for (const name of names) expect(asAdded(trainingTotals[name] as Sum)).toEqual(addUp(nodes, name));
      expect(rounded(trainingTotals.completionRate.value)).toBe(rounded(divide(nodes, 'completed', 'enrolled')));
      expect(rounded(trainingTotals.placementRate.value)).toBe(rounded(divide(nodes, 'placed', 'completed')));
    }
  });

  it(`of each indicator are what its list adds up to, for ${filters} random filters`, async () => {
    const conditions = [
      ...ofProposal,
      { planned: { gte: '20' } },
      { actual: { isNull: false } },
      { asOf: { lt: '2017-01-01' } },
    ];
    const query = `query ($where: IndicatorResultFilter) { indicators(first: 100) { nodes {
      results(where: $where, first: 100) { nodes { planned actual } }
      totals(where: $where) { results planned { value known missing } actual { value known missing } achievement { value } } } } }`;
    for (let seed = 0; seed < filters; seed += 1) {
      const where = randomFilter(seed, conditions);
      const { indicators } = await service.data<{
        indicators: {
          nodes: {
            results: { nodes: Counts[] };
            totals: { results: number; planned: Sum; actual: Sum; achievement: Ratio };
          }[];
        };
      }>(query, { where });
      for (const { results, totals } of indicators.nodes) {
        expect(totals.results).toBe(results.nodes.length);
        expect(asAdded(totals.planned)).toEqual(addUp(results.nodes, 'planned'));
        expect(asAdded(totals.actual)).toEqual(addUp(results.nodes, 'actual'));
        expect(rounded(totals.achievement.value)).toBe(rounded(divide(results.nodes, 'actual', 'planned')));
      }
    }
  });

  it(`of a budget are those of its proposals' courses and results, for ${filters} random filters`, async () => {
    const trainees = `{ courses female { value known withheld missing } ${[
      'enrolled',
      'completed',
      'certified',
      'placed',
    ]
      .map((name) => `${name} { value known missing }`)
      .join(' ')} ${['femaleShare', 'completionRate', 'placementRate']
      .map((name) => `${name} { value numerator denominator reason }`)
      .join(' ')} }`;
    const output =
      '{ results planned { value known missing } actual { value known missing } achievement { value numerator denominator reason } }';
    const query = `query ($where: ProposalFilter) {
      budget(where: $where) { total {
        all: trainees ${trainees} workers: trainees(kind: WORKER) ${trainees}
        trainees: output(indicator: "TRAINEES") ${output} jobs: output(indicator: "JOBS_CREATED") ${output} } }
      all: trainingTotals(where: { proposal: $where }) ${trainees}
      workers: trainingTotals(where: { proposal: $where, kind: { eq: WORKER } }) ${trainees}
      trainees: indicator(code: "TRAINEES") { totals(where: { proposal: $where }) ${output} }
      jobs: indicator(code: "JOBS_CREATED") { totals(where: { proposal: $where }) ${output} } }`;
    const conditions = ofProposal.map(({ proposal }) => proposal);
    for (let seed = 0; seed < filters; seed += 1) {
      const { budget, all, workers, ...indicators } = await service.data<{
        budget: { total: object };
        all: object;
        workers: object;
        trainees: { totals: object };
        jobs: { totals: object };
      }>(query, { where: randomFilter(seed, conditions) });
      const { trainees: trained, jobs } = indicators;
      expect(budget.total).toEqual({ all, workers, trainees: trained.totals, jobs: jobs.totals });
    }
  });
});
