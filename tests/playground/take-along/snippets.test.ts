import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type AskedQuestion,
  curlSnippet,
  pythonSnippet,
  rSnippet,
  typescriptSnippet,
} from '@khuyencong/server/playground/src/snippets/snippets.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveServer, serve } from '../../client/live-server.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const run = promisify(execFile);

// every sign that one of the four languages gives a meaning to
const signs = `'"\\ \`\${x} $HOME %s )---" """ đề án`;
const asked: Omit<AskedQuestion, 'url'> = {
  query: `query Signs($search: String) {
  # ${signs}
  given: proposals(where: { search: $search }) { totalCount }
  written: proposals(where: { or: [{ titleVi: { eq: ${JSON.stringify(signs)} } }, { planYear: { eq: 2018 } }] }) { totalCount }
}
`,
  variables: { search: `may moc ${signs}` },
};
const answer = { given: { totalCount: 0 }, written: { totalCount: 12 } };
const anonymous = '{ proposals { totalCount } }';

async function has(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
const [hasCurl, hasPython] = await Promise.all([has('curl'), has('python3')]);

describeOnBothDatabases('the snippets, run as they are copied', (open) => {
  let server: LiveServer;
  let folder: string;
  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    // inside the checkout, where the client is found
    folder = await mkdtemp(join(import.meta.dirname, '.snippets-'));
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const printed = async (program: string, given: string[]): Promise<unknown> =>
    JSON.parse((await run(program, given)).stdout);
  const program = async (name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };

  test('TypeScript prints the answer, of a question without a name too', async () => {
    const files = await Promise.all([
      program('first.ts', typescriptSnippet({ ...asked, url: server.url })),
      program('second.ts', typescriptSnippet({ query: anonymous, variables: null, url: server.url })),
    ]);
    expect(await Promise.all(files.map((file) => printed(process.execPath, [file])))).toEqual([
      answer,
      { proposals: { totalCount: 12 } },
    ]);
  });

  test.runIf(hasCurl)('curl prints the answer', async () => {
    expect(await printed('sh', ['-c', curlSnippet({ ...asked, url: server.url })])).toEqual({ data: answer });
  });

  test.runIf(hasPython)('Python prints the answer', async () => {
    const file = await program('ask.py', pythonSnippet({ ...asked, url: server.url }));
    expect(await printed('python3', [file])).toEqual({ data: answer });
  });
});

test('R holds the question as it is, between dashes that the question does not have', () => {
  const text = rSnippet({ ...asked, url: 'http://127.0.0.1:4000/graphql' });
  expect(text).toContain(`query <- r"----(${asked.query.trimEnd()})----"\n`);
  expect(text).toContain(`variables <- r"---(${JSON.stringify(asked.variables)})---"\n`);
});
