import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Packed {
  /** A project in which the package alone is installed. */
  readonly project: string;
  /** The package inside it. */
  readonly folder: string;
  readonly tarball: string;
  readonly tarballBytes: number;
  readonly remove: () => void;
}

/** The package as npm would publish it, built, packed and unpacked into a project of its own. */
export function packClient(): Packed {
  const root = mkdtempSync(join(tmpdir(), 'khuyencong-packed-'));
  const [built, project] = [join(root, 'built'), join(root, 'project')];
  execFileSync(process.execPath, ['client/build.ts', built], { stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = pack(built, root);
  const folder = join(project, 'node_modules/@khuyencong/client');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', folder, '--strip-components=1']);
  return {
    project,
    folder,
    tarball,
    tarballBytes: statSync(tarball).size,
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The bytes of the tarball if all that is made from the graph and its operations were left out. */
export const withoutGraphBytes = (packed: Packed): number =>
  bytesOf(packed, (folder) => {
    for (const path of ['schema.graphql', 'persisted.json', 'cjs/generated', 'esm/generated'])
      rmSync(join(folder, path), { recursive: true });
  });

/** The bytes of the tarball of a changed copy. */
export function bytesOf({ project, folder }: Packed, change: (folder: string) => void): number {
  const copy = join(project, 'copy');
  cpSync(folder, copy, { recursive: true });
  change(copy);
  const { size } = statSync(pack(copy, project));
  rmSync(copy, { recursive: true });
  return size;
}

/** Packs the package in a folder as npm publishes it. */
function pack(folder: string, into: string): string {
  const report = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', into, folder]);
  const [{ filename }] = JSON.parse(report) as [{ filename: string }];
  return join(into, filename);
}

function npm(args: readonly string[], cwd = resolve('.')): string {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

export const manifestOf = ({ folder }: Packed): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
