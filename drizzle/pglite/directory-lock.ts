import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps a database directory for one process, which PGlite itself does not, and returns the release. The lock is an
 * exclusive SQLite transaction on the file `<directory>.lock`: the operating system lifts it when the process ends,
 * however it ends, so that no stale lock can remain.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(dirname(directory), { recursive: true });
  const lock = new DatabaseSync(`${directory}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new Error(
      `The database directory ${directory} is in use by another process: stop that one, or choose another directory.`,
      { cause },
    );
  }
  return () => lock.close();
}
