import { Decisions, PlanTree } from '@khuyencong/schema/compile/decisions.ts';
import { PreparationBudget } from '@khuyencong/schema/compile/preparation.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

const list = `query ($year: Int, $codes: [String!], $size: Int, $search: String, $direction: SortDirection! = ASC) {
  proposals(first: $size, orderBy: [{ by: PLAN_YEAR, direction: $direction }], where: { planYear: { eq: $year }, code: { in: $codes }, search: $search }) { nodes { code } } }`;

describeOnBothDatabases('plans', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });
  beforeEach(() => void graph.sent());

  it('are one statement for all values that decide alike, and another for those that do not', async () => {
    const statementOf = async (variables: Record<string, unknown>) => {
      await graph.data(list, variables);
      const [sent, ...more] = graph.sent();
      expect(more).toEqual([]);
      return sent!.statement;
    };
    const first = await statementOf({ year: 2016, codes: ['A'], size: 5, search: 'may moc' });
    expect(await statementOf({ year: 2017, codes: ['B', 'C', 'D'], size: 50, search: 'dao tao' })).toBe(first);
    const others = [
      await statementOf({ year: null, codes: ['A'], size: 5, search: 'may moc' }),
      await statementOf({ year: 2016, codes: ['A'], size: 5, search: 'may' }),
      await statementOf({ year: 2016, size: 5 }),
      await statementOf({ year: 2016, size: 5, direction: 'DESC' }),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
    for (const statement of others) expect(statement).not.toMatch(/2016|may/);
  });

  it('are prepared when their statement is seen again', async () => {
    const source = 'query Prepared($year: Int) { proposals(where: { planYear: { eq: $year } }) { totalCount } }';
    for (const year of [2016, 2017, 2018]) await graph.data(source, { year });
    expect(graph.sent().map(({ prepare }) => prepare)).toEqual([false, true, true]);
  });

  it('are prepared at most 200 times over, the others run as they are', async () => {
    const fresh = new CompiledGraph(await open({ template: 'example' }));
    const prepared: boolean[] = [];
    for (let index = 0; index < 202; index += 1) {
      const source = `query Q${index} { proposal(code: "VD-2016-HP-1") { c${index}: code } }`;
      await fresh.data(source);
      expect(await fresh.text(source)).toBe(`{"data":{"proposal":{"c${index}":"VD-2016-HP-1"}}}`);
      prepared.push(fresh.sent()[1]!.prepare);
    }
    expect(prepared).toEqual([...Array<boolean>(200).fill(true), false, false]);
  });
});

describe('the budget of prepared statements', () => {
  afterEach(() => void vi.useRealTimers());

  it('is renewed when connections, and with them what they prepared, are gone', () => {
    vi.useFakeTimers();
    const budget = new PreparationBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    vi.advanceTimersByTime(30 * 60_000);
    expect(budget.take()).toBe(false);
    vi.advanceTimersByTime(1);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });
});

describe('the plans of a document', () => {
  const runtime = (value: number, other = 0) => ({ variables: { value, other }, context: undefined });

  function add(tree: PlanTree<string>, value: number, other: number, plan: string): void {
    const decisions = new Decisions(runtime(value, other));
    const chosen = decisions.make('value', ({ variables }) => variables['value'] as number);
    if (chosen % 2) decisions.make('other', ({ variables }) => variables['other'] as number);
    tree.add(decisions, plan);
  }

  it('are found by the decisions that they were compiled for, whatever else differs', () => {
    const tree = new PlanTree<string>(64);
    expect(tree.find(runtime(0))).toBe(undefined);
    add(tree, 2, 0, 'two');
    add(tree, 1, 5, 'one, five');
    add(tree, 1, 6, 'one, six');
    expect(tree.find(runtime(2, 9))).toBe('two');
    expect(tree.find(runtime(1, 5))).toBe('one, five');
    expect(tree.find(runtime(1, 6))).toBe('one, six');
    expect(tree.find(runtime(1, 7))).toBe(undefined);
    expect(tree.find(runtime(3))).toBe(undefined);
  });

  it('start anew when there are too many', () => {
    const tree = new PlanTree<string>(64);
    const known = () => Array.from({ length: 70 }, (_, index) => tree.find(runtime(2 * index))).filter(Boolean);
    for (let index = 0; index < 64; index += 1) add(tree, 2 * index, 0, `plan ${index}`);
    expect(known()).toHaveLength(64);
    add(tree, 2 * 64, 0, 'plan 64');
    expect(known()).toEqual(['plan 64']);
  });
});
