import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as operations from '@khuyencong/client/operations';
import { type OperationDefinitionNode, parse } from 'graphql';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifestOf, type Packed, packClient, withoutGraphBytes } from './packed.ts';
import { bundledBytes, readyProgram, selectParts } from './sizes.ts';
import { ownQueriesBesideNothing, typeCheck } from './type-check.ts';

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
  expect(withoutGraphBytes(packed)).toBeLessThanOrEqual(26 * 1024);
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
  const { core, map } = await selectParts(packed);
  expect(core).toBeLessThanOrEqual(2560);
  expect(map).toBeLessThanOrEqual(3072);
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

test('twenty own queries compile under all strict options, at 30,000 instantiations at most and 1.8 times the work of nothing', () => {
  // an empty file took 0.12 s, 0.10 s more is a factor of 1.8; processors differ, factors hardly
  const { errors, instantiations, empty, queries } = ownQueriesBesideNothing(packed.project);
  expect(errors).toEqual([]);
  expect(instantiations).toBeLessThanOrEqual(30_000);
  expect(queries / empty).toBeLessThanOrEqual(1.8);
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
  expect(typeCheck(packed.project, name, program, options).errors).toEqual([]);
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
