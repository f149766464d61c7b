import { sql, type SQL } from 'drizzle-orm';
import type { amount } from '../tables/index.ts';

/** What coverage counts of all amounts that proposals have. */
export function amountCounts(row: typeof amount) {
  const inForce = sql`not ${row.superseded} and ${row.amountVnd} is not null`;
  return {
    used: sql`count(*) filter (where ${inForce})`,
    approximate: sql`count(*) filter (where ${inForce} and ${row.qualifier} <> 'EXACT')`,
    superseded: sql`count(*) filter (where ${row.superseded})`,
    unknown: sql`count(*) filter (where not ${row.superseded} and ${row.amountVnd} is null)`,
  } satisfies Record<string, SQL>;
}
