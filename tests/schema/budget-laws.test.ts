import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';
import { Random } from './oracle/random.ts';

/** Groupings of what a proposal itself bears, and of what its facts do. */
const own = [
  { dimension: 'PLAN_YEAR' },
  { dimension: 'PROGRAMME_LEVEL' },
  { dimension: 'ACTIVITY' },
  { dimension: 'ACTIVITY_SUBTYPE' },
  { dimension: 'STATUS' },
  { dimension: 'GROUPING' },
  { dimension: 'PROPOSING_ORGANISATION' },
  { period: { grain: 'PLAN_PERIOD' } },
  { place: { level: 'PROVINCE' } },
  { place: { level: 'PROVINCE', boundaries: 'CURRENT' } },
  { place: { level: 'DISTRICT' } },
  { band: { stage: 'REGISTERED', payer: 'STATE', edges: ['30000000', '90000000'] } },
];
const fine = [
  { dimension: 'FUNDING_SOURCE' },
  { dimension: 'PAYER' },
  { dimension: 'BENEFICIARY' },
  { dimension: 'BENEFICIARY_CATEGORY' },
];

const conditions = [
  { planYear: { gte: 2017 } },
  { planYear: { in: [2016, 2018] } },
  { programmeLevel: { eq: 'LOCAL' } },
  { province: { code: { in: ['P31-2018', 'P44-2018'] } } },
  { amounts: { some: { fundingSource: { eq: 'BENEFICIARY_COUNTERPART' } } } },
  { approvedState: { isNull: false } },
  { search: 'may moc' },
  { not: { activity: { code: { eq: 'VOCATIONAL_TRAINING' } } } },
];

interface Question {
  readonly seed: number;
  readonly by: readonly object[];
  readonly where: object;
}

const questions: readonly Question[] = Array.from({ length: 24 }, (_, seed) => {
  const random = new Random(seed + 500);
  const some = random.some(own, random.between(1, 2));
  const by = random.chance(0.5) ? [...some, random.pick(fine)] : some;
  return { seed, by, where: { and: random.some(conditions, random.between(0, 2)) } };
});
const isFine = ({ by }: Question) => fine.some((grouping) => JSON.stringify(by).includes(JSON.stringify(grouping)));

interface Figures {
  readonly proposals: number;
  readonly beneficiaries: number;
  readonly state: { sum: string | null; median: string | null; known: number };
}
interface Cell {
  readonly key: Readonly<Record<string, { state: string; code: string | null } | null>>;
  readonly figures: Figures;
  readonly proposals: { totalCount: number };
}
interface Row extends Cell {
  readonly kind: string;
  readonly depth: number;
  readonly previous: Figures | null;
  readonly cells: readonly Cell[];
}
interface Answer {
  readonly budget: {
    readonly rows: readonly Row[];
    readonly columns: readonly Cell[];
    readonly columnCount: number;
    readonly total: Figures;
  };
}

const keys = [
  'planYear',
  'period',
  'programmeLevel',
  'activity',
  'activitySubtype',
  'fundingSource',
  'payer',
  'province: place(level: PROVINCE, boundaries: AS_REPORTED)',
  'today: place(level: PROVINCE, boundaries: CURRENT)',
  'district: place(level: DISTRICT)',
  'proposingOrganisation',
  'beneficiary',
  'beneficiaryCategory',
  'status',
  'grouping',
  'band',
];
const query = (
  more = '',
) => `query ($where: ProposalFilter, $by: [BudgetGrouping!]!, $totals: TotalsMode! = NONE, $top: TopGroups, $compare: Comparison, $across: BudgetGrouping) {
  budget(where: $where, by: $by, totals: $totals, top: $top, compare: $compare, across: $across, first: 1000) {
    rows { kind depth key { ...Key } figures { ...Figures } ${more} proposals(first: 1) { totalCount } }
    columns { key { ...Key } figures { ...Figures } proposals(first: 1) { totalCount } }
    columnCount
    total { ...Figures }
  }
}
fragment Key on BudgetKey { ${keys.map((key) => `${key} { state code }`).join(' ')} }
fragment Figures on BudgetFigures { proposals beneficiaries state: money(stage: APPROVED, payer: STATE) { sum median known } }`;

const name = ({ key }: Cell) =>
  Object.entries(key)
    .filter(([, bucket]) => bucket !== null && bucket.state !== 'ALL')
    .map(([dimension, bucket]) => `${dimension}=${bucket!.code ?? bucket!.state}`)
    .join(' ');
const add = (rows: readonly Row[]) => rows.reduce((sum, { figures }) => sum + BigInt(figures.state.sum ?? 0), 0n);
const none: Figures = { proposals: 0, beneficiaries: 0, state: { sum: null, median: null, known: 0 } };

