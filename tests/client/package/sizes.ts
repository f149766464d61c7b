import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Packed } from './packed.ts';

/** Minified and gzipped bytes of a program, bundled for browsers from what is installed in the project. */
export async function bundledBytes(project: string, program: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const client = `import { createClient } from '@khuyencong/client';\nconst api = createClient({ url: '/graphql' });\n`;

/** A program that asks these ready operations. */
export const readyProgram = (...operations: readonly string[]): string =>
  [
    operations.length > 0 ? `import { ${operations.join(', ')} } from '@khuyencong/client/operations';\n` : '',
    client,
    ...operations.map((name) => `api.request(${name}).then(console.log);\n`),
    operations.length > 0 ? '' : 'console.log(api);\n',
  ].join('');

/** A program with an own query by selection. */
const selectProgram = `import { select } from '@khuyencong/client/select';\n${client}select(api, { proposals: { nodes: { code: true } } }).then(console.log);\n`;

/** Bytes of a program with an own query, and of the map of the graph in it. */
export async function selectParts({ project, folder }: Packed): Promise<{ core: number; map: number }> {
  const whole = await bundledBytes(project, selectProgram);
  const path = join(folder, 'esm/generated/selection-map.js');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, 'export const selectionMap = { types: {}, numbers: {}, arguments: {} };');
  const core = await bundledBytes(project, selectProgram);
  writeFileSync(path, text);
  return { core, map: whole - core };
}
