import { globSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { schema } from '@khuyencong/schema';
import { limitsFor } from '@khuyencong/server/limits/figures.ts';
import { checkDocument } from '@khuyencong/server/limits/measure-document.ts';
import { planAdmission } from '@khuyencong/server/limits/plan-admission.ts';
import { expect, test } from 'vitest';

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
  expect(costOf(budget('depth'))).toBe(1 + 100 / 10);
  expect(costOf(budget('proposals { totalCount }'))).toBe(1 + 100 / 10 + (100 * 20) / 20);
});

test('lists in lists in lists are refused however they are written', () => {
  const inner = 'proposals { nodes { participations { nodes { proposal { participations { nodes { role } } } } } } }';
  expect(() => costOf(`{ places(first: 100) { nodes { ${inner} } } }`)).toThrow('Cost (rows asked for)');
  expect(() => costOf(`{ nodes(ids: [${'"Place:01" '.repeat(100)}]) { ... on Place { ${inner} } } }`)).toThrow(
    'Cost (rows asked for)',
  );
});
