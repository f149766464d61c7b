// `node server/with-node-24.mjs <command> …` runs a command of node_modules/.bin under Node 24, or says why it cannot.
import './require-node-24.mjs';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const bins = resolve(import.meta.dirname, '../node_modules/.bin');
const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Name the command to run: node server/with-node-24.mjs vitest run');
  process.exit(2);
}
const windows = process.platform === 'win32';
// a Mac has no node in .bin
const program = command === 'node' ? process.execPath : join(bins, windows ? `${command}.cmd` : command);
const child = spawn(program, args, {
  stdio: 'inherit',
  shell: windows && command !== 'node',
  // the scripts in .bin run the first node on the path
  env: { ...process.env, PATH: [bins, process.env.PATH].join(delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${command} cannot be run (${error.code}); is it among the dependencies of package.json?`);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
