import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder outside the checkout that holds the given files, for trying a check on a violation. Names in `copied`
 * are taken from the checkout, installed packages as links. Gone when the test is over.
 */
export function plant(files: Record<string, string>, copied: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of copied) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith('node_modules')) symlinkSync(resolve(path), join(folder, path));
    else cpSync(path, join(folder, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a tool of the checkout inside the folder: its exit code and all that it printed. */
export function runIn(folder: string, command: string): { code: number | null; output: string } {
  const [program = '', ...args] = command.split(' ');
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const run = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    // some tools print for a person when they believe to be in CI: colours and other signs
    env: { ...process.env, PATH: path, CI: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  return { code: run.status, output: run.stdout + run.stderr };
}
