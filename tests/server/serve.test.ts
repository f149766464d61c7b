import { expect, test } from 'vitest';
import { freshPostgresUrl, temporaryDirectory } from '../support/databases.ts';
import { runProgram } from './program.ts';

const announced = /Ready\.\n {2}GraphQL {5}(\S+)\n {2}Playground {2}(\S+)\n {2}Health {6}(\S+) {2}(\S+)\n/;
const proposals =
  '{ proposals(where: {programmeLevel: {eq: LOCAL}, planYear: {eq: 2018}}, first: 1) { totalCount nodes { code } } }';
const budget =
  '{ budget(where: {programmeLevel: {eq: LOCAL}, planYear: {eq: 2018}}) { total { all: money(stage: REGISTERED) { sum } } } }';

async function ask(graphql: string, query: string): Promise<unknown> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test.for([
  ['PGlite', async () => ({ DATA_DIR: `${await temporaryDirectory()}/data` })],
  ['PostgreSQL', async () => ({ DATABASE_URL: await freshPostgresUrl('empty') })],
] as const)(
  'on an empty %s it loads the sample, says where it is, answers 11 and 1791480000, and a SIGTERM ends it with 0',
  async ([, open]) => {
    const settings = { PORT: '0', ...(await open()) };
    const first = runProgram(['server/main.ts'], settings);
    const [, graphql = '', playground, livez = '', readyz = ''] = await first.says(announced);
    const url = graphql.replace('/graphql', '');
    expect([playground, livez, readyz]).toEqual([`${url}/playground/`, `${url}/livez`, `${url}/readyz`]);
    expect([(await fetch(livez)).status, (await fetch(readyz)).status]).toEqual([200, 200]);
    expect(await ask(graphql, proposals)).toEqual({
      data: { proposals: { totalCount: 11, nodes: [{ code: expect.stringMatching(/^KCDP-2018-HP-\d+$/) }] } },
    });
    expect(await ask(graphql, budget)).toEqual({ data: { budget: { total: { all: { sum: '1791480000' } } } } });
    first.child.kill('SIGTERM');
    const end = await first.ended;
    expect(end.code).toBe(0);
    expect(end.output).toContain('Loading the sample');

    const second = runProgram(['server/main.ts'], settings);
    const [, again = ''] = await second.says(announced);
    expect(await ask(again, proposals)).toMatchObject({ data: { proposals: { totalCount: 11 } } });
    second.child.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 0, output: expect.not.stringContaining('Loading the sample') });
  },
);
