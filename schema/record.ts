import { eq, sql } from 'drizzle-orm';
import { release } from '@khuyencong/drizzle/tables/index.ts';
import { provenances } from '@khuyencong/drizzle/vocabulary/index.ts';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { termField } from './label.ts';

interface RecordTable {
  readonly provenance: AnyPgColumn;
  readonly provenanceNote: AnyPgColumn;
  readonly releaseFrom: AnyPgColumn;
}

/** What every record says of itself. */
export function recordFields(t: any, table: RecordTable) {
  return {
    provenance: t.column({
      column: table.provenance,
      description: 'Where the record is from. ILLUSTRATIVE records are invented.',
    }),
    provenanceLabel: termField(t, table.provenance, provenances, 'The provenance in words.'),
    provenanceNote: t.column({
      column: table.provenanceNote,
      description: 'Which part of the record is from where; null when there is nothing to add.',
    }),
    releaseNumber: t.column({
      column: table.releaseFrom,
      description: 'The release that wrote its present state.',
    }),
    updatedAt: t.leaf({
      type: 'DateTime',
      nullable: false,
      description: 'When the release was made that brought the record into its present state.',
      sql: (row: RecordTable, _inputs: unknown, compilation: any) => {
        const written = compilation.rows(release);
        return sql`(select to_char(${written.row.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from ${written.from} where ${eq(written.row.number, row.releaseFrom)})`;
      },
    }),
  };
}
