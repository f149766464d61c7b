import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { onDay } from './register.ts';

interface Valid {
  readonly validFrom: AnyPgColumn;
  readonly validTo: AnyPgColumn;
}

/** Whether a row is valid on a day. Without a first day it is older than the lists, without a last it is still valid. */
export const isValidOn = ({ validFrom, validTo }: Valid, day: SQL): SQL =>
  sql`(${validFrom.notNull ? sql`` : sql`${validFrom} is null or `}${validFrom} <= ${day}) and (${validTo} is null or ${day} < ${validTo})`;

/** What every record with a validity can be filtered by. */
export const validityFilter = onDay((row: Valid, day) => sql`(${isValidOn(row, day)})`, 'Valid on this day.');
