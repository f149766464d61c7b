import { readFileSync } from 'node:fs';
import { createApp } from '@khuyencong/server';
import { chartData, foldRest } from '@khuyencong/server/playground/src/answer/chart-data.ts';
import { addsUp, type Registers } from '@khuyencong/server/playground/src/answer/sums.ts';
import { choose, mostAcross } from '@khuyencong/server/playground/src/answer/choices.ts';
import { formatMoney, units } from '@khuyencong/server/playground/src/answer/format.ts';
import { type List, listsOf, listToOpen } from '@khuyencong/server/playground/src/answer/lists.ts';
import { notesOf } from '@khuyencong/server/playground/src/answer/notes.ts';
import { pageQuestion, readPage, withItems } from '@khuyencong/server/playground/src/answer/pages.ts';
import { type Cell, pivotOf } from '@khuyencong/server/playground/src/answer/pivot.ts';
import { selectionOf } from '@khuyencong/server/playground/src/answer/selection.ts';
import { type Table, tableOf } from '@khuyencong/server/playground/src/answer/table.ts';
import { tileSets } from '@khuyencong/server/playground/src/answer/tiles.ts';
import { compareValues, fold } from '@khuyencong/server/playground/src/answer/values.ts';
import { readViewState } from '@khuyencong/server/playground/src/shell/read-view-state.ts';
import { readRegisters, registersQuery } from '@khuyencong/server/playground/src/answer/registers.ts';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { libraryQuestions } from '../schema/questions/asked-questions.ts';
import { freshDatabase } from '../support/databases.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
let app: ReturnType<typeof createApp>;
let registers: Registers;

beforeAll(async () => {
  app = createApp({ database: await freshDatabase('pglite', { template: 'sample' }) });
  registers = readRegisters(await ask(registersQuery));
});

async function ask(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data!;
}

/** The answer of the sample read as the page reads it. */
async function read(query: string, variables: Record<string, unknown> = {}) {
  const data = await ask(query, variables);
  const selection = selectionOf(schema, parse(query), null, variables)!;
  const lists = listsOf(selection);
  const open = (path: string) =>
    tableOf(
      lists.find((list) => list.path === path)!,
      data,
    );
  return { data, selection, lists, opened: listToOpen(lists, data), open };
}

/** The known values of cells together. */
const total = (cells: readonly Cell[]): bigint =>
  cells.reduce((sum, cell) => sum + (cell.state === 'value' ? BigInt((cell.value ?? 0) as bigint) : 0n), 0n);

const titles = ({ columns }: Table) => columns.map(({ title, role }) => `${title}: ${role}`);
const local = 'where: { programmeLevel: { eq: LOCAL }, planYear: { eq: 2018 } }';

describe('an answer as a table', () => {
  test('aliases, fragments and nested objects become typed columns with short names', async () => {
    const { opened, open } = await read(
      `query Q($year: Int!) { found: proposals(where: { planYear: { eq: $year }, code: { eq: "KCDP-2018-HP-01" } }) { totalCount nodes { ...Head ... on Proposal { planYear district { label code } areas { code } } } } }
       fragment Head on Proposal { code provenance asked: stateSupport(stage: REGISTERED) activity { label } }`,
      { year: 2018 },
    );
    expect(opened.path).toBe('found.nodes');
    const table = open('found.nodes');
    expect(titles(table)).toEqual([
      'code: code',
      'provenance: code',
      'asked: money',
      'activity: text',
      'planYear: ordinal',
      'district · label: text',
      'district · code: code',
      'areas: text',
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]!.slice(0, 2)).toEqual(['KCDP-2018-HP-01', 'ILLUSTRATIVE']);
    expect(typeof table.rows[0]![2]).toBe('bigint');
  });

  test('an inner list has a row for each of its records, with what names the outer record and none of its money', async () => {
    const { lists, open } = await read(
      `{ proposals(${local}) { nodes { code total(stage: REGISTERED) amounts { nodes { amount fundingSource } } } } }`,
    );
    expect(lists.map(({ path, title }) => [path, title])).toEqual([
      ['proposals.nodes', 'proposals'],
      ['proposals.nodes.amounts.nodes', 'proposals › amounts'],
      ['', ''],
    ]);
    const inner = open('proposals.nodes.amounts.nodes');
    expect(titles(inner)).toEqual(['code: code', 'amount: money', 'fundingSource: code']);
    expect(inner.rows.length).toBeGreaterThan(11);
    const first = (table: Table) => [...new Set(table.rows.map(([code]) => code))];
    expect(first(inner)).toEqual(first(open('proposals.nodes')));
  });

  test('an answer without a list is one row', async () => {
    const { opened, open } = await read(`{ budget(${local}) { total { all: money(stage: REGISTERED) { sum } } } }`);
    expect(opened.path).toBe('');
    expect(titles(open(''))).toEqual(['budget · total · all: money']);
    expect(open('').rows).toEqual([[1791480000n]]);
  });

  test('what is invented and what the graph says of coverage is found under any alias', async () => {
    const told = await read(
      `{ a: budget(${local}) { c: coverage { i: illustrative p: proposals l: label(lang: EN) } } }`,
    );
    const notes = notesOf(told.selection, told.data);
    expect(notes.illustrative).toEqual({ some: 11, of: 11 });
    expect(notes.coverage).toEqual([expect.stringMatching(/^Proposals: 11\./)]);
    const untold = await read('{ activities { nodes { code } } }');
    expect(notesOf(untold.selection, untold.data)).toEqual({ coverage: [], illustrative: null });
  });
});

