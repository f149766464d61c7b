import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { place, searchEntry } from '../tables/index.ts';
import { searchKeyOf } from '../text/search-key.ts';
import type { SearchType } from '../vocabulary/index.ts';
import { searchedRecords, type SearchedRecords } from './searched-records.ts';
import { rowsOf } from './session.ts';

interface Found {
  readonly code: string;
  /** A JSON array of texts and nulls. */
  readonly texts: string;
  readonly sort_key: string;
  readonly activity_id: number | null;
  readonly year: number | null;
  readonly province_id: number | null;
}

const nextRecords = sql`fetch 2000 from changed_records`;

/**
 * Writes the search entries of the records that a release wrote, and of those that have none. Texts are folded here,
 * for SQL has no `foldText`. Of a place, whose other names are records of their own, it writes the search key too.
 * Inside a transaction, for it reads by a cursor.
 */
export async function refreshSearchEntries(session: Db, release: number): Promise<void> {
  for (const [type, records] of Object.entries(searchedRecords) as [SearchType, SearchedRecords][]) {
    // a cursor sees the records as they are now, whatever is written below
    await session.execute(sql`declare changed_records no scroll cursor for ${changed(type, records, release)}`);
    let found = await rowsOf<Found>(session, nextRecords);
    while (found.length > 0) {
      await session.execute(write(type, found));
      found = await rowsOf<Found>(session, nextRecords);
    }
    await session.execute(sql`close changed_records`);
  }
  await session.execute(sql`update ${place} as place set search_key = entry.search_key from ${searchEntry} as entry
    where entry.type = 'PLACE' and entry.code = place.code and entry.search_key <> place.search_key`);
}

function changed(type: SearchType, records: SearchedRecords, release: number): SQL {
  const { table, texts, activity, year, province, changedBeside } = records;
  const beside = changedBeside ? sql` or ${changedBeside(release)}` : sql``;
  return sql`select ${table.code} as code, to_json(${texts}) as texts, ${table.sortKey} as sort_key,
      ${activity ?? sql`null::integer`} as activity_id, ${year ?? sql`null::integer`} as year, ${province ?? sql`null::integer`} as province_id
    from ${table}
    where ${table.releaseFrom} = ${release}${beside}
      or not exists (select from ${searchEntry} as entry where entry.type = ${type} and entry.code = ${table.code})`;
}

function write(type: SearchType, found: readonly Found[]): SQL {
  const json = JSON.stringify(
    found.map(({ texts, ...row }) => {
      const lines = (JSON.parse(texts) as (string | null)[]).flatMap((text) => (text === null ? [] : oneLine(text)));
      return { ...row, texts: lines.join('\n'), search_key: searchKeyOf(lines) };
    }),
  );
  const columns = ['code', 'texts', 'search_key', 'sort_key', 'activity_id', 'year', 'province_id'];
  const names = (prefix: string) => sql.raw(columns.map((column) => `${prefix}${column}`).join(', '));
  return sql`insert into ${searchEntry} (type, ${names('')})
    select ${type}::search_type, ${names('given.')}
    from json_to_recordset(${json}::text::json) as given (code text, texts text, search_key text, sort_key text, activity_id integer, year integer, province_id integer)
    on conflict (type, code) do update set (${names('')}) = row(${names('excluded.')})`;
}

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
