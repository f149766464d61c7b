import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { budgetStages, codesOf } from '@khuyencong/drizzle/vocabulary/index.ts';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';
import { Random } from './oracle/random.ts';

const ofPlan = [
  { dimension: 'PLAN_YEAR' },
  { period: { grain: 'PLAN_PERIOD' } },
  { dimension: 'PROGRAMME_LEVEL' },
  { dimension: 'PROVENANCE' },
  { dimension: 'FUNDING_SOURCE' },
  { dimension: 'PAYER' },
  { place: { level: 'PROVINCE' } },
  { place: { level: 'PROVINCE', boundaries: 'CURRENT' } },
];
const ofFacts = ['FUNDING_SOURCE', 'PAYER'];

const conditionsOfPlan = [
  { planYear: { in: [2016, 2019] } },
  { planYear: { gte: 2017 } },
  { programmeLevel: { eq: 'LOCAL' } },
  { programme: { code: { eq: 'KCDP-HP' } } },
  { province: { code: { eq: 'P30-2018' } } },
  { province: { code: { startsWith: 'P3' } } },
  { provenance: { eq: 'ILLUSTRATIVE' } },
];

/** What each roll-up keeps apart beside the plan. */
const families: readonly { by: readonly object[]; conditions: readonly object[] }[] = [
  {
    by: [{ dimension: 'ACTIVITY' }, { dimension: 'ACTIVITY_SUBTYPE' }, { dimension: 'GROUPING' }],
    conditions: [
      { activity: { code: { in: ['VOCATIONAL_TRAINING', 'TYPICAL_PRODUCT_DEVELOPMENT'] } } },
      { activitySubtype: { code: { isNull: true } } },
      { grouping: { not: 'SINGLE' } },
    ],
  },
  {
    by: [{ dimension: 'PROPOSING_ORGANISATION' }, { dimension: 'IMPLEMENTING_ORGANISATION' }],
    conditions: [{ implementingOrganisation: { code: { startsWith: 'VD-TTKC' } } }],
  },
  { by: [{ place: { level: 'DISTRICT' } }], conditions: [{ district: { code: { startsWith: 'HP' } } }] },
];

function randomFilter(random: Random, conditions: readonly object[]): object {
  const picked = random.some(conditions, random.between(0, 3));
  const joined = random.chance(0.4) && picked.length > 0 ? { or: picked } : { and: picked };
  return random.chance(0.2) ? { not: joined } : joined;
}

const comparisons = [{ stage: 'REGISTERED' }, { window: { where: { planYear: { lt: 2018 } } } }];
/** Plan periods have no one before of the same length. */
const comparisonsOf = (by: readonly object[]) =>
  by.some((grouping) => 'period' in grouping) ? comparisons : [{ period: 'PREVIOUS' }, ...comparisons];

/** A grouping may stand twice in a draw, so that those of few are drawn too. */
const isFirst = (item: object, index: number, all: readonly object[]) => all.indexOf(item) === index;

/** A question that a roll-up tells, and whether only the facts tell its first groups. */
function randomQuestion(seed: number) {
  const random = new Random(seed);
  const family = random.pick(families);
  const by = random.some([...ofPlan, ...family.by, ...family.by], random.between(0, 3)).filter(isFirst);
  const stage = random.pick(codesOf(budgetStages));
  const hasTop = by.length > 0 && random.chance(0.3);
  const isOfFacts = ofFacts.some((name) => JSON.stringify(by.at(-1))?.includes(name));
  return {
    seed,
    beyond: hasTop && isOfFacts ? ['top'] : [],
    variables: {
      where: randomFilter(random, [...conditionsOfPlan, ...family.conditions]),
      by,
      totals: random.pick(['NONE', 'GRAND', 'ROLLUP', ...(hasTop ? [] : ['CUBE'])]),
      stage,
      kind: random.pick(['ADVANCE', 'PAYMENT', 'RECOVERY', 'DISBURSED']),
      top: hasTop ? { count: 2, by: { money: { stage, measure: random.pick(['SUM', 'FLOOR', 'KNOWN']) } } } : null,
      compare: random.chance(0.3) ? random.pick(comparisonsOf(by)) : null,
    },
  };
}

const questions = Array.from({ length: 30 }, (_, seed) => randomQuestion(seed));

const buckets = [
  'planYear',
  'period',
  'programmeLevel',
  'activity',
  'activitySubtype',
  'grouping',
  'provenance',
  'fundingSource',
  'payer',
  'place',
  'proposingOrganisation',
  'implementingOrganisation',
];

const document = `query ($where: ProposalFilter, $by: [BudgetGrouping!]!, $totals: TotalsMode!, $stage: BudgetStage!, $kind: BudgetFlow!, $top: TopGroups, $compare: Comparison) {
  budget(where: $where, by: $by, totals: $totals, top: $top, compare: $compare, first: 1000) { ...Answer plan { ...Plan } }
}
fragment Plan on BudgetPlan { source rows total coverage beyondRollUps }
fragment Answer on BudgetResult {
  rowCount
  rows { kind key { ${buckets.map((name) => `${name} { state code }`).join(' ')} } figures { ...Figures } previous { ...Figures } }
  total { ...Figures }
  previousTotal { ...Figures }
  coverage { proposals illustrative amounts approximate flows leftOut { reason amounts } notes label }
}
fragment Figures on BudgetFigures {
  proposals submitted approved planYears programmeLevels
  all: money(stage: $stage) { ...Money notes shareOfTotal runningSum }
  state: money(stage: $stage, payer: STATE) { ...Money }
  others: money(stage: $stage, payer: NON_STATE) { ...Money }
  one: money(stage: $stage, sources: [PROVINCIAL_BUDGET]) { ...Money }
  two: money(stage: $stage, sources: [CENTRAL_BUDGET, BENEFICIARY_COUNTERPART]) { sum floor national local }
  none: money(stage: $stage, sources: [OTHER], payer: STATE) { ...Money }
  flow(kind: $kind) { ...Money }
  ratio(of: ABSORPTION) { value reason }
}
fragment Money on MoneyStat { sum average minimum maximum known missing approximate floor ceiling national local }`;

