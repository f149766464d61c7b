import { emptyLists } from '@khuyencong/server/playground/src/explain/empty-lists.ts';
import { placeOfError } from '@khuyencong/server/playground/src/explain/place.ts';
import { createApp } from '@khuyencong/server';
import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: string[]; locations?: { line: number; column: number }[] }[];
}

/** The text that a place marks. */
function marked(query: string, place: ReturnType<typeof placeOfError>): string | null {
  if (!place) return null;
  const lines = query.split('\n').slice(place.line - 1, place.endLine);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, place.endColumn - 1);
  lines[0] = lines[0]!.slice(place.column - 1);
  return lines.join('\n');
}

describeOnBothDatabases('what the page says of answers of the graph', (open) => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await open({ template: 'sample' }) });
  });
  const ask = async (query: string, variables = {}): Promise<Answer> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

  test.each([
    ['an unknown field', '{\n  places {\n    horoscope\n  }\n}', 'horoscope'],
    ['the end where a bracket is missing', '{\n  places { totalCount', ''],
    ['a value that no list takes', '{\n  places(first: 101) { totalCount }\n}', 'first: 101'],
    [
      'a condition deep in a filter',
      '{ places(where: { or: [{ validOn: "2018-02-30" }] }) { totalCount } }',
      'validOn: "2018-02-30"',
    ],
    [
      'a refused grouping',
      'query Q { b: budget(by: [{ dimension: ACTIVITY }, { dimension: ACTIVITY, }]) { rowCount } }',
      '{ dimension: ACTIVITY, }',
    ],
  ])('%s is marked where it stands', async (_, query, expected) => {
    const { errors = [] } = await ask(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(marked(query, placeOfError(query, errors[0]!))).toBe(expected);
  });

  test('an empty list is told with the conditions that left nothing, variables in their places', async () => {
    const query = `query Empty($year: Int! = 2018, $text: String) {
  proposals(where: { planYear: { eq: $year }, search: $text }) { nodes { code } }
  province: place(code: "P31-2018") { proposals(where: { programmeLevel: { eq: NATIONAL }, planYear: { lt: 2018 } }) { nodes { code } } }
  all: budget { total { proposals } }
  none: budget(where: { planYear: { in: [2030, 2031] } }) { ...Sum }
}
fragment Sum on BudgetResult { total { proposals } rows { kind } }`;
    const variables = { text: 'tàu vũ trụ' };
    const { data } = await ask(query, variables);
    expect(emptyLists(query, variables, data)).toEqual([
      { name: 'proposals', conditions: ['planYear: 2018', 'search: tàu vũ trụ'] },
      { name: 'province.proposals', conditions: ['programmeLevel: NATIONAL', 'planYear.lt: 2018'] },
      { name: 'none', conditions: ['planYear: 2030', 'planYear: 2031'] },
    ]);
  });
});
