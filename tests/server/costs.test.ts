import { globSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { schema } from '@khuyencong/schema';
import { limitsFor } from '@khuyencong/server/limits/figures.ts';
import { checkDocument } from '@khuyencong/server/limits/measure-document.ts';
import { planAdmission } from '@khuyencong/server/limits/plan-admission.ts';
import { expect, test } from 'vitest';
import { libraryQuestions } from '../schema/questions/asked-questions.ts';

const limits = limitsFor.public;

/** What a document costs an anonymous caller; throws when it is not of this graph or beyond a limit. */
function costOf(text: string): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  checkDocument(document, limits);
  return planAdmission(schema, document, getOperationAST(document)!, limits)({});
}

const read = (path: string): [name: string, text: string] => [path, readFileSync(path, 'utf8')];
const ready = Object.values<string>(JSON.parse(readFileSync('schema/documents.json', 'utf8')));

test.for([
  ...globSync('tests/bench/contestants/khuyencong/*.graphql').map(read),
  ...libraryQuestions.map(({ name, query }): [string, string] => [name, query]),
  ...ready.map((text): [string, string] => [text.slice(0, text.indexOf('(')), text]),
  read('server/playground/src/shell/welcome.graphql'),
])('%s costs less than half of what anyone may ask', ([, text]) => {
  expect(costOf(text)).toBeLessThan(limits.cost / 2);
});

test('what a page of editors asks of the whole schema costs nothing and passes every limit', () => {
  const everything = { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, oneOf: true };
  expect(costOf(getIntrospectionQuery(everything))).toBe(0);
});

test('a group of a budget counts a tenth, by the default of its own page, and its proposals as an inner list', () => {
  const budget = (rows: string) => `{ budget(by: [{ dimension: PLAN_YEAR }]) { rows { ${rows} } } }`;
  // its facts are gone through twice, for the whole and for the groups
  expect(costOf(budget('depth'))).toBe(1 + 2 * 3 + 100 / 10);
  expect(costOf(budget('proposals { totalCount }'))).toBe(1 + 2 * 3 + 100 / 10 + (100 * 20) / 20);
});

test('a budget costs by what it computes: totals, sides, ranking, cells and measures', () => {
  const by = 'by: [{ dimension: PLAN_YEAR }, { dimension: ACTIVITY }, { dimension: STATUS }], first: 10';
  const figures = 'figures { proposals money(stage: REGISTERED) { sum median } }';
  const budget = (more: string, fields = `rows { ${figures} }`) => costOf(`{ budget(${by} ${more}) { ${fields} } }`);
  const page = 1 + 10 / 10;
  const pass = 3 + 3;
  expect(budget('')).toBe(page + (1 + 1) * pass);
  expect(budget('totals: ROLLUP')).toBe(page + (1 + 4) * pass);
  expect(budget('totals: CUBE')).toBe(page + (1 + 8) * pass);
  expect(budget('totals: CUBE, compare: { period: PREVIOUS }')).toBe(page + 2 * (1 + 8) * pass);
  expect(budget('compare: { stage: APPROVED }')).toBe(page + (1 + 1) * pass);
  expect(budget('top: { count: 3, by: { count: PROPOSALS } }')).toBe(page + (1 + 1 + 1) * pass);
  expect(budget('', `rows { ${figures} } total { proposals }`)).toBe(page + (1 + 1) * (pass + 1));
  // 10 rows of 24 cells at a twentieth each, as many proposals of cells; each level again for cells, and the columns
  const across = 'across: { dimension: PROGRAMME_LEVEL }';
  expect(budget(across, `rows { cells { ${figures} } }`)).toBe(page + 12 + (1 + 3) * pass);
  expect(budget(across, 'rows { cells { proposals(first: 2) { totalCount } } }')).toBe(page + 12 + 24 + (1 + 3) * 3);
});

test('a cube of four with many measures, asked often, is refused', () => {
  const by = '[{ dimension: PLAN_YEAR }, { dimension: ACTIVITY }, { dimension: STATUS }, { dimension: PAYER }]';
  const figures = ['sum', 'average', 'median', 'known', 'missing'].join(' ');
  const cube = `budget(by: ${by}, totals: CUBE, compare: { period: PREVIOUS }) { rows { figures { money(stage: APPROVED) { ${figures} } } } }`;
  expect(costOf(`{ ${cube} }`)).toBe(1 + 10 + 2 * 17 * (3 + 5));
  expect(() => costOf(`{ a: ${cube} b: ${cube} c: ${cube} d: ${cube} }`)).toThrow('Cost (rows asked for)');
});

test('lists in lists in lists are refused however they are written', () => {
  const inner = 'proposals { nodes { participations { nodes { proposal { participations { nodes { role } } } } } } }';
  expect(() => costOf(`{ places(first: 100) { nodes { ${inner} } } }`)).toThrow('Cost (rows asked for)');
  expect(() => costOf(`{ nodes(ids: [${'"Place:01" '.repeat(100)}]) { ... on Place { ${inner} } } }`)).toThrow(
    'Cost (rows asked for)',
  );
});
