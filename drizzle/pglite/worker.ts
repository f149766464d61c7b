import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** `location` is a directory or `memory://`; `archive`, a file written by the request `archive`, fills a new database. */
export type WorkerSettings = { location: string; archive: string | undefined };

/** Wire protocol to answer, a file to write the whole database to, or the end. */
export type WorkerRequest = { protocol: Uint8Array } | { archive: string } | { close: true };

/** Parts of an answer as they come, then `done`, or `failed` with a sentence. One `done` also follows the opening. */
export type WorkerReply = { bytes: Uint8Array } | { done: true } | { failed: string };

const port = parentPort!;
const reply = (message: WorkerReply): void => port.postMessage(message);

async function open({ location, archive }: WorkerSettings): Promise<PGlite> {
  const isNew = !existsSync(join(location, 'PG_VERSION'));
  const filled = archive !== undefined && isNew ? { loadDataDir: new Blob([await readFile(archive)]) } : {};
  return PGlite.create(location, { extensions: { pg_trgm }, ...filled });
}

async function answer(database: PGlite, request: WorkerRequest): Promise<void> {
  if ('protocol' in request) {
    // a copy, for the bytes are a view of PGlite's own memory
    await database.execProtocolRawStream(request.protocol, { onRawData: (bytes) => reply({ bytes: bytes.slice() }) });
  } else if ('archive' in request) {
    await writeFile(request.archive, (await database.dumpDataDir('none')).stream());
  } else {
    await database.close();
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    reply({ done: true });
    return result;
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

const opening = attempt(() => open(workerData as WorkerSettings));
// Listening before it is open keeps the event loop busy: a thread whose loop runs empty waits for the engine's compile
// jobs, and one of these may wait for the thread to collect garbage, for ever.
port.on('message', async (request: WorkerRequest) => {
  const database = await opening;
  if (database !== undefined) await attempt(() => answer(database, request));
});
if ((await opening) === undefined) port.close();
