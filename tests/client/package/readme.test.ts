import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { type LiveServer, serve } from '../live-server.ts';
import { type Packed, packClient } from './packed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const readme = readFileSync('client/README.md', 'utf8');
const client = [
  "import { createClient as clientOf } from '@khuyencong/client';",
  "const api = clientOf({ url: process.env['KHUYENCONG_URL'] ?? '' });\n",
].join('\n');

/** The blocks of the README as programs, each with what it says it prints. Only the first makes the client that all use. */
const blocks = [...readme.matchAll(/^```ts\n(.+?)^```/gms)].map(([, code = ''], index) => ({
  file: `block-${index}.mts`,
  program: (/\bapi\b/.test(code) && !code.includes('const api') ? client : '') + code,
  printed: [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line),
}));

let packed: Packed;
beforeAll(() => {
  packed = packClient();
  for (const { file, program } of blocks) writeFileSync(join(packed.project, file), program);
  symlinkSync(resolve('node_modules/@types'), join(packed.project, 'node_modules/@types'));
});
afterAll(() => packed.remove());

test('every block of the README compiles against the packed client, under all strict options', () => {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: ['node'],
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  };
  const config = { compilerOptions, files: blocks.map(({ file }) => file) };
  writeFileSync(join(packed.project, 'tsconfig.json'), JSON.stringify(config));
  const run = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', packed.project], {
    encoding: 'utf8',
  });
  expect(run.stdout).toBe('');
  expect(blocks.length).toBeGreaterThan(5);
});

describeOnBothDatabases('the blocks of the README against a live server', (open) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
  });
  afterAll(() => server.close());

  test.each(blocks.filter(({ printed }) => printed.length > 0))(
    '$file prints what stands behind its arrows',
    async ({ file, printed }) => {
      const child = spawn(process.execPath, [join(packed.project, file)], {
        env: { ...process.env, KHUYENCONG_URL: server.url },
      });
      const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
      expect(complaints).toBe('');
      expect(output.trimEnd().split('\n')).toEqual(printed);
    },
  );
});
