import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { sdlChanges } from '../../client/sdl-changes.ts';

const before = `
  enum Stage { REGISTERED APPROVED }
  input Filter { stage: Stage }
  type Query { "How much." total(stage: Stage): Int, status: Stage, sum(where: Filter): Int! }
`;
const bumps = (after: string) => sdlChanges(buildSchema(before), buildSchema(after)).map(({ bump }) => bump);
const changed = (from: string, to: string): string => {
  expect(before).toContain(from);
  return before.replace(from, to);
};

test.each([
  ['nothing', 'enum', 'enum', []],
  ['a field that is gone', ', status: Stage', '', ['major']],
  ['a value that is gone', 'REGISTERED APPROVED', 'REGISTERED', ['major']],
  ['an answer that may now be null', 'Int!', 'Int', ['major']],
  ['an argument that is now needed', 'total(stage: Stage)', 'total(stage: Stage!)', ['major']],
  ['another type', 'status: Stage', 'status: String', ['major']],
  ['a new value', 'REGISTERED APPROVED', 'REGISTERED APPROVED SETTLED', ['minor']],
  ['a new field', 'status: Stage', 'status: Stage, more: Int', ['minor']],
  ['a new optional argument', 'total(stage: Stage)', 'total(stage: Stage, year: Int)', ['minor']],
  ['a deprecated field', 'status: Stage', 'status: Stage @deprecated(reason: "x")', ['minor']],
  ['a deprecated value', 'APPROVED', 'APPROVED @deprecated(reason: "x")', ['minor']],
  ['a deprecated argument', 'total(stage: Stage)', 'total(stage: Stage @deprecated(reason: "x"))', ['minor']],
  ['other words', 'How much.', 'How much it is.', ['patch']],
])('%s', (_title, from, to, expected) => {
  expect(bumps(changed(from, to))).toEqual(expected);
});

test('the gravest change comes first', () => {
  expect(bumps(changed('status: Stage', 'more: Int').replace('How much.', 'Sum.'))).toEqual([
    'major',
    'minor',
    'patch',
  ]);
});

test('the command writes a changeset with the bump and what changed, and none where nothing did', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-changeset-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const present = readFileSync('schema/schema.graphql', 'utf8');
  const released = join(folder, 'old.graphql');
  const run = (sdl: string) => {
    writeFileSync(released, sdl);
    return spawnSync(process.execPath, ['client/changeset.ts', released, folder], { encoding: 'utf8' }).stdout;
  };
  expect(run(present)).toBe('no change\n');
  expect(run(present.replace(/^type Query \{/m, 'type Query {\n  bygone: Int\n'))).toBe('major: 1 changes\n');
  expect(readFileSync(join(folder, 'graph.md'), 'utf8')).toBe(
    "---\n'@khuyencong/client': major\n---\n\nThe graph changed.\n\n- major: Field Query.bygone was removed.\n",
  );
});