describe('a pivot', () => {
  const cube = (figures: string, kind = 'kind') =>
    `{ budget(${local}, by: [{ dimension: ACTIVITY }, { dimension: FUNDING_SOURCE }], totals: CUBE) { rows { ${kind} key { activity { label } fundingSource { label } } figures { ${figures} } } } }`;

  async function pivot(query: string, measure: string) {
    const table = (await read(query)).open('budget.rows');
    const column = (title: string) => table.columns.find((one) => one.title === title)!;
    const adds = addsUp(column(measure), table.list, registers);
    const asked = { down: column('activity'), across: column('fundingSource'), measure: column(measure), adds };
    return { ...pivotOf({ table, ...asked }), adds };
  }
  const values = (cells: readonly Cell[]) => cells.map((cell) => (cell.state === 'value' ? cell.value : cell.state));

  test('of money adds up exactly to the 1,791,480,000 đồng of the sample, down and across', async () => {
    const {
      adds,
      total: whole,
      downTotals,
      acrossTotals,
      cells,
    } = await pivot(cube('money(stage: REGISTERED) { sum }'), 'money');
    expect(adds).toBe(true);
    expect(whole).toMatchObject({ state: 'value', value: 1791480000n });
    expect([total(downTotals), total(acrossTotals), total(cells.flat())]).toEqual([
      1791480000n,
      1791480000n,
      1791480000n,
    ]);
  });

  test('of what does not add takes the graph’s own totals, and has none where the graph gave none', async () => {
    const withTotals = await pivot(cube('money(stage: REGISTERED) { median }'), 'money');
    expect(withTotals.adds).toBe(false);
    expect(values([withTotals.total])).toEqual([expect.any(BigInt)]);
    const without = await pivot(cube('money(stage: REGISTERED) { median }').replace('totals: CUBE', ''), 'money');
    expect(values([without.total])).toEqual(['notAdditive']);
  });

  test('adds nothing where totals lie unmarked among the groups', async () => {
    const { adds } = await pivot(cube('money(stage: REGISTERED) { sum }', ''), 'money');
    expect(adds).toBe(false);
  });

  test('never adds proposals over sources of money, which share proposals', async () => {
    const { adds } = await pivot(cube('proposals'), 'proposals');
    expect(adds).toBe(false);
  });

  test('adds the money of records at one stage, and not printed figures', async () => {
    const { open } = await read(
      `{ proposals(${local}) { nodes { total(stage: REGISTERED) } } reportedFigures { nodes { valueMin } } }`,
    );
    const first = (table: Table) => addsUp(table.columns[0]!, table.list, registers);
    expect([first(open('proposals.nodes')), first(open('reportedFigures.nodes'))]).toEqual([true, false]);
  });
});

test('every list of every question of the library is a table, and what adds up does so down, across and in all', async () => {
  let lists = 0;
  let added = 0;
  for (const { name, query } of libraryQuestions) {
    const { lists: found, open } = await read(query);
    for (const { path } of found) {
      const table = open(path);
      lists += 1;
      const ids = table.columns.map(({ id }) => id);
      expect([name, path, new Set(ids).size]).toEqual([name, path, ids.length]);
      const choices = choose(table, {}, mostAcross);
      if (!choices) continue;
      const adds = choices.measure !== null && addsUp(choices.measure, table.list, registers);
      const pivot = pivotOf({ table, ...choices, adds });
      expect(chartData(pivot, choices).all).toBe(pivot.down.length);
      const given = table.columns.some(({ id }) => id === 'kind');
      if (!adds || given || pivot.total.state !== 'value') continue;
      added += 1;
      const sums = [pivot.downTotals, pivot.acrossTotals, pivot.cells.flat()].map(total);
      expect([name, path, ...sums]).toEqual([name, path, ...sums.map(() => total([pivot.total]))]);
    }
  }
  expect([lists > 60, added > 5]).toEqual([true, true]);
});

