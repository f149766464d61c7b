import { expect, test, vi } from 'vitest';
import { plant, runIn } from './planted.ts';

vi.setConfig({ testTimeout: 60_000 });

const empty = 'export {};\n';
const imports = (...paths: string[]) => paths.map((path) => `import '${path}';\n`).join('');

/** What depcruise says of a folder with these files, as `rule: from → to`, sorted. */
function violations(files: Record<string, string>): string[] {
  const packages = {
    'package.json': '{ "type": "module", "dependencies": { "declared": "*" } }',
    'node_modules/declared/index.js': empty,
    'node_modules/undeclared/index.js': empty,
  };
  const folder = plant({ ...packages, ...files }, ['.dependency-cruiser.mjs']);
  const roots = ['drizzle', 'schema', 'server', 'client', 'tests'].filter((root) =>
    Object.keys(files).some((path) => path.startsWith(`${root}/`)),
  );
  const { output } = runIn(folder, `depcruise --config .dependency-cruiser.mjs --output-type json ${roots.join(' ')}`);
  const report = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).toSorted();
}

test('each import against the direction of the layers is reported, and nothing else', () => {
  expect(
    violations({
      'drizzle/index.ts': imports('../schema/index.ts', '../client/src/index.ts'),
      'drizzle/tables/proposal.ts': empty,
      'schema/index.ts': imports('../drizzle/tables/proposal.ts', '../server/config.ts'),
      'schema/compile/plan.ts': imports('../../drizzle/tables/proposal.ts', '../proposal/type.ts'),
      'schema/proposal/type.ts': empty,
      'server/app.ts': imports('../schema/proposal/type.ts', '../client/src/index.ts', '../tests/support/data.ts'),
      'server/config.ts': empty,
      'server/playground/main.ts': imports('../config.ts'),
      'client/src/index.ts': imports('declared'),
      'client/generate.ts': imports('../schema/proposal/type.ts', '../tests/support/data.ts', 'declared'),
      'tests/support/data.ts': empty,
      'tests/all.test.ts': imports('../server/app.ts', '../client/src/index.ts', '../drizzle/index.ts'),
    }),
  ).toEqual([
    'client-core-without-packages: client/src/index.ts → node_modules/declared/index.js',
    'client-stands-alone: client/generate.ts → schema/proposal/type.ts',
    'client-stands-alone: client/generate.ts → tests/support/data.ts',
    'compiler-knows-no-domain: schema/compile/plan.ts → drizzle/tables/proposal.ts',
    'compiler-knows-no-domain: schema/compile/plan.ts → schema/proposal/type.ts',
    'drizzle-is-lowest: drizzle/index.ts → client/src/index.ts',
    'drizzle-is-lowest: drizzle/index.ts → schema/index.ts',
    'playground-stands-alone: server/playground/main.ts → server/config.ts',
    'schema-below-server: schema/index.ts → server/config.ts',
    'server-is-top: server/app.ts → client/src/index.ts',
    'server-is-top: server/app.ts → tests/support/data.ts',
  ]);
});

test('an import of a type alone breaks a layer too', () => {
  expect(
    violations({
      'drizzle/query.ts': "import type { Args } from '../schema/args.ts';\nexport type Query = Args;\n",
      'schema/args.ts': 'export type Args = string;\n',
    }),
  ).toEqual(['drizzle-is-lowest: drizzle/query.ts → schema/args.ts']);
});

test('an import that resolves nowhere, an undeclared package and a cycle are reported, a cycle of types is not', () => {
  expect(
    violations({
      'drizzle/a.ts': imports('./b.ts', './gone.ts'),
      'drizzle/b.ts': imports('./a.ts', 'undeclared'),
      'drizzle/c.ts': "import type { D } from './d.ts';\nexport type C = D | null;\n",
      'drizzle/d.ts': "import type { C } from './c.ts';\nexport interface D { c: C }\n",
    }),
  ).toEqual([
    'declared-packages-only: drizzle/b.ts → node_modules/undeclared/index.js',
    'everything-resolves: drizzle/a.ts → ./gone.ts',
    'no-cycles: drizzle/a.ts → drizzle/b.ts',
  ]);
});
