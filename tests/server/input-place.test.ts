import { schema } from '@khuyencong/schema';
import { createHandler } from '@khuyencong/server/http/create-handler.ts';
import { createLogger } from '@khuyencong/server/telemetry/logger.ts';
import { expect, test } from 'vitest';

const handler = createHandler({
  graph: { schema, plugins: [], context: () => ({}), documents: {} },
  limits: 'public',
  logger: createLogger('silent'),
  isReady: async () => true,
  playgroundFolder: 'server/playground/src',
});

async function refusalOf(query: string): Promise<unknown> {
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors: unknown[] };
  return errors;
}

const day = 'Write a day of the calendar as YYYY-MM-DD, such as "2018-05-27".';
const money = 'Write money as whole đồng in a string of digits, such as "1791480000".';
const whole = 'Write a whole number as a string of digits, such as "500".';

test.for([
  ['{ p: proposal(code: "A") { s: status(on: "2018-02-30") } }', day, 42, ['p', 's'], 'on'],
  [
    '{ proposals(where: {or: [{planYear: {eq: 1}}, {approvedOn: {in: ["2018-02-01", "30/02/2018"]}}]}) { totalCount } }',
    day,
    80,
    ['proposals'],
    'where.or.1.approvedOn.in.1',
  ],
  [
    '{ proposals(where: {registeredTotal: {gt: "1.5"}}) { totalCount } }',
    money,
    43,
    ['proposals'],
    'where.registeredTotal.gt',
  ],
  [
    `{ proposals(where: {registeredTotal: {gt: "1${'0'.repeat(38)}"}}) { totalCount } }`,
    money,
    43,
    ['proposals'],
    'where.registeredTotal.gt',
  ],
  ['{ reportedFigures(where: {value: {lt: "ten"}}) { totalCount } }', whole, 39, ['reportedFigures'], 'where.value.lt'],
] as const)(
  'a literal that is no value of its type is refused at its place: %s',
  async ([query, message, column, path, argument]) => {
    expect(await refusalOf(query)).toEqual([
      { message, locations: [{ line: 1, column }], path, extensions: { code: 'BAD_USER_INPUT', argument } },
    ]);
  },
);

test('inside a fragment, which many fields may spread, the place is its line and argument', async () => {
  const query = '{ proposal(code: "A") { ...Then } } fragment Then on Proposal { status(on: "soon") }';
  expect(await refusalOf(query)).toEqual([
    { message: day, locations: [{ line: 1, column: 76 }], extensions: { code: 'BAD_USER_INPUT', argument: 'on' } },
  ]);
});

test('a literal of another type is told by the same place', async () => {
  expect(await refusalOf('{ proposals(where: {planYear: {eq: "x"}}) { totalCount } }')).toEqual([
    {
      message: 'Int cannot represent non-integer value: "x"',
      locations: [{ line: 1, column: 36 }],
      path: ['proposals'],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument: 'where.planYear.eq' },
    },
  ]);
});

test('a page beyond its limit is told by line, path and argument', async () => {
  expect(await refusalOf('{ p: proposals(first: 101) { totalCount } }')).toEqual([
    {
      message: 'first is 101; ask for 0 to 100 rows and page on with a cursor.',
      locations: [{ line: 1, column: 23 }],
      path: ['p'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    },
  ]);
});
