/**
 * Time and peak memory of an import, in a process of its own: `pnpm bench:import [--rows 100000] [--database pglite]`.
 * The database is a PostgreSQL of its own from the npm binaries, or a new PGlite, which counts into the memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { referenceFolder } from '../support/data-folders.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { makeFolder } from './import/made-folder.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, database: { type: 'string', default: 'postgres' } },
});
const proposals = Number(values.rows) / 10;
const directory = resolve(import.meta.dirname, '../../.cache/bench-import');
const folder = join(directory, 'made');
/** The flags of V8 that `data:import` is started with. */
const flags = packageJson.scripts['data:import'].split(' ').filter((word) => word.startsWith('--'));
const main = resolve(import.meta.dirname, '../../server/main.ts');
const tellPeak = `data:text/javascript,process.on('exit',()=>console.log('peak MB',Math.round(process.resourceUsage().maxRSS/1024)))`;

await rm(directory, { recursive: true, force: true });
await makeFolder(folder, proposals);
const server = values.database === 'postgres' ? await startPostgres() : null;
const environment = {
  ...process.env,
  DATA_DIR: join(directory, 'pglite'),
  ...(server && { DATABASE_URL: server.url }),
};

/** Runs a verb of the server and gives its seconds; its output passes through. */
async function run(...args: string[]): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...flags, '--import', tellPeak, main, ...args], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = (await once(child, 'exit')) as [number];
  if (status !== 0) process.exitCode = 1;
  return (performance.now() - startedAt) / 1000;
}

try {
  await run('migrate');
  await run('import', referenceFolder);
  for (const what of ['new', 'again']) {
    const seconds = await run('import', folder);
    console.log(`${what}: ${seconds.toFixed(1)} s, ${Math.round((10 * proposals) / seconds)} rows/s\n`);
  }
} finally {
  await server?.stop();
  await rm(directory, { recursive: true, force: true });
}
