import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const stamp = path.join(dist, 'build-stamp');

/**
 * Builds the page into `dist/` unless `dist/` was built from the same sources: nothing is started then. The new build
 * replaces the old one whole, so an interrupted build leaves the old one.
 *
 * @returns {Promise<string>} The folder to serve under `/playground/`.
 */
export async function buildPlayground() {
  const digest = await digestOfSources();
  if (await isBuiltFrom(digest)) return dist;
  console.error('Building the playground page: some seconds, and only after a change.');
  const next = path.join(here, 'node_modules', `.dist-${process.pid}`);
  await runVite(['build', '--outDir', next, '--emptyOutDir', '--logLevel', 'error']);
  await writeFile(path.join(next, 'build-stamp'), digest);
  // Another process that built the same meanwhile has put down an equal folder.
  await rm(dist, { recursive: true, force: true });
  await rename(next, dist);
  return dist;
}

async function isBuiltFrom(digest) {
  const built = await readFile(stamp, 'utf8').catch(() => null);
  return built === digest;
}

/** All that decides the build: the sources here and the versions of every package. */
async function digestOfSources() {
  const sources = await readdir(path.join(here, 'src'), { recursive: true, withFileTypes: true });
  const files = [
    ...sources.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)),
    ...['index.html', 'package.json', 'vite.config.ts', 'build.mjs'].map((name) => path.join(here, name)),
    path.join(here, '../../pnpm-lock.yaml'),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${path.relative(here, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/** In a process of its own, with NODE_ENV as the page needs it: a test runner's would bundle React's slow build. */
async function runVite(args) {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = path.join(path.dirname(manifest), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: here,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`The playground page was not built: vite ended with ${code}, see its words above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPlayground();
