import type { Duplex } from 'node:stream';
import { PgliteEngine } from './engine.ts';
import { lockDirectory } from './directory-lock.ts';
import { pgliteSocket } from './socket.ts';

export type Pglite = {
  /** A connection for the driver; there is one at a time. */
  socket: () => Promise<Duplex>;
  archive: (file: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Opens `memory://` or a directory. A statement beyond the timeout ends with its thread, and the directory is opened again. */
export async function openPglite(
  location: string,
  options: { archive?: string; statementTimeoutMs?: number },
): Promise<Pglite> {
  const inMemory = location === 'memory://';
  const release = inMemory ? () => {} : lockDirectory(location);
  try {
    const engine = await PgliteEngine.open({ location, archive: options.archive });
    let ready = Promise.resolve();
    return {
      async socket() {
        await ready;
        return pgliteSocket(engine, {
          timeoutMs: inMemory ? 0 : (options.statementTimeoutMs ?? 0),
          onTimeout: () => (ready = engine.restart()),
        });
      },
      archive: (file) => engine.send({ archive: file }),
      async close() {
        await ready;
        await engine.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
