import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/databases.ts';
import { runProgram } from './program.ts';

const main = 'server/main.ts';

test('a bad setting ends the program within two seconds with one line that names it', async () => {
  const { code, output, ms } = await runProgram([main], { PORT: 'forty', DATA_DIR: '/nowhere' }).ended;
  expect([code, output]).toEqual([1, 'PORT must be a whole number from 0 to 65535.\n']);
  expect(ms).toBeLessThan(2_000);
});

test('a port that is taken ends the program with one line, before any database is made', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const settings = { PORT: String(port), DATA_DIR: await temporaryDirectory() };
  const { code, output, ms } = await runProgram([main], settings).ended;
  other.close();
  expect([code, output]).toEqual([1, 'PORT is taken by another program; choose another.\n']);
  expect(ms).toBeLessThan(2_000);
});

test('a database that does not answer ends the program with one line that holds no address and no password', async () => {
  const DATABASE_URL = 'postgres://someone:pass-word@127.0.0.1:1/khuyencong';
  expect(await runProgram([main, 'migrate'], { DATABASE_URL }).ended).toMatchObject({
    code: 1,
    output:
      'DATABASE_URL: the database cannot be opened (ECONNREFUSED). ' +
      'Compare its host, port, user, password and database with the running server.\n',
  });
});

test('a directory that cannot be made ends the program with one line that says what to name', async () => {
  expect(await runProgram([main, 'migrate'], { DATA_DIR: '/dev/null/deep/data' }).ended).toMatchObject({
    code: 1,
    output:
      'DATA_DIR: the database cannot be opened (ENOTDIR). Name a directory that this program may make and write in.\n',
  });
});

test('migrate names what it applied, and the second time there is nothing to do', async () => {
  const settings = { DATA_DIR: `${await temporaryDirectory()}/deep/data` };
  const first = await runProgram([main, 'migrate'], settings).ended;
  const second = await runProgram([main, 'migrate'], settings).ended;
  expect([first.code, first.output]).toEqual([0, expect.stringMatching(/^Applied: 0000_\w+(, \d{4}_\w+)+\.\n$/)]);
  expect([second.code, second.output]).toEqual([0, 'The database is up to date.\n']);
});

test('help goes to the output with 0, an unknown command with 2', async () => {
  const help = await runProgram([main, '--help']).ended;
  const unknown = await runProgram([main, 'fly']).ended;
  expect([help.code, help.output.split('\n')[0]]).toEqual([
    0,
    "khuyencong: open data on Vietnam's industrial promotion, as GraphQL",
  ]);
  expect([unknown.code, unknown.output.split('\n')[0]]).toEqual([2, 'There is no command "fly".']);
});

test.for(['server/start.mjs', 'server/with-node-24.mjs'])('%s refuses to go on under Node 20', async (program) => {
  const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const { code, output } = await runProgram(['--import', `data:text/javascript,${pretend}`, program, 'node']).ended;
  expect([code, output]).toEqual([
    1,
    'This needs Node 24, which the install brings, but Node 20.20.2 is running: the install did not complete. ' +
      'Run "npx -y pnpm@12 install", read its first error, then try again.\n',
  ]);
});

test('a command run with Node 24 gets its arguments and gives its exit code', async () => {
  const run = (...args: string[]) => runProgram(['server/with-node-24.mjs', ...args]).ended;
  expect(await run('node', '-e', 'console.log(process.argv[1]); process.exit(7)', 'a b')).toMatchObject({
    code: 7,
    output: 'a b\n',
  });
  expect(await run('no-such-command')).toMatchObject({
    code: 127,
    output: 'no-such-command cannot be run (ENOENT); is it among the dependencies of package.json?\n',
  });
  expect(await run()).toMatchObject({ code: 2 });
});
