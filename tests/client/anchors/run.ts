import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packClient } from '../package/packed.ts';
import { bundledBytes } from '../package/sizes.ts';
import { type Anchor, anchors, ours } from './anchors.ts';

/**
 * Writes what a browser pays for one question with our client and with others, the newest of each, into results.md: bundled
 * by esbuild, minified, gzipped; packages and bytes that an install brings. Takes minutes and the network.
 */
const root = mkdtempSync(join(tmpdir(), 'khuyencong-anchors-'));
const packed = packClient();
const rows: string[] = [];

for (const [way, program] of Object.entries(ours)) {
  const bytes = await bundledBytes(packed.project, program);
  rows.push(
    row(`@khuyencong/client, ${way}`, 'this checkout', bytes, installed(join(packed.project, 'node_modules')), ''),
  );
}
packed.remove();
for (const anchor of anchors) rows.push(await measure(anchor));
rmSync(root, { recursive: true });

const text = [
  '# One question by several clients',
  '',
  `\`npx -y pnpm@12 client:anchors\` on ${new Date().toISOString().slice(0, 10)}: ten proposals with code, title and total, asked from a browser. Bytes by esbuild,`,
  'minified and gzipped. Packages and size are what `npm install` brings for it, generators included where there is one.',
  '',
  '| client | version | bundle | packages | installed | |',
  '|---|---|---|---|---|---|',
  ...rows,
  '',
].join('\n');
writeFileSync(join(import.meta.dirname, 'results.md'), text);
console.log(text);

async function measure({ name, packages, program, note = '', prepare }: Anchor): Promise<string> {
  const folder = join(root, name.replaceAll(/\W/g, '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (prepare) execSync(prepare.replace('$schema', resolve('schema/schema.graphql')), { cwd: folder, stdio: 'ignore' });
  const manifest = join(folder, 'node_modules', packages[0] ?? '', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  // one of them imports a module of Node for what a browser never calls
  const bytes = await bundledBytes(folder, program, ['crypto']);
  return row(name, version, bytes, installed(join(folder, 'node_modules')), note);
}

function row(
  name: string,
  version: string,
  bytes: number,
  { packages, size }: ReturnType<typeof installed>,
  note: string,
) {
  const kilobytes = Math.round(size / 1000).toLocaleString('en');
  return `| ${name} | ${version} | ${bytes.toLocaleString('en')} B | ${packages} | ${kilobytes} KB | ${note} |`;
}

/** How many packages lie in a folder of them, and their bytes. */
function installed(folder: string): { packages: number; size: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('.bin/'));
  const packages = files.filter((path) => /(^|node_modules\/)(@[^/]+\/)?[^/@]+\/package\.json$/.test(path)).length;
  const size = files.reduce(
    (sum, path) => sum + (statSync(join(folder, path)).isFile() ? statSync(join(folder, path)).size : 0),
    0,
  );
  return { packages, size };
}
