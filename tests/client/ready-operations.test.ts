import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { comparedFields, keyArguments } from '../../client/plugin/budget-fields.ts';
import { readyOperations } from '../../client/plugin/ready-operations.ts';
import { resultType } from '../../client/plugin/result-type.ts';
import { selectionMap } from '../../client/plugin/selection-map.ts';

const schema = buildSchema(`
  scalar VND
  scalar BigInt
  interface Payer { code: ID!, paid: VND }
  type Beneficiary implements Payer { code: ID!, paid: VND, own: Money! }
  type Programme implements Payer { code: ID!, paid: VND, budget: VND, own: Money! }
  union Anyone = Beneficiary | Programme
  type Money { sum: VND, parts: [VND!]!, count: Int!, great: BigInt }
  type Query { money: Money!, payers: [Payer!]!, anyone: [[Anyone]], count: Int! }
`);
const ready = (...texts: string[]) =>
  readyOperations(
    schema,
    texts.map((text) => ({ document: parse(text) })),
  ).map(({ node: _node, ...constant }) => constant);

test('the text is short, a fragment used once is written out in it, and the hash is that of the text', () => {
  const [operation, other] = ready(
    'fragment Unused on Money { count }  fragment Parts on Money { parts great ...Sum } fragment Sum on Money { sum }',
    '# a comment\nquery Both { money { ...Sum } again: money { ...Parts count } }',
    'query Of { payers { ...Own } } fragment Own on Programme { own { ...Parts } }',
  );
  const text = 'query Both{money{...A}again:money{parts great ...A count}}fragment A on Money{sum}';
  expect(other?.text).toBe('query Of{payers{...on Programme{own{parts great sum}}}}');
  expect(operation).toEqual({
    name: 'Both',
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    plan: { money: { sum: 1 }, again: { parts: 1, great: 1, sum: 1 } },
  });
});

test('the plan goes by response key through aliases, lists, interfaces and unions', () => {
  const [operation] = ready(`
    query Keys {
      payers { __typename paid ... on Programme { all: budget } ...Own }
      anyone { ... { ... on Beneficiary { what: own { a: sum } } } ... on Programme { what: own { parts } ...Own } }
      money { count }
    }
    fragment Own on Payer { ... on Beneficiary { own { count sum } } ... on Programme { own { parts } } }
  `);
  expect(operation?.plan).toEqual({
    payers: { paid: 1, all: 1, own: { sum: 1, parts: 1 } },
    anyone: { what: { a: 1, parts: 1 }, own: { sum: 1, parts: 1 } },
  });
});

test('an operation without amounts has no plan, and operations come sorted by name', () => {
  expect(ready('query B { count }', 'query A { count }').map(({ name, plan }) => [name, plan])).toEqual([
    ['A', undefined],
    ['B', undefined],
  ]);
});

test('an operation without a name is refused', () => {
  expect(() => ready('{ count }')).toThrow('an operation under client/operations has no name: give it one');
});

const scalars = { VND: 'bigint', BigInt: 'bigint', Int: 'number', ID: 'string' };
const typeOfQuery = (text: string, graph = schema) => {
  const [definition, ...rest] = parse(text).definitions;
  const fragments = rest.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const print = resultType(graph, new Map(fragments.map((node) => [node.name.value, node])), scalars);
  return print((definition as OperationDefinitionNode).selectionSet, graph.getQueryType()!);
};

test('a result type joins what fragments select, and splits where several types are possible', () => {
  expect(
    typeOfQuery(`
      { money { ...A ... { count } } payers { __typename code ... on Programme { own { sum } } ...B } anyone { ... on Payer { code } } }
      fragment A on Money { sum parts }
      fragment B on Programme { own { count } }
    `),
  ).toBe(`{
  readonly money: {
    readonly sum: bigint | null;
    readonly parts: readonly bigint[];
    readonly count: number;
  };
  readonly payers: readonly (({
    readonly __typename: 'Beneficiary';
    readonly code: string;
  } | {
    readonly __typename: 'Programme';
    readonly code: string;
    readonly own: {
      readonly sum: bigint | null;
      readonly count: number;
    };
  }))[];
  readonly anyone: readonly (readonly ({
    readonly code: string;
  } | null)[] | null)[] | null;
}`);
});

test('what is one fragment of its own type and nothing else has the name of the fragment', () => {
  expect(typeOfQuery('{ money { ...A } again: money { ...A count } } fragment A on Money { sum }')).toBe(`{
  readonly money: A;
  readonly again: {
    readonly sum: bigint | null;
    readonly count: number;
  };
}`);
});

test('values of closed lists are open in results, and a deprecation is told with its reason', () => {
  const graph = buildSchema(
    'enum Colour { RED } type Query { "Its colour." colour: [Colour!] @deprecated(reason: "Ask for light.") }',
  );
  expect(typeOfQuery('{ again: colour }', graph)).toBe(`{
  /**
   * Its colour.
   * @deprecated Ask for light.
   */
  readonly again: readonly schema.Open<schema.Colour>[] | null;
}`);
});

test('a scalar that nobody said the type of stops the generation, and so does a directive', () => {
  const graph = buildSchema('scalar Mass type Query { mass: Mass, count: Int }');
  expect(() => typeOfQuery('{ mass }', graph)).toThrow(
    'client/codegen.ts does not say what the scalar Mass is in TypeScript',
  );
  expect(() => typeOfQuery('{ count @include(if: true) }', graph)).toThrow(
    'count: directives in ready operations are not typed',
  );
});

test('a field name that means different things is told apart by its type, and equal ones are listed once', () => {
  const graph = buildSchema(`
    scalar VND
    type Query { a: A!, b: B!, list(first: Int, where: AFilter): AConnection!, bs(first: Int!, where: BFilter): [B] }
    type AConnection { nodes: [A!]! }
    type A { total: VND, sum: VND, self: A }
    type B { total: Int, sum: VND, self: B, a: B }
    input AFilter { a: Int } input BFilter { a: Int }
  `);
  expect(selectionMap(graph)).toEqual({
    types: { 'Query.a': 'A', b: 'B', list: 'A', bs: 'B' },
    numbers: { 'A.total': 1, sum: 1 },
    arguments: { first: 'Int', 'bs.first': 'Int!', where: '*Filter' },
  });
});

test('the budget builder knows which figures a comparison adds and what a key repeats of its grouping', () => {
  const graph = buildSchema(`
    type Query { row: BudgetRow }
    type BudgetRow { key: BudgetKey!, figures: BudgetFigures!, previous: BudgetFigures, depth: Int! }
    type BudgetFigures { proposals: Int! }
    type BudgetKey { place(level: Int, label: String): String, period(grain: Int): String, band: String }
    input BudgetGrouping @oneOf { dimension: String, place: PlaceGrouping, period: PeriodGrouping, band: PlaceGrouping }
    input PlaceGrouping { level: Int!, boundaries: Int }
    input PeriodGrouping { grain: Int! }
  `);
  expect(comparedFields(graph)).toEqual(['previous']);
  expect(keyArguments(graph)).toEqual({ place: ['level'], period: ['grain'] });
});

test('every dimension of a budget has a key of its name in the present graph', () => {
  const graph = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const dimensions = graph.getType('BudgetDimension') as GraphQLEnumType;
  const key = graph.getType('BudgetKey') as GraphQLObjectType;
  const named = dimensions.getValues().map(({ name }) => {
    return name.toLowerCase().replace(/_./g, (letter) => letter.charAt(1).toUpperCase());
  });
  expect(named.filter((name) => key.getFields()[name]?.args.length !== 0)).toEqual([]);
});