interface Answer {
  readonly rowCount: number;
  readonly rows: readonly { kind: string; figures: { all: { sum: string | null } } }[];
  readonly plan: Plan;
}
interface Plan {
  readonly source: string;
  readonly rows: string | null;
  readonly total: string | null;
  readonly coverage: string | null;
  readonly beyondRollUps: readonly string[];
}

/** Every proposal has a code: the same proposals, by a column that no roll-up keeps apart. */
const byFacts = (where: object) => ({ and: [where, { code: { isNull: false } }] });

/** Changes that move proposals between cells and leave amounts, flows and days unknown. */
const laterImport = {
  'proposals.csv': `code,programme,plan_year,title_vi,activity,province,grouping,provenance
VD-2016-HP-2,KCDP-HP,2019,Đào tạo nghề ngắn hạn (ví dụ),ADVISORY_AND_ASSISTANCE,P31-2018,SINGLE,DERIVED`,
  'amounts.csv': `proposal,stage,funding_source,revision,superseded,amount_vnd,qualifier,floor_vnd,ceiling_vnd,provenance
VD-2016-HP-1,REGISTERED,PROVINCIAL_BUDGET,1,true,100000000,EXACT,,,ILLUSTRATIVE
VD-2016-HP-1,REGISTERED,PROVINCIAL_BUDGET,2,false,120000000,OVER,120000000,,ILLUSTRATIVE
VD-2017-HP-1,SETTLED,CENTRAL_BUDGET,1,false,,EXACT,,,ILLUSTRATIVE`,
  'flows.csv': `code,proposal,kind,funding_source,occurred_on,amount_vnd,provenance
VD-D01,VD-2017-HP-1,RECOVERY,PROVINCIAL_BUDGET,,90000000,ILLUSTRATIVE`,
};

describeOnBothDatabases('roll-ups', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(async (options) => {
      const database = await open(options);
      const { problems } = await importFolder(database, await folderOf(laterImport));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      return database;
    });
  });

  /** The answers from the roll-ups and from the facts, one after the other: both at once may cost too much. */
  const ask = async (variables: { where: object }) => {
    const { budget: ahead } = await service.data<{ budget: Answer }>(document, variables);
    const where = byFacts(variables.where);
    const { budget: facts } = await service.data<{ budget: Answer }>(document, { ...variables, where });
    return { ahead, facts };
  };

  it.each(questions)('question $seed is answered from them as from the facts', async ({ variables, beyond }) => {
    const { ahead, facts } = await ask(variables);
    const { plan, ...answer } = ahead;
    const { plan: planOfFacts, ...same } = facts;
    expect(answer).toEqual(same);
    expect(plan.beyondRollUps).toEqual(beyond);
    expect(plan.total).toBe('ROLL_UP');
    expect(planOfFacts).toMatchObject({ source: 'FACTS', total: 'FACTS', coverage: 'FACTS' });
  });

  it('are not asked trivial questions: most have several groups and money', async () => {
    const answers = await Promise.all(questions.map(({ variables }) => ask(variables)));
    const telling = answers.filter(({ ahead }) => ahead.rowCount > 1 && ahead.rows.some((row) => row.figures.all.sum));
    expect(telling.length).toBeGreaterThan(questions.length / 2);
  });

  const planOf = async (budget: string): Promise<Plan> =>
    (
      await service.data<{ budget: { plan: Plan } }>(
        `{ ${budget.replace(/}$/, ' plan { source rows total coverage beyondRollUps } }')} }`,
      )
    ).budget.plan;

  it.each([
    ['where', 'budget(where: { status: { eq: APPROVED } }) { total { proposals } }'],
    [
      'what filter and groupings need together',
      'budget(by: [{ place: { level: DISTRICT } }, { dimension: ACTIVITY }]) { rows { depth } }',
    ],
    ['flowDays', 'budget(flowDays: { from: "2017-01-01" }) { total { flow(kind: PAYMENT) { sum } } }'],
    ['STATUS', 'budget(by: [{ dimension: STATUS }]) { rows { figures { proposals } } }'],
    [
      'FLOW_QUARTER',
      'budget(by: [{ period: { grain: QUARTER } }]) { rows { figures { flow(kind: PAYMENT) { sum } } } }',
    ],
    ['beneficiaries', 'budget { total { beneficiaries } }'],
    ['money { median }', 'budget { total { money(stage: APPROVED) { median } } }'],
    [
      'proposals with money of several sources',
      'budget { total { money(stage: APPROVED, sources: [CENTRAL_BUDGET, OTHER]) { known } } }',
    ],
  ])('leave to the facts what they do not tell: %s', async (beyond, budget) => {
    expect(await planOf(budget)).toMatchObject({ source: 'FACTS', beyondRollUps: [beyond] });
  });

  it('answer each part that they tell, though another is left to the facts', async () => {
    const plan = await planOf(
      'budget(by: [{ dimension: STATUS }]) { rows { depth } total { proposals } coverage { amounts } }',
    );
    expect(plan).toEqual({
      source: 'FACTS',
      rows: 'FACTS',
      total: 'ROLL_UP',
      coverage: 'ROLL_UP',
      beyondRollUps: ['STATUS'],
    });
    expect(await planOf('budget { release { number } }')).toEqual({
      source: 'ROLL_UP',
      rows: null,
      total: null,
      coverage: null,
      beyondRollUps: [],
    });
  });
});
