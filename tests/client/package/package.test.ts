import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as operations from '@khuyencong/client/operations';
import { type OperationDefinitionNode, parse } from 'graphql';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ownQueries } from './own-queries.ts';
import { manifestOf, pack, type Packed, packClient } from './packed.ts';
import { bundledBytes, readyProgram, selectProgram } from './sizes.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let packed: Packed;
beforeAll(() => {
  packed = packClient();
});
afterAll(() => packed.remove());

test('the package has no dependency of any kind, and no file but code, types, texts and the graph', () => {
  const manifest = manifestOf(packed);
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
  expect(readdirSync(packed.folder).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'cjs',
    'esm',
    'package.json',
    'persisted.json',
    'schema.graphql',
  ]);
});

test('the tarball is at most 188 KB, and 26 KB without what is made from the graph', () => {
  const copy = join(packed.project, 'copy');
  cpSync(packed.folder, copy, { recursive: true });
  for (const path of ['schema.graphql', 'persisted.json', 'cjs/generated', 'esm/generated'])
    rmSync(join(copy, path), { recursive: true });
  expect(statSync(pack(copy, packed.project)).size).toBeLessThanOrEqual(26 * 1024);
  expect(packed.tarballBytes).toBeLessThanOrEqual(188 * 1024);
});

test('the client with one ready operation is at most 1,792 bytes, minified and gzipped', async () => {
  const sizes = await Promise.all(
    ['ListProposals', 'BudgetTotal', 'GetDataset'].map((name) => bundledBytes(packed.project, readyProgram(name))),
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1792);
});

test('a further ready operation is at most 300 bytes and 50 for each question more, and one that is not used 0', async () => {
  const one = await bundledBytes(packed.project, readyProgram('ListProposals'));
  const large: string[] = [];
  for (const { name, text } of Object.values(operations)) {
    const bytes = (await bundledBytes(packed.project, readyProgram('ListProposals', name))) - one;
    const [asked] = parse(text).definitions as OperationDefinitionNode[];
    const more = (asked?.selectionSet.selections.length ?? 0) - 1;
    if (bytes > 300 + 50 * more) large.push(`${name} ${bytes}`);
  }
  expect(large).toEqual([]);
  const direct = readyProgram('ListProposals').replace('client/operations', 'client/operations/ListProposals');
  expect(await bundledBytes(packed.project, direct)).toBe(one);
});

test('core and builder are at most 2,560 bytes without the map of the graph, and the map at most 3,072', async () => {
  const whole = await bundledBytes(packed.project, selectProgram);
  const map = join(packed.folder, 'esm/generated/selection-map.js');
  const text = readFileSync(map, 'utf8');
  writeFileSync(map, 'export const selectionMap = { types: {}, numbers: {}, arguments: {} };');
  const withoutMap = await bundledBytes(packed.project, selectProgram);
  writeFileSync(map, text);
  expect(withoutMap).toBeLessThanOrEqual(2560);
  expect(whole - withoutMap).toBeLessThanOrEqual(3072);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed.folder, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('attw finds nothing in the code entries, for ES modules, CommonJS and bundlers', () => {
  const others = ['./schema.graphql', './persisted.json', './package.json', './operations/*'];
  const run = spawnSync(
    resolve('tests/node_modules/.bin/attw'),
    [packed.tarball, '--profile', 'node16', '--format', 'json', '--exclude-entrypoints', ...others],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { analysis, problems = {} } = JSON.parse(run.stdout) as {
    analysis: { entrypoints: object };
    problems?: Record<string, { entrypoint: string; resolutionKind: string }[]>;
  };
  // node10 knows no entry points at all, and no TypeScript from 7 on knows node10
  const found = Object.values(problems)
    .flat()
    .filter(({ resolutionKind }) => resolutionKind !== 'node10');
  expect(found).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './select', './budget', './schema']));
  expect(run.status).toBe(0);
});

