import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallServer, type SmallServer } from './small-graph.ts';

let folder: string;
let server: SmallServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'playground-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'dist/assets/index-1a2b3c.js'), 'export {};');
  writeFileSync(join(folder, 'secret.json'), '{}');
  server = await smallServer({ playgroundFolder: join(folder, 'dist') });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
  "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

test.for([
  ['/playground/', 'text/html; charset=utf-8', 'no-cache', '<!doctype html>'],
  [
    '/playground/assets/index-1a2b3c.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
    'export {};',
  ],
] as const)('%s is served as %s, kept as "%s", under the strict policy', async ([path, type, cache, text]) => {
  const response = await fetch(server.url + path);
  expect({
    status: response.status,
    text: await response.text(),
    ...Object.fromEntries(response.headers),
  }).toMatchObject({
    status: 200,
    text,
    'content-type': type,
    'cache-control': cache,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.for([
  '/playground/nothing.js',
  '/playground/../secret.json',
  '/playground/%2e%2e/secret.json',
  '/playground/..%2fsecret.json',
])('no path leads out of the folder: %s', async (path) => {
  expect((await fetch(server.url + path)).status).toBe(404);
});

test('a page that is not built says what to do', async () => {
  const unbuilt = await smallServer();
  const response = await fetch(`${unbuilt.url}/playground/`);
  expect([response.status, await response.json()]).toEqual([
    503,
    {
      errors: [
        {
          message: 'The playground is not built; start the server with pnpm start.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    },
  ]);
  await unbuilt.stop();
});