describeOnBothDatabases('laws of random budgets', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });
  const ask = async (question: Omit<Question, 'seed'>, more: object = {}, fields = '') =>
    (await service.data<Answer>(query(fields), { where: question.where, by: question.by, ...more })).budget;

  it.each(questions)(
    'question $seed: each subtotal of a rollup is the question without the keys below it',
    async (question) => {
      const { rows, total } = await ask(question, { totals: 'ROLLUP' });
      for (let depth = 1; depth <= question.by.length; depth += 1) {
        const { rows: fewer } = await ask({ ...question, by: question.by.slice(0, depth) });
        const expected = new Map(fewer.map((row) => [name(row), row.figures]));
        const levels = rows.filter((row) => row.depth === depth);
        expect(new Map(levels.map((row) => [name(row), row.figures]))).toEqual(expected);
      }
      expect(rows.at(-1)?.figures).toEqual(total);
      for (const row of rows) expect(row.proposals.totalCount).toBe(row.figures.proposals);
    },
  );

  it.each(questions)('question $seed: the first groups and the others are the whole', async (question) => {
    const top = { count: 1 + (question.seed % 3), by: { money: { stage: 'APPROVED', payer: 'STATE' } } };
    const whole = await ask(question);
    const { rows, total } = await ask(question, { top });
    expect(add(rows)).toBe(add(whole.rows));
    expect(add(rows)).toBe(BigInt(total.state.sum ?? 0));
    const kept = new Map(whole.rows.map((row) => [name(row), row.figures]));
    for (const row of rows) expect(row.proposals.totalCount).toBe(row.figures.proposals);
    for (const row of rows.filter(({ kind }) => kind === 'GROUP')) expect(row.figures).toEqual(kept.get(name(row)));
    const proposals = rows.reduce((sum, { figures }) => sum + figures.proposals, 0);
    expect(proposals >= total.proposals && (isFine(question) || proposals === total.proposals)).toBe(true);
  });

  it.each(questions)(
    'question $seed: a table is the question with its columns as its last groups',
    async (question) => {
      const [by, across] = [question.by.slice(0, -1), question.by.at(-1)];
      const cells = 'cells { key { ...Key } figures { ...Figures } proposals(first: 1) { totalCount } }';
      const table = await ask({ ...question, by }, { across, totals: 'GRAND' }, cells);
      const [rows, columns, groups] = [
        await ask({ ...question, by }),
        await ask({ ...question, by: [across!] }),
        await ask(question),
      ];
      const figures = (found: readonly Cell[]) => new Map(found.map((cell) => [name(cell), cell.figures]));
      expect(figures(table.columns)).toEqual(figures(columns.rows));
      expect(table.columnCount).toBe(columns.rows.length);
      const [groupRows, totalRow] = [
        table.rows.filter(({ kind }) => kind === 'GROUP'),
        table.rows.find(({ kind }) => kind === 'GRAND_TOTAL'),
      ];
      expect(figures(groupRows)).toEqual(figures(rows.rows));
      const known = figures(groups.rows);
      const found = groupRows.flatMap((row) => row.cells);
      expect(found).toHaveLength(groupRows.length * columns.rows.length);
      for (const cell of found) expect(cell.figures).toEqual(known.get(name(cell)) ?? none);
      expect(found.filter((cell) => known.has(name(cell)))).toHaveLength(by.length > 0 ? known.size : 0);
      expect(totalRow?.cells.map((cell) => cell.figures)).toEqual(
        by.length > 0 ? table.columns.map((column) => column.figures) : undefined,
      );
      for (const cell of [...found, ...table.columns]) expect(cell.proposals.totalCount).toBe(cell.figures.proposals);
    },
  );

  it.each(questions)('question $seed: a comparison is two questions, joined on their keys', async (question) => {
    const where = { and: [{ planYear: { lte: 2017 } }] };
    const fields = 'previous { ...Figures }';
    const { rows } = await ask(question, { compare: { window: { where } } }, fields);
    const [now, before] = [await ask(question), await ask({ ...question, where })];
    const ofNow = new Map(now.rows.map((row) => [name(row), row.figures]));
    const ofBefore = new Map(before.rows.map((row) => [name(row), row.figures]));
    expect(rows.map(name).toSorted()).toEqual([...new Set([...ofNow.keys(), ...ofBefore.keys()])].toSorted());
    for (const row of rows) {
      expect(row.figures).toEqual(ofNow.get(name(row)) ?? none);
      expect(row.previous).toEqual(ofBefore.get(name(row)) ?? none);
    }
  });

  it('the year before is the same question with earlier years', async () => {
    const by = [{ dimension: 'ACTIVITY' }, { place: { level: 'PROVINCE' } }];
    const compared = await ask(
      { by, where: { planYear: { eq: 2018 } } },
      { compare: { period: 'PREVIOUS' } },
      'previous { ...Figures }',
    );
    const earlier = await ask({ by, where: { planYear: { eq: 2017 } } });
    const before = compared.rows.filter(({ previous }) => previous!.proposals > 0);
    expect(new Map(before.map((row) => [name(row), row.previous]))).toEqual(
      new Map(earlier.rows.map((row) => [name(row), row.figures])),
    );
  });
});
