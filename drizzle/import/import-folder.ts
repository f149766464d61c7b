import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { LegacyFont } from '../text/legacy-font.ts';
import { checkRows, contextOf, missingLists } from './check-rows.ts';
import { importFiles } from './files/index.ts';
import type { Problem } from './problem.ts';
import { ProblemLog, type ProblemCounts } from './problem-log.ts';
import { readFolders } from './read-folders.ts';
import { findStored } from './references.ts';
import { refreshPlaces } from './refresh-places.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { refreshRollups } from './refresh-rollups.ts';
import { refreshSearchEntries } from './refresh-search.ts';
import { abandonRelease, beginRelease, completeRelease } from './release.ts';
import { hideStored } from './unlinked-households.ts';
import { writeFiles } from './write-files.ts';

export interface ImportOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Does everything and takes it back, so that the report says what an import would do. */
  readonly dryRun?: boolean;
  /** The old font of texts that are not Unicode; without it they are errors. */
  readonly encoding?: LegacyFont;
}

export interface Progress {
  readonly phase: 'read' | 'check' | 'write';
  readonly file: string;
  /** Rows done of `rows`, which is null while the file is still read. */
  readonly done: number;
  readonly rows: number | null;
}

export interface FileReport {
  readonly name: string;
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows of the folder that only a table beside holds: the parts of unlinked households. */
  readonly withheld: number;
  /** Rows of the database that the folder does not name. They are kept. */
  readonly kept: number;
}

export interface ImportReport {
  /** The release that the import made; null when nothing changed, nothing was loaded, or it was a dry run. */
  readonly release: number | null;
  /** By file name of the shape, such as `proposals.csv`; empty when errors kept everything from loading. */
  readonly files: readonly FileReport[];
  /** In the order of the files and their lines; of each severity the first 20,000 that were found. */
  readonly problems: readonly Problem[];
  /** How many were found. */
  readonly counts: ProblemCounts;
}

/** Ends a transaction whose work must not stay. */
class TakenBack extends Error {}

/**
 * Loads the CSV files of folders, in one transaction: all of it or, when there is an error, nothing. A record is known
 * by its key: the same again changes nothing, a changed one is replaced, and one that the folder lacks is kept.
 */
export async function importFolder(
  database: Database,
  folders: string | readonly string[],
  { onProgress = () => {}, dryRun = false, encoding }: ImportOptions = {},
): Promise<ImportReport> {
  const log = new ProblemLog();
  const read = await readFolders(typeof folders === 'string' ? [folders] : folders, encoding, log, onProgress);
  let loaded: Pick<ImportReport, 'release' | 'files'> = { release: null, files: [] };
  const stopOnError = (): void => {
    if (log.counts.error > 0) throw new TakenBack();
  };
  await database.db
    .transaction(async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = 0`);
      const release = await beginRelease(transaction);
      const missing = await missingLists(transaction, read);
      log.add(missing);
      if (missing.length > 0) throw new TakenBack();
      await findStored(transaction, importFiles, read.wanted, read.known);
      const context = await contextOf(transaction, read);
      await checkRows(read, context, log, onProgress);
      stopOnError();

      const written = await writeFiles(transaction, read, release.number, context, onProgress);
      log.add(written.problems);
      stopOnError();
      loaded = { release: null, files: written.files };
      const hidden = await hideStored(transaction, context.unlinked, release.number);
      const followed = await refreshPlaces(transaction, release.number);
      const refreshed = await refreshProposals(transaction, release.number);
      await refreshRollups(transaction, release.number);
      await refreshSearchEntries(transaction, release.number);
      if (written.changes + hidden + followed + refreshed === 0) return abandonRelease(transaction, release);
      await completeRelease(transaction, release, written.stored);
      if (dryRun) throw new TakenBack();
      loaded = { ...loaded, release: release.number };
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return { ...loaded, problems: log.problems, counts: log.counts };
}