test('page after page brings every place once, by valid questions that ask for nothing else', async () => {
  const query =
    'query P($f: Int, $unused: Boolean = true) { dataset @include(if: $unused) { notice } ...Q } fragment Q on Query { all: places(first: $f, orderBy: [{ by: CODE }]) { totalCount nodes { code } } }';
  const { data, lists } = await read(query, { f: 7 });
  const list: List = lists[0]!;
  const items: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = pageQuestion(parse(query), 'P', { f: 7 }, list, { first: 100, after });
    expect(validate(schema, parse(page.query))).toEqual([]);
    expect(page).toMatchObject({ variables: {}, query: expect.not.stringMatching('notice') });
    const answer = readPage(list, await ask(page.query, page.variables));
    items.push(...answer.items);
    after = answer.next;
    more = after !== null;
  }
  const { totalCount } = data['all'] as { totalCount: number };
  expect(new Set(tableOf(list, withItems(list, data, items)).rows.map(([code]) => code)).size).toBe(totalCount);
});

test('each province of either time, and each district of Hải Phòng in 2018, has one tile on a place of its own', async () => {
  const codes = async (where: string) => {
    const { places } = await ask(`{ places(first: 100, where: { ${where} }) { nodes { code } } }`);
    return (places as { nodes: Array<{ code: string }> }).nodes.map(({ code }) => code).sort();
  };
  const expected = {
    'provinces-2018': await codes('level: { eq: PROVINCE }, validOn: "2018-06-30"'),
    'provinces-2025': await codes('level: { eq: PROVINCE }, validOn: "2025-07-01"'),
    'hai-phong': await codes('level: { eq: DISTRICT }, validOn: "2018-06-30", parent: { code: { eq: "P31-2018" } }'),
  };
  expect(Object.values(expected).map(({ length }) => length)).toEqual([63, 34, 15]);
  for (const { name, tiles } of tileSets) {
    expect(tiles.map(({ code }) => code).sort()).toEqual(expected[name]);
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(tiles.length);
  }
});

test('whatever a link says of a view, what is read of it is a view that can be shown, and what was one is kept', () => {
  const wish = { view: 'chart', unit: 'ty', list: 'a.nodes', down: 'x', across: null, chart: 'map' } as const;
  expect(readViewState({ ...wish, sort: { column: 'x', descending: true }, other: 1 })).toEqual({
    ...wish,
    sort: { column: 'x', descending: true },
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom('view', 'unit', 'sort', 'filter') })),
      (json) => {
        const state = readViewState(json);
        expect(readViewState(JSON.parse(JSON.stringify(state)))).toEqual(state);
        expect(['string', 'undefined']).toContain(typeof state.filter);
        expect(units).toContain(state.unit);
      },
    ),
  );
});

test('a chart of shares folds what it has no room for into one exact part', () => {
  const groups = Array.from({ length: 40 }, (_, at) => ({ key: `${at}`, exact: [BigInt(at)], drawn: [at] }));
  const data = { groups: groups.slice(0, 30), rest: groups.slice(30), series: [null], time: false, all: 40 };
  const folded = foldRest(data, 12, 'Others').groups;
  expect(folded).toHaveLength(12);
  const largest = 11 * 34;
  expect(folded.at(-1)).toEqual({ key: 'Others', exact: [BigInt(780 - largest)], drawn: [780 - largest] });
});

describe('values', () => {
  test('money in every unit says the same amount, whatever the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }), (dong) => {
        const read = units.map((unit, at) => {
          const [whole, part = ''] = formatMoney(dong, unit, 'vi').replaceAll('.', '').split(',');
          return BigInt(whole! + part.padEnd([0, 6, 9][at]!, '0'));
        });
        expect(read).toEqual([dong, dong, dong]);
      }),
    );
    expect(units.map((unit) => formatMoney(1791480000n, unit, 'vi'))).toEqual(['1.791.480.000', '1.791,48', '1,79148']);
    expect(units.map((unit) => formatMoney(-5000n, unit, 'en'))).toEqual(['-5,000', '-0.005', '-0.000005']);
  });

  test('are ordered exactly: decimals by size, names as Vietnamese has them', () => {
    expect(['0.1', '0.09', '-2', '10'].sort(compareValues)).toEqual(['-2', '0.09', '0.1', '10']);
    expect([9007199254740993n, 9007199254740992n].sort(compareValues)).toEqual([9007199254740992n, 9007199254740993n]);
    expect(['Đồ Sơn', 'Dương Kinh', 'An Lão', 'Ân Thi'].sort(compareValues)).toEqual([
      'An Lão',
      'Ân Thi',
      'Dương Kinh',
      'Đồ Sơn',
    ]);
    expect(fold('ĐỒ SƠN')).toBe(fold('do son'));
  });
});
