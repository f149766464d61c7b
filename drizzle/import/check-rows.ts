import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../connect.ts';
import { place } from '../tables/index.ts';
import { duplicateFinder } from './duplicates.ts';
import type { ImportContext } from './import-file.ts';
import type { Progress } from './import-folder.ts';
import type { Problem } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadFolders } from './read-folders.ts';
import { checkParents, checkReferences } from './references.ts';
import type { Buckets } from './row-store.ts';
import { rowsOf } from './session.ts';
import { findUnlinked, householdParts } from './unlinked-households.ts';

/** A context whose `rowsBeside` are those of the proposals last handed to `turnTo`. */
export async function contextOf(
  transaction: Db,
  { rows, known }: ReadFolders,
): Promise<ImportContext & { turnTo(buckets: Buckets): void }> {
  let turned: Buckets = { from: 0, until: 0 };
  const storeOf = (table: PgTable) => [...rows].find(([file]) => file.table === table)?.[1];
  const find: ImportContext['find'] = (table, code) => known.find(table, code);
  const readable = function* (table: PgTable) {
    for (const row of storeOf(table) ?? []) if (!row.broken) yield row;
  };
  return {
    find,
    rows: readable,
    rowsBeside: (table) =>
      storeOf(table)
        ?.rows(turned)
        .filter((row) => !row.broken) ?? [],
    query: (statement) => rowsOf(transaction, statement),
    unlinked: findUnlinked(await householdParts(transaction, { find, rows: readable })),
    turnTo: (buckets) => {
      turned = buckets;
    },
  };
}

/** Checks the rows of every file against each other, the folder and the database, some proposals at a time. */
export async function checkRows(
  { rows, known }: ReadFolders,
  context: Awaited<ReturnType<typeof contextOf>>,
  log: ProblemLog,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  for (const [file, store] of rows) {
    const findDuplicates = duplicateFinder(file);
    let done = 0;
    for (const buckets of store.groups()) {
      const group = store.rows(buckets);
      context.turnTo(buckets);
      log.add(findDuplicates(group));
      log.add(checkReferences(file, group, known));
      log.add(checkParents(file, group, known));
      const readable = group.filter((row) => !row.broken);
      log.add((await file.check?.(readable, context)) ?? []);
      done += group.length;
      onProgress({ phase: 'check', file: file.name, done, rows: store.size });
    }
  }
}

/** What is missing when rows name places and there are none at all: one sentence rather than one for each of them. */
export async function missingLists(transaction: Db, { rows, wanted, fileNames }: ReadFolders): Promise<Problem[]> {
  if (!wanted.isWanted(place) || [...rows.keys()].some(({ table }) => table === place)) return [];
  const [stored] = await rowsOf(transaction, sql`select from ${place} limit 1`);
  if (stored !== undefined) return [];
  return [
    {
      severity: 'error',
      file: fileNames[0]?.split('/')[0] ?? '',
      line: null,
      column: null,
      value: null,
      message: 'needs the reference lists, which are not loaded',
      remedy: 'Import drizzle/data/reference first, or name it before this folder.',
    },
  ];
}
