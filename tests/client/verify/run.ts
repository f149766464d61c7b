import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { servePlayground } from '../../playground/serve-playground.ts';
import { packClient } from '../package/packed.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/**
 * Installs the packed client into scratch projects, one a runtime, bundler or compiler, from the registry's newest or the
 * named version, and runs a small program in each against a server with the sample. Takes minutes and the network. Words as arguments choose by name;
 * without any, the outcome is written to results.md.
 */
const run = promisify(execFile);
const packed = packClient();
const service = await servePlayground();
const url = `${service.url}/graphql`;
const root = mkdtempSync(join(tmpdir(), 'khuyencong-verify-'));
const asked = process.argv.slice(2);
const lines: string[] = [];
let failed = 0;

for (const [index, scenario] of scenarios.entries()) {
  if (asked.length > 0 && !asked.some((word) => scenario.name.toLowerCase().includes(word.toLowerCase()))) continue;
  const problem = await problemOf(scenario, join(root, `${index}`));
  if (problem) failed += 1;
  console.log(`${problem ? 'FAILED' : 'ok    '} ${scenario.name}${problem && `\n${problem}`}`);
  lines.push(`| ${scenario.name} | ${scenario.packages.join(', ') || '–'} | ${problem ? 'failed' : 'passed'} |`);
}

rmSync(root, { recursive: true });
packed.remove();
await service.close();
if (asked.length === 0) writeFileSync(join(import.meta.dirname, 'results.md'), report());
console.log(`${lines.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** What went wrong in a project of its own; empty when nothing did. */
async function problemOf({ packages, files, commands }: Scenario, folder: string): Promise<string> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('$url', url));
  }
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', packed.tarball, ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    for (const [command, printed] of commands) {
      const [program = '', ...args] = command.replaceAll('$node', process.execPath).replaceAll('$url', url).split(' ');
      const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, KHUYENCONG_URL: url } });
      if (printed !== undefined && stdout.trimEnd() !== printed) return `${command} printed ${stdout}`;
    }
    return '';
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: Buffer | string };
    return `${message}\n${stdout}${String(stderr)}`.slice(0, 3_000);
  }
}

function report(): string {
  return [
    '# Where the packed client was installed and run',
    '',
    `\`npx -y pnpm@12 client:verify\` on ${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, Node ${process.versions.node}. The newest version of each package`,
    'that is named without one.',
    '',
    '| scenario | installed beside it | outcome |',
    '|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
