import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * The one door to all checks: runs them two at a time, prints a line for each and what the failing ones say.
 * Ends with `N passed, N failed`; the exit code is 1 when one fails. Names as arguments run only those.
 */
const checks: Record<string, string> = {
  types: 'tsc -p .',
  'types of the playground': 'tsc -p server/playground',
  'types of the dashboard': 'tsc -p client/examples/dashboard',
  lint: 'oxlint --type-aware --deny-warnings --report-unused-disable-directives',
  format: 'oxfmt --check',
  layers: 'depcruise --config .dependency-cruiser.mjs drizzle schema server client tests',
  'dead code': 'knip',
  'SDL is current': 'node tests/checks/current.ts sdl',
  'client is current': 'node tests/checks/current.ts client',
  'migrations are current': 'node tests/checks/current.ts migrations',
};

const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` };

function run(command: string): Promise<{ passed: boolean; output: string }> {
  const [program = '', ...args] = command.split(' ');
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => done({ passed: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in checks));
if (unknown !== undefined) {
  console.error(`no check is called ${unknown}; there are: ${Object.keys(checks).join(', ')}`);
  process.exit(1);
}
const queue = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name));
const total = queue.length;
let failed = 0;

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, command] = next;
    const start = performance.now();
    const { passed, output } = await run(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds.padStart(5)} s  ${name}`);
    if (passed) continue;
    failed += 1;
    console.log(`$ ${command}\n${output.trimEnd()}\n`);
  }
}

await Promise.all([work(), work()]);
console.log(`${total - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
