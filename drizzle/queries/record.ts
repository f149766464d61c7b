import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { orderBy, value } from './register.ts';

interface RecordTable {
  readonly provenance: AnyPgColumn;
  readonly releaseFrom: AnyPgColumn;
}

/** What every record can be filtered by. */
export const recordFilters = {
  provenance: value((row: RecordTable) => row.provenance, 'Where the record is from.'),
  releaseNumber: value(
    (row: RecordTable) => row.releaseFrom,
    'The release that wrote its present state: `gt` the last one seen finds what changed since.',
  ),
};

/** What every record can be ordered by. */
export const recordOrders = {
  UPDATED_AT: orderBy(
    (row: RecordTable) => row.releaseFrom,
    'When its present state was written, a release at a time.',
  ),
};
