import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/databases.ts';

/** Starts the program as `pnpm start` does, in a checkout whose install brought these files and no others. */
async function startIn(installed: readonly string[], nodeOptions: readonly string[] = []) {
  const checkout = await temporaryDirectory();
  cpSync(resolve('server/start.mjs'), join(checkout, 'server/start.mjs'));
  cpSync(resolve('server/require-node-24.mjs'), join(checkout, 'server/require-node-24.mjs'));
  for (const path of installed) mkdirSync(join(checkout, path), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, 'server/start.mjs'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Node 24 that says of itself what the Node of the machine would say. */
const asNode20 = [
  '--import',
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.18.0'}})",
];

test('a start without its packages says so in one line and ends', async () => {
  expect(await startIn(['node_modules/.bin'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The packages are not installed. Run "npx -y pnpm@12 install", read its first error, then try again.\n',
  });
});

test('a start under the Node of the machine, since the install brought no Node 24, says so in one line and ends', async () => {
  expect(await startIn(['node_modules/.modules.yaml'], asNode20)).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'This needs Node 24, which the install brings, but Node 20.18.0 is running: the install did not complete. ' +
      'Run "npx -y pnpm@12 install", read its first error, then try again.\n',
  });
});
