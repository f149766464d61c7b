import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { connect, migrate } from '@khuyencong/drizzle';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { temporaryDirectory } from '../support/databases.ts';
import { startPostgres } from '../support/postgres-server.ts';

/** Kills of each database: `KILLS=20 pnpm test tests/drizzle/import-killed.test.ts` for a longer run. */
const kills = Number(process.env['KILLS'] ?? 1);

/** The sample's import tells its progress this often, from the first file read to the last one written. */
const steps = 84;

const program = new URL('./killed-import.ts', import.meta.url).pathname;

/** Imports the sample in a process of its own, which is killed when it has told its progress so often. */
async function importKilledAt(url: string, step: number): Promise<void> {
  const child = spawn(process.execPath, [program, url, sampleFolder, String(step)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

/** What of the sample and of the import before it is there. */
async function stateOf(url: string) {
  const database = await connect(url);
  const [state] = await database.query(`select (select count(*)::integer from release) as releases,
    (select count(*)::integer from proposal) as proposals, (select count(*)::integer from organisation) as organisations,
    (select count(*)::integer from search_entry where type = 'PROPOSAL') as found`);
  await database.close();
  return state;
}

it.each(['pglite', 'postgres'] as const)(
  'leaves the old state of %s, whole and open to the next import, wherever an import is killed',
  async (kind) => {
    const server = kind === 'postgres' ? await startPostgres() : null;
    const url = server?.url ?? join(await temporaryDirectory(), 'pglite');
    const database = await connect(url);
    await migrate(database);
    await importFolder(database, referenceFolder);
    await database.close();
    const before = { releases: 1, proposals: 0, organisations: 2, found: 0 };
    expect(await stateOf(url)).toEqual(before);

    for (let kill = 0; kill < kills; kill += 1) {
      // one in each part of the way, at a random step there
      const step = 1 + Math.floor(((kill + Math.random()) * steps) / kills);
      await importKilledAt(url, step);
      expect({ step, ...(await stateOf(url)) }).toEqual({ step, ...before });
    }
    const after = await connect(url);
    expect((await importFolder(after, sampleFolder)).release).toBe(2);
    await after.close();
    await server?.stop();
  },
  60_000 * kills,
);
