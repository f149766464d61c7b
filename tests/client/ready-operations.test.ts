import { createHash } from 'node:crypto';
import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { readyOperations } from '../../client/plugin/ready-operations.ts';

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
  );

test('the text is short, holds the fragments that it uses once, and the hash is that of the text', () => {
  const [operation] = ready(
    'fragment Unused on Money { count }  fragment Parts on Money { parts great ...Sum } fragment Sum on Money { sum }',
    '# a comment\nquery Both { money { ...Sum } again: money { ...Parts ...Sum } }',
  );
  const text =
    'query Both{money{...Sum}again:money{...Parts ...Sum}}fragment Sum on Money{sum}fragment Parts on Money{parts great ...Sum}';
  expect(operation).toEqual({
    name: 'Both',
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    suffix: 'Query',
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