test('no type of the package says any', () => {
  const files = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.d.ts'),
  );
  const loose = files.filter((path) => {
    const code = readFileSync(join(packed.folder, path), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*|'[^']*'/g, '');
    return /\bany\b/.test(code);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(loose).toEqual([]);
});

const strict = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What TypeScript says of a program in a project of its own, how many types it had to make, and how long it took. */
function check(name: string, program: string, options: object = {}) {
  writeFileSync(join(packed.project, name), program);
  const config = { compilerOptions: { ...strict, module: 'nodenext', ...options }, files: [name] };
  writeFileSync(join(packed.project, 'tsconfig.json'), JSON.stringify(config));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const begin = performance.now();
  const run = spawnSync(process.execPath, [tsc, '-p', packed.project, '--extendedDiagnostics'], { encoding: 'utf8' });
  return {
    milliseconds: performance.now() - begin,
    errors: run.stdout.split('\n').filter((line) => line.includes('error TS')),
    instantiations: Number(/Instantiations:\s+(\d+)/.exec(run.stdout)?.[1]),
  };
}

test('twenty own queries compile under all strict options, and cost at most 30,000 type instantiations', () => {
  const empty = check('empty.mts', 'export {};\n', { skipLibCheck: true });
  const queries = check('queries.mts', ownQueries, { skipLibCheck: true });
  expect([empty.errors, queries.errors]).toEqual([[], []]);
  expect(queries.instantiations - empty.instantiations).toBeLessThanOrEqual(30_000);
});

// seconds would say how busy the machine is: an empty file took 0.11 s on a quiet one, so that 0.10 s more is a factor of 1.9
test('twenty own queries take tsc at most 1.9 times as long as an empty file', () => {
  const fastest = { empty: Infinity, queries: Infinity };
  for (let round = 0; round < 5; round += 1) {
    const empty = check('empty.mts', 'export {};\n', { skipLibCheck: true });
    const queries = check('queries.mts', ownQueries, { skipLibCheck: true });
    fastest.empty = Math.min(fastest.empty, empty.milliseconds);
    fastest.queries = Math.min(fastest.queries, queries.milliseconds);
  }
  expect(fastest.queries / fastest.empty).toBeLessThanOrEqual(1.9);
});

const program = [
  "import { createClient, type ApiError } from '@khuyencong/client';",
  "import { ListProposals, type ListProposalsResult } from '@khuyencong/client/operations';",
  "import { GetProposal } from '@khuyencong/client/operations/GetProposal';",
  "import { paginate } from '@khuyencong/client/paginate';",
  "import { select } from '@khuyencong/client/select';",
  "import { budget } from '@khuyencong/client/budget';",
  "import { query } from '@khuyencong/client/tanstack';",
  "import { formatVnd } from '@khuyencong/client/scalars';",
  "import { mockFetch, reply } from '@khuyencong/client/testing';",
  "import type { BudgetStage } from '@khuyencong/client/schema';",
  "import type { introspection } from '@khuyencong/client/tada';",
  "const stage: BudgetStage = 'APPROVED';",
  'const fetch = mockFetch(reply(GetProposal, { proposal: null }));',
  "const api = createClient({ url: 'http://localhost/graphql', fetch });",
  'export type Graph = introspection;',
  'export async function main(): Promise<[ListProposalsResult, ApiError | undefined]> {',
  "  const { proposal } = await api.request(GetProposal, { code: 'A', stage });",
  '  console.log(proposal, formatVnd(1791480000n), typeof select, typeof budget, query(api, ListProposals).queryKey[1]);',
  '  for await (const item of paginate(api, ListProposals, { first: 1 })) return [{ proposals: {',
  '    totalCount: 1, nodes: [item], pageInfo: { hasNextPage: false, endCursor: null, hasPreviousPage: false, startCursor: null } } }, undefined];',
  "  throw new Error('empty');",
  '}\n',
].join('\n');

test.each([
  ['an ES module', 'program.mts', {}],
  ['a CommonJS module', 'program.cts', {}],
  ['a bundled module', 'program.ts', { module: 'esnext', moduleResolution: 'bundler' }],
])('%s that uses every entry point compiles, with the types of libraries checked as well', (_title, name, options) => {
  expect(check(name, program, options).errors).toEqual([]);
});

test('the package runs as an ES module and by require, with the same exports', () => {
  const paths = [
    '',
    '/operations',
    '/operations/GetProposal',
    '/paginate',
    '/select',
    '/budget',
    '/tanstack',
    '/scalars',
    '/testing',
  ];
  const names = paths.map((path) => `@khuyencong/client${path}`);
  const run = (file: string, load: string) => {
    const text = `Promise.all(${JSON.stringify(names)}.map((name) => ${load})).then((all) => console.log(JSON.stringify(all.map((one) => Object.keys(one).filter((key) => !/default|__|module/.test(key)).sort()))));`;
    writeFileSync(join(packed.project, file), text);
    return JSON.parse(execFileSync(process.execPath, [join(packed.project, file)], { encoding: 'utf8' })) as string[][];
  };
  const imported = run('run.mjs', 'import(name)');
  expect(run('run.cjs', 'require(name)')).toEqual(imported);
  expect(imported[0]).toEqual(['ApiError', 'createClient', 'dedupe', 'isApiError', 'persistedGet', 'textOperation']);
  expect(imported[1]).toEqual(Object.keys(operations).toSorted());
});
