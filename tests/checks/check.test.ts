import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { plant, runIn } from './planted.ts';

vi.setConfig({ testTimeout: 60_000 });

const check = `node ${resolve('tests/checks/check.ts')}`;
const current = `node ${resolve('tests/checks/current.ts')}`;

test('a check that finds nothing passes, and one that finds something fails the command', () => {
  const good = plant({ 'a.ts': "export const a = 'a';\n" }, ['.oxfmtrc.json']);
  const passed = runIn(good, `${check} format`);
  expect(passed.output).toMatch(/^ok +\d+\.\d s {2}format\n1 passed, 0 failed\n$/);
  expect(passed.code).toBe(0);

  const bad = plant({ 'a.ts': 'export const a = "a"' }, ['.oxfmtrc.json']);
  const failed = runIn(bad, `${check} format`);
  expect(failed.output).toMatch(/^FAILED +\d+\.\d s {2}format\n\$ oxfmt --check\n[^]*a\.ts[^]*\n0 passed, 1 failed\n$/);
  expect(failed.code).toBe(1);
});

test('a check that does not exist is named beside those that do', () => {
  const { code, output } = runIn(plant({}), `${check} formats`);
  expect(output).toMatch(/^no check is called formats; there are: types, .*, migrations are current\n$/);
  expect(code).toBe(1);
});

test('a wrong type fails', () => {
  const folder = plant({ 'drizzle/a.ts': "export const a: number = 'a';\n" }, ['tsconfig.json', 'node_modules']);
  const { code, output } = runIn(folder, `${check} types`);
  expect(output).toContain("drizzle/a.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.");
  expect(code).toBe(1);
});

test('each of these habits fails lint by the rule that is meant', () => {
  const folder = plant(
    {
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2024" } }',
      'server/a.ts': [
        'export const a = (b: any) => b == 1;',
        "export const money = parseFloat('1');",
        'Promise.resolve(1);',
      ].join('\n'),
      'tests/a.test.ts': [
        "import { expect, test } from 'vitest';",
        "test('asserts nothing', () => {});",
        "test('has no matcher', () => { expect(1); });",
        "test.only('is alone', () => { expect(1).toBe(1); });",
        "test.skip('is skipped', () => { expect(1).toBe(1); });",
      ].join('\n'),
    },
    ['.oxlintrc.json'],
  );
  const { code, output } = runIn(folder, `${check} lint`);
  const rules = [...output.matchAll(/ x ([a-z]+\([a-z-]+\)): /g)].map(([, rule = '']) => rule).toSorted();
  expect(rules).toEqual([
    'eslint(eqeqeq)',
    'eslint(no-restricted-globals)',
    'typescript(no-explicit-any)',
    'typescript(no-floating-promises)',
    'vitest(expect-expect)',
    'vitest(no-disabled-tests)',
    'vitest(no-focused-tests)',
    'vitest(valid-expect)',
  ]);
  expect(code).toBe(1);
});

test('a file that nothing imports and an export that nothing uses are dead code', () => {
  const folder = plant(
    {
      'drizzle/package.json': '{ "name": "@khuyencong/drizzle", "type": "module", "exports": { ".": "./index.ts" } }',
      'drizzle/index.ts': "export { used } from './used.ts';\n",
      'drizzle/used.ts': 'export const used = 1;\nexport const unusedExport = 2;\n',
      'drizzle/forgotten.ts': 'export const forgotten = 1;\n',
    },
    ['package.json', 'pnpm-workspace.yaml'],
  );
  const { code, output } = runIn(folder, 'knip --include files,exports');
  expect(output).toMatch(/Unused files \(1\)\ndrizzle\/forgotten\.ts/);
  expect(output).toMatch(/Unused exports \(1\)\nunusedExport/);
  expect(code).toBe(1);
});

test('a table that changed without a migration is seen, and unchanged tables pass', () => {
  const folder = plant({}, [
    'drizzle/columns.ts',
    'drizzle/tables',
    'drizzle/vocabulary',
    'drizzle/migrations',
    'drizzle/package.json',
    'drizzle/node_modules',
  ]);
  expect(runIn(folder, `${current} migrations`)).toEqual({ code: 0, output: '' });

  appendFileSync(
    join(folder, 'drizzle/tables/index.ts'),
    "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const added = pgTable('added', { a: text('a') });\n",
  );
  const { code, output } = runIn(folder, `${current} migrations`);
  expect(output).toMatch(/added 1 columns[^]*\ntables and migrations differ: run `drizzle-kit generate /);
  expect(code).toBe(1);
});

test('a generated file that differs from what would be written is shown with the command that writes it', () => {
  const print = [
    "import { mkdirSync, writeFileSync } from 'node:fs';",
    'mkdirSync(`${process.argv[2]}/schema`);',
    "writeFileSync(`${process.argv[2]}/schema/schema.graphql`, 'scalar VND\\n');",
  ].join('\n');
  const fresh = plant({ 'schema/print.ts': print, 'schema/schema.graphql': 'scalar VND\n' });
  expect(runIn(fresh, `${current} sdl`)).toEqual({ code: 0, output: '' });

  const stale = plant({ 'schema/print.ts': print, 'schema/schema.graphql': 'scalar Vnd\n' });
  const { code, output } = runIn(stale, `${current} sdl`);
  expect(output).toMatch(/\n-scalar Vnd\n\+scalar VND\n\nschema\/schema\.graphql is not .*: run `pnpm generate`\n$/);
  expect(code).toBe(1);
});
